/** The paragraphs of a text frame or a table cell. */

import type { TableCell, TextFrame } from '../../../frames/frame.ts';
import type { ResolvedTheme } from '../../../frames/resolved-theme.ts';
import type { Run, TextParagraph } from '../../../frames/text.ts';
import { solidFill } from '../colour.ts';
import { namedFont, themeFonts } from '../level-style.ts';
import { baselineOf, paragraph, runsOfText } from '../text-body.ts';
import type { XmlElement } from '../xml.ts';
import { freeParagraph } from './free-paragraph.ts';
import { numberings } from './numbering.ts';
import { regionParagraph } from './region-paragraph.ts';
import type { SlideContext } from './slide-context.ts';

/**
 * One paragraph at least, for no text body is without. In a region text says what differs from the region's levels;
 * elsewhere it says everything.
 */
export function textParagraphs(within: TextFrame | TableCell, slide: SlideContext): XmlElement[] {
  const { resolvedTheme, info } = slide.laid;
  const levels = 'kind' in within ? slide.regionOf(within)?.levels : undefined;
  const numbers = numberings(within.paragraphs);
  const runStyle = levels
    ? regionRun(levels[0]?.style.italic ?? false, resolvedTheme)
    : freeRun(within, resolvedTheme);
  if (within.paragraphs.length === 0) return [paragraph(info.language, [])];
  return within.paragraphs.map((one, index) => {
    const level = levels?.[one.level];
    const properties = level
      ? regionParagraph(one, level, numbers[index], info.direction)
      : freeParagraph(one, within, numbers[index], resolvedTheme);
    const isEmpty = properties.children.length === 0 && Object.keys(properties.attributes).length === 0;
    return paragraph(info.language, runsOf(one, runStyle, slide), isEmpty ? [] : [properties]);
  });
}

/** What a run says of itself: attributes and children of `a:rPr` (ECMA-376 part 1, 21.1.2.3.9). */
interface RunStyle {
  readonly attributes: Readonly<Record<string, number | undefined>>;
  readonly children: readonly XmlElement[];
}

function runsOf({ runs }: TextParagraph, styleOf: (run: Run) => RunStyle, slide: SlideContext): XmlElement[] {
  const { language } = slide.laid.info;
  return runs.flatMap((one) => {
    const { attributes, children } = styleOf(one);
    const inside = [...children, ...(one.link && one.text ? slide.link(one.link) : [])];
    return runsOfText(language, one.text, attributes, inside);
  });
}

/** Emphasis stands out from its surroundings: upright where those are italic. */
function regionRun(isItalic: boolean, resolvedTheme: ResolvedTheme): (run: Run) => RunStyle {
  return ({ strong, em, code, script, paint, font }) => ({
    attributes: {
      b: strong ? 1 : undefined,
      i: em ? (isItalic ? 0 : 1) : undefined,
      baseline: baselineOf(script),
    },
    children: [
      ...(paint ? [solidFill(paint)] : []),
      ...(font ? namedFont(font) : code ? themeFonts('code', resolvedTheme) : []),
    ],
  });
}

function freeRun({ style }: TextFrame | TableCell, resolvedTheme: ResolvedTheme): (run: Run) => RunStyle {
  return ({ strong, em, code, script, paint, font, link }) => {
    // A link keeps the theme's colour for links unless it was given one.
    const colour = paint ?? (link ? undefined : style.paint);
    return {
      attributes: {
        sz: Math.round(style.size * 100),
        b: style.bold || strong ? 1 : undefined,
        i: style.italic !== em ? 1 : undefined,
        baseline: baselineOf(script),
      },
      children: [
        ...(colour ? [solidFill(colour)] : []),
        ...(font ? namedFont(font) : themeFonts(code ? 'code' : style.font, resolvedTheme)),
      ],
    };
  };
}
