/** Words as the outlines of their letters, for pictures whose text must look the same everywhere. */

import type { Glyph, GlyphRun } from 'fontkit';
import type { Paint, PathStep, TextStyle } from '../frame.ts';
import type { FontBook } from './font-book.ts';
import { clusters, type Item, itemise, type Piece } from './itemise.ts';

/** Outlines have the ink of whoever draws them. */
const ANY: Paint = { slot: 'dk1', hex: '000000' };

/**
 * One line of words in the body's faces, from the start of its baseline at 0, 0; y grows downwards.
 *
 * @param look `size` in whatever unit the outlines are to have
 * @returns nothing where no face has all the letters
 */
export function outlineText(
  text: string,
  { size, bold, italic }: Pick<TextStyle, 'size' | 'bold' | 'italic'>,
  book: FontBook,
): { readonly steps: PathStep[]; readonly width: number } | undefined {
  const request = { font: 'body', bold, italic } as const;
  if (clusters(text).some((sign) => sign.trim() !== '' && book.faceFor(request, sign) === undefined))
    return undefined;
  const piece: Piece = { kind: 'text', text, request, size, paint: ANY };
  const { items } = itemise([piece], 'ltr', book);
  let width = 0;
  const steps = fromTheLeft(items).flatMap(({ face, start, end }) => {
    const font = book.open(face);
    const run = font.layout(book.shown(face, text.slice(start, end)));
    const scale = size / font.unitsPerEm;
    const left = width;
    width += run.advanceWidth * scale;
    return runSteps(run, left, scale);
  });
  return { steps, width };
}

/** Stretches that run from the right stand in turned order (UAX #9, L2). */
function fromTheLeft(items: readonly Item[]): Item[] {
  const ordered: Item[] = [];
  let turned: Item[] = [];
  for (const item of items) {
    if (item.level % 2 === 1) {
      turned = [item, ...turned];
      continue;
    }
    ordered.push(...turned, item);
    turned = [];
  }
  return [...ordered, ...turned];
}

function runSteps({ glyphs, positions }: GlyphRun, left: number, scale: number): PathStep[] {
  let pen = left;
  return glyphs.flatMap((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const steps = glyphSteps(glyph, pen + xOffset * scale, -yOffset * scale, scale);
    pen += xAdvance * scale;
    return steps;
  });
}

/** In font units y grows upwards. */
function glyphSteps(glyph: Glyph, left: number, baseline: number, scale: number): PathStep[] {
  let [penX, penY] = [0, 0];
  return glyph.path.commands.map(({ command, args }): PathStep => {
    if (command === 'closePath') return { kind: 'close' };
    const places = args.map((value, index) =>
      index % 2 === 0 ? left + value * scale : baseline - value * scale,
    );
    const [x = 0, y = 0] = places.slice(-2);
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = places;
    const [fromX, fromY] = [penX, penY];
    [penX, penY] = [x, y];
    if (command === 'moveTo') return { kind: 'move', x, y };
    if (command === 'lineTo') return { kind: 'line', x, y };
    if (command === 'bezierCurveTo') return { kind: 'curve', x1, y1, x2, y2, x, y };
    // The control point of a quadratic curve lies two thirds of the way to both of a cubic one.
    return {
      kind: 'curve',
      x1: fromX + (2 / 3) * (x1 - fromX),
      y1: fromY + (2 / 3) * (y1 - fromY),
      x2: x + (2 / 3) * (x1 - x),
      y2: y + (2 / 3) * (y1 - y),
      x,
      y,
    };
  });
}
