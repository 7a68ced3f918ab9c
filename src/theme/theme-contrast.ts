/** Whether what a theme sets can be read: the contrast of each text with what lies behind it, as WCAG 2.2 (1.4.6) asks. */

import { ownValue } from '../base/own-value.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import type { ColourSlot } from '../frames/drawing.ts';
import { type Path, spanOf, spotName, type YamlData } from '../yaml/yaml-spans.ts';
import { contrast } from './contrast.ts';
import type { Theme, ThemeRegion, ThemeSlideLayout } from './theme.ts';

/** What is read. */
const TEXT = 7;
/** Signs and captions: large or bold, and never the only place where something is said; links among other text. */
const CAPTION = 4.5;
const CAPTIONS = ['credit', 'badge', 'kicker', 'footer', 'number'];
const SHEET_CAPTIONS = ['small', 'kicker', 'footer'];

/** Two colours that stand on one another somewhere, and how far apart they must be. */
export interface ColourPair {
  readonly text: ColourSlot;
  readonly ground: ColourSlot;
  readonly least: number;
  /** Where: `topic-first/body`, `sheets/small`. */
  readonly use: string;
  /** Where the theme says so. */
  readonly path: Path;
  readonly colours: Readonly<Record<ColourSlot, string>>;
}

/** One warning for each two colours of a theme that are too near to one another. */
export function faintColours(theme: Theme, yaml: YamlData): Diagnostic[] {
  const faint = new Map<string, ColourPair>();
  for (const pair of colourPairs(theme)) {
    const key = `${pair.path[0]} ${pair.text} ${pair.ground}`;
    const known = faint.get(key);
    if (ratioOf(pair) < pair.least && pair.least > (known?.least ?? 0)) faint.set(key, pair);
  }
  return [...faint.values()].map((pair) => warning(pair, yaml));
}

/** From 1 to 21. */
export function ratioOf({ text, ground, colours }: ColourPair): number {
  return contrast(colours[text], colours[ground]);
}

/** Whatever a theme sets on whatever else, on slides and on paper. */
export function colourPairs({ colours, slides, sheets }: Theme): ColourPair[] {
  const onSlides = Object.entries(slides.layouts).flatMap(([name, layout]) =>
    Object.entries(layout.regions).flatMap(([region, says]): ColourPair[] => {
      const style = ownValue(slides.styles, says.style);
      if (!style) return [];
      const pair = {
        ground: groundOf(layout, says),
        use: `${name}/${region}`,
        path: ['slides', 'layouts', layout.name, 'regions', region],
        colours,
      };
      const holdsLinks = !says.placeholder && style.colour === 'dk1';
      return [
        { ...pair, text: style.colour, least: CAPTIONS.includes(region) ? CAPTION : TEXT },
        ...(holdsLinks ? [{ ...pair, text: 'hlink' as const, least: CAPTION }] : []),
      ];
    }),
  );
  const tables = [
    { text: 'lt1', ground: 'dk2' },
    { text: 'dk1', ground: 'lt2' },
    { text: 'dk1', ground: 'lt1' },
  ] as const;
  return [
    ...onSlides,
    ...tables.map((pair) => ({ ...pair, least: TEXT, use: 'table', path: ['slides'], colours })),
    ...Object.entries(sheets.styles).map(([name, { colour }]) => ({
      text: colour,
      ground: 'lt1' as const,
      least: SHEET_CAPTIONS.includes(name) ? CAPTION : TEXT,
      use: `sheets/${name}`,
      path: ['sheets', 'styles', name],
      colours: sheets.colours,
    })),
  ];
}

/** The fill that lies behind the middle of a region: its own, else the topmost decoration there, else the background. */
function groundOf({ background, decoration }: ThemeSlideLayout, { box, fill }: ThemeRegion): ColourSlot {
  const [x, y, width, height] = box;
  const under = Object.values(decoration).filter(
    ({ box: [left, top, across, down] }) =>
      left <= x + width / 2 &&
      x + width / 2 <= left + across &&
      top <= y + height / 2 &&
      y + height / 2 <= top + down,
  );
  return fill ?? under.findLast((shape) => shape.fill)?.fill ?? background;
}

/** Stands at the colour that the theme itself says, and not the one that it is like. */
function warning(pair: ColourPair, yaml: YamlData): Diagnostic {
  const { text, ground, least, use, path } = pair;
  const above = path[0] === 'sheets' ? ['sheets', 'colours'] : ['colours'];
  const own = [[...above, text], [...above, ground], path].find((each) => yaml.spots.has(spotName(each)));
  // Rounded down, so that no ratio that is too small looks like the one that is asked for.
  const ratio = Math.floor(ratioOf(pair) * 100) / 100;
  return {
    code: 'low-contrast',
    severity: 'warning',
    message: say`Contrast of ${ratio} : 1 between \`${text}\` and \`${ground}\` behind it (${use}), expected at least ${least} : 1`,
    span: spanOf(yaml, own ?? path),
    hint: say`Make one of the two colours lighter or darker.`,
  };
}
