/** The style of a list level, as masters and layouts carry it for the slides under them. */

import { toEmu } from '../../base/length.ts';
import type { RegionLevel, ResolvedTheme } from '../../frames/resolved-theme.ts';
import type { FontRole } from '../../frames/text.ts';
import { solidFill } from './colour.ts';
import { element, type XmlElement } from './xml.ts';

export type Direction = 'ltr' | 'rtl';

/** `a:lvl1pPr` … `a:lvl5pPr` of some levels (ECMA-376 part 1, 21.1.2.4.13). */
export function levelStyles(
  levels: readonly RegionLevel[],
  resolvedTheme: ResolvedTheme,
  direction: Direction,
): XmlElement[] {
  return levels.map((level, depth) => levelStyle(level, depth, resolvedTheme, direction));
}

function levelStyle(
  level: RegionLevel,
  depth: number,
  resolvedTheme: ResolvedTheme,
  direction: Direction,
): XmlElement {
  const { style, leading, spaceBefore, bullet } = level;
  const natural = resolvedTheme.naturalLeading[style.font];
  return element(
    `a:lvl${depth + 1}pPr`,
    {
      marL: toEmu(level.indent),
      indent: toEmu(-level.hang),
      algn: alignment(level.align, direction),
      defTabSz: 914_400,
      rtl: direction === 'rtl' ? 1 : 0,
      eaLnBrk: 1,
      latinLnBrk: 0,
      hangingPunct: 1,
    },
    [
      // Shares of the line, not points: what is shrunk to fit or enlarged by a teacher keeps its proportions.
      spacing('a:lnSpc', leading / natural),
      spacing('a:spcBef', spaceBefore / (style.size * natural)),
      ...(bullet ? bulletSign(bullet) : [element('a:buNone')]),
      element(
        'a:defRPr',
        { sz: Math.round(style.size * 100), b: style.bold ? 1 : 0, i: style.italic ? 1 : 0, kern: 1200 },
        [solidFill(style.paint), ...themeFonts(style.font, resolvedTheme)],
      ),
    ],
  );
}

/** Five levels of plain text, where no region says more: text boxes, notes. */
export function plainLevels(size: number, resolvedTheme: ResolvedTheme): RegionLevel[] {
  const style = {
    font: 'body',
    size,
    bold: false,
    italic: false,
    paint: { slot: 'dk1', hex: resolvedTheme.colours.dk1 },
  } as const;
  return [0, 1, 2, 3, 4].map((depth) => ({
    style,
    align: 'start',
    leading: resolvedTheme.naturalLeading.body,
    spaceBefore: 0,
    bullet: '',
    indent: depth * 36,
    hang: 0,
  }));
}

/** DrawingML aligns to the sides of the page, not to where a line starts. */
export function alignment(align: RegionLevel['align'], direction: Direction): 'l' | 'ctr' | 'r' {
  if (align === 'center') return 'ctr';
  return (align === 'start') === (direction === 'ltr') ? 'l' : 'r';
}

/** Space as a share of the font's own line. */
export function spacing(name: 'a:lnSpc' | 'a:spcBef', share: number): XmlElement {
  return element(name, {}, [element('a:spcPct', { val: Math.round(share * 100_000) })]);
}

/** A bullet in a font that has it on every machine. */
export function bulletSign(sign: string): XmlElement[] {
  return [element('a:buFont', { typeface: 'Arial' }), element('a:buChar', { char: sign })];
}

/** The theme's fonts of a role, for each kind of script. A theme of Office has two: code names its own. */
export function themeFonts(role: FontRole, resolvedTheme: ResolvedTheme): XmlElement[] {
  if (role === 'code') return namedFont(resolvedTheme.fonts.code);
  const prefix = role === 'heading' ? '+mj' : '+mn';
  return [
    element('a:latin', { typeface: `${prefix}-lt` }),
    element('a:ea', { typeface: `${prefix}-ea` }),
    element('a:cs', { typeface: `${prefix}-cs` }),
  ];
}

/** One font by its name, for each kind of script. */
export function namedFont(typeface: string): XmlElement[] {
  return ['a:latin', 'a:ea', 'a:cs'].map((kind) => element(kind, { typeface }));
}
