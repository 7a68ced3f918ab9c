/** Pictures of the lesson, and those of what only layout can draw. */

import { type FileChild, ImageRun } from 'docx';
import type { Evidence, Figure } from '../../document/drawn-node.ts';
import type { Block, Image, Thumbnail } from '../../document/node.ts';
import type { RasterPicture } from '../../frames/drawing.ts';
import { besideOneAnother } from './boxes.ts';
import type { WordContext } from './word-context.ts';
import { wordParagraph } from './word-paragraph.ts';

/** pt, as on printed papers */
const TALLEST = { usual: 180, small: 75 };
/** Lines beside a slide, and the slide's share of the width. */
const NOTE_LINES = 7;
const SLIDE = 1.4;

export function image({ file, alt, size, keepWithNext }: Image, context: WordContext): FileChild[] {
  const picture = context.pictures.get(file);
  if (!picture) return [];
  const scale = Math.min(context.width / picture.width, TALLEST[size] / picture.height);
  return [pictureParagraph(picture, picture.width * scale, alt, keepWithNext, context)];
}

/** As wide as it was drawn, or as its column allows. */
export function drawn(block: Evidence | Figure, keepWithNext: boolean, context: WordContext): FileChild[] {
  const found = context.drawn.get(block);
  if (!found) return [];
  const width = Math.min(found.width, context.width);
  return [pictureParagraph(found.picture, width, found.alt, keepWithNext, context)];
}

export function figure(block: Figure, context: WordContext): FileChild[] {
  return drawn(block, false, context);
}

/** A slide with room for notes beside it. */
export function thumbnail(block: Thumbnail, context: WordContext): FileChild[] {
  const lines: Block = {
    ...block,
    kind: 'lines',
    count: NOTE_LINES,
    description: block.lines,
    name: '',
    limit: 0,
  };
  const found = context.drawn.get(block);
  return besideOneAnother(
    [
      (here) => (found ? [pictureParagraph(found.picture, here.width, block.alt, false, here)] : []),
      (here) => context.blocks([...block.children, lines], here),
    ],
    context,
    [SLIDE, 1],
  );
}

/** @param width pt */
export function pictureParagraph(
  picture: RasterPicture,
  width: number,
  alt: string,
  keepWithNext: boolean,
  context: WordContext,
) {
  const height = (picture.height * width) / picture.width;
  const shown = new ImageRun({
    type: picture.type === 'jpeg' ? 'jpg' : 'png',
    data: picture.bytes,
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { name: '', description: alt },
  });
  const { marker: _, ...plain } = context;
  return wordParagraph([shown], 'Picture', {
    ...plain,
    align: 'center',
    keepWithNext: keepWithNext || context.keepWithNext,
  });
}

/** The library counts 96 to the inch. */
function pixels(points: number): number {
  return (points * 96) / 72;
}
