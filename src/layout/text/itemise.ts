/** Cuts a paragraph's pieces into items of one face and one direction: the units that are shaped and drawn. */

import type { Paint } from '../../frames/drawing.ts';
import type { FormField, LinkTarget } from '../../frames/structure.ts';
import { embeddingLevels } from './bidi.ts';
import type { FontBook, FontRequest } from './font-book.ts';

/** A stretch of a paragraph in one style, or a gap of a given width. */
export type Piece =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly request: FontRequest;
      readonly size: number;
      /** pt above the baseline. */
      readonly rise?: number;
      readonly paint: Paint;
      readonly link?: LinkTarget;
    }
  | {
      readonly kind: 'blank';
      readonly shape?: 'box';
      readonly width: number;
      readonly paint: Paint;
      readonly above: number;
      readonly below: number;
      readonly field: FormField;
    };

export interface Item {
  readonly piece: Piece;
  /** Offsets into the paragraph's text. */
  readonly start: number;
  readonly end: number;
  readonly face: string;
  /** UAX #9 embedding level: odd is right to left. */
  readonly level: number;
}

/** Stands for a gap in the paragraph's text, so that lines may break beside it (UAX #14 class CB). */
export const OBJECT = '\ufffc';

export function itemise(
  pieces: readonly Piece[],
  direction: 'ltr' | 'rtl',
  book: FontBook,
): { text: string; items: Item[] } {
  const text = pieces.map((piece) => (piece.kind === 'blank' ? OBJECT : piece.text)).join('');
  const levels = embeddingLevels(text, direction);
  const items: Item[] = [];
  let offset = 0;
  for (const piece of pieces) {
    const length = piece.kind === 'blank' ? 1 : piece.text.length;
    if (piece.kind === 'blank') {
      items.push({ piece, start: offset, end: offset + 1, face: '', level: levels?.[offset] ?? 0 });
    } else {
      items.push(...itemsOf(piece, offset, levels, book));
    }
    offset += length;
  }
  return { text, items };
}

/** Width of an item or of a part of one, pt. */
export function widthOfItem(
  { piece, face, start, end }: Item,
  text: string,
  book: FontBook,
  from = start,
  to = end,
): number {
  return piece.kind === 'blank' ? piece.width : book.width(face, text.slice(from, to)) * piece.size;
}

function itemsOf(
  piece: Extract<Piece, { kind: 'text' }>,
  offset: number,
  levels: Uint8Array | undefined,
  book: FontBook,
): Item[] {
  const plain = levels ? undefined : book.plainFace(piece.request, piece.text);
  if (plain) return [{ piece, start: offset, end: offset + piece.text.length, face: plain, level: 0 }];
  const items: Item[] = [];
  let start = 0;
  let end = 0;
  let face = '';
  let level = 0;
  const close = (at: number) => {
    if (at > start) items.push({ piece, start: offset + start, end: offset + at, face, level });
    start = at;
  };
  for (const cluster of clusters(piece.text)) {
    const index = end;
    end += cluster.length;
    // A space stays in the face of the word before it.
    const nextFace = cluster === ' ' && face ? face : faceOf(piece.request, cluster, book);
    const nextLevel = levels?.[offset + index] ?? 0;
    // A right-to-left word is an item of its own: words are shaped alone and then set in visual order.
    const wordStart = nextLevel % 2 === 1 && piece.text[index - 1] === ' ';
    if (nextFace !== face || nextLevel !== level || wordStart) close(index);
    face = nextFace;
    level = nextLevel;
  }
  close(end);
  return items;
}

/** What no face can show is reported before anything is laid out; here it only must not stop the work. */
function faceOf(request: FontRequest, cluster: string, book: FontBook): string {
  return book.faceFor(request, cluster) ?? book.firstFace(request);
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What must be shown by one face: a letter with its marks. Only a text with such needs the segmenter to find them. */
export function clusters(text: string): readonly string[] {
  if (!/[\p{M}\p{Cf}\p{Emoji_Modifier}\p{Regional_Indicator}]/u.test(text)) return Array.from(text);
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
