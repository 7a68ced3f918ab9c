/** The runs of a paragraph cut where another family has to show some letters, so that Office shows what was measured. */

import type { Run, TextStyle } from '../../frames/text.ts';
import type { FontBook } from './font-book.ts';
import { itemise, type Piece } from './itemise.ts';

/** All but what decides in Office, too, where lines break, how letters join and which way they run. */
const DRAWN = /[^\u2011\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** Each run as it is, or its parts; those that the style's own family lacks name the font of another. */
export function runsInFaces(runs: readonly Run[], style: TextStyle, book: FontBook): Run[] {
  return runs.flatMap((run) => partsOf(run, style, book));
}

function partsOf(run: Run, style: TextStyle, book: FontBook): Run[] {
  const request = {
    font: run.code ? 'code' : style.font,
    bold: style.bold || run.strong,
    italic: style.italic !== run.em,
  } as const;
  if (book.plainFace(request, run.text)) return [run];
  const piece: Piece = { kind: 'text', text: run.text, request, size: style.size, paint: style.paint };
  const parts: { text: string; font: string | undefined }[] = [];
  for (const { face, start, end } of itemise([piece], 'ltr', book).items) {
    const text = run.text.slice(start, end).replace(DRAWN, (stretch) => book.shown(face, stretch));
    const font = book.otherFont(request, face);
    const last = parts.at(-1);
    if (last && last.font === font) last.text += text;
    else parts.push({ text, font });
  }
  return parts.map(({ text, font }) => ({ ...run, text, ...(font && { font }) }));
}
