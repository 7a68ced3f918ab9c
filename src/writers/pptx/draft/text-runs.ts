/** Paragraphs as PptxGenJS takes them: one flat list of runs, the last of each paragraph marked. */

import type PptxGenJS from 'pptxgenjs';
import type { Run, TextParagraph, TextStyle } from '../../../layout/frame.ts';
import type { FindHyperlink } from '../hyperlink.ts';
import { forcedLines } from '../text-body.ts';
import { legal } from '../xml.ts';
import { colourName } from './colour-name.ts';

type RunOptions = PptxGenJS.TextPropsOptions;

/** Any placeholder's name keeps PptxGenJS from writing black into every run; that it finds no such one is no matter. */
export const INHERITING = { placeholder: 'inherits' } as const;

/**
 * One paragraph for each given, an empty one too. Paragraph properties are left to finishing: bullets and alignment
 * here would break lines where there are none (#658, #959).
 *
 * @param look what a run says of its look
 */
export function textRuns(
  paragraphs: readonly TextParagraph[],
  look: (run: Run) => RunOptions,
): PptxGenJS.TextProps[] {
  return paragraphs.flatMap(({ runs }, index) => {
    const pieces = runs.flatMap((run) => runPieces(run, look));
    const last = pieces.at(-1) ?? { text: '', options: { ...INHERITING } };
    if (index < paragraphs.length - 1) last.options = { ...last.options, breakLine: true };
    return pieces.length > 0 ? pieces : [last];
  });
}

function runPieces(run: Run, look: (run: Run) => RunOptions): PptxGenJS.TextProps[] {
  return forcedLines(run.text).map((text, index) => ({
    text: legal(text),
    options: { ...INHERITING, ...look({ ...run, text }), ...(index > 0 && { softBreakBefore: true }) },
  }));
}

/** What a run in a region says: only what the region does not. */
export function regionRun(find: FindHyperlink): (run: Run) => RunOptions {
  return (run) => ({
    ...(run.strong && { bold: true }),
    ...(run.em && { italic: true }),
    ...(run.font && { fontFace: run.font }),
    ...(run.paint && { color: colourName(run.paint) }),
    ...linkOptions(run, find),
  });
}

/** What a run in a text box or a table cell says: everything, in names of the theme. */
export function freeRun(style: TextStyle, find: FindHyperlink): (run: Run) => RunOptions {
  return (run) => {
    // A link keeps the theme's colour for links unless it was given one.
    const paint = run.paint ?? (run.link ? undefined : style.paint);
    return {
      fontFace: run.font ?? (style.font === 'heading' ? '+mj-lt' : '+mn-lt'),
      fontSize: style.size,
      bold: style.bold || run.strong,
      italic: style.italic !== run.em,
      ...(paint && { color: colourName(paint) }),
      ...linkOptions(run, find),
    };
  };
}

function linkOptions({ link, text }: Run, find: FindHyperlink): RunOptions {
  const hyperlink = link && text ? find(link) : undefined;
  return hyperlink ? { hyperlink: { ...hyperlink } } : {};
}
