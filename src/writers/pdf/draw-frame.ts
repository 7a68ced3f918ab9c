/** Draws each kind of frame; a kind without a row here does not compile. */

import type { Box } from '../../frames/drawing.ts';
import type { FrameItem, ImageFrame, TableFrame, TextFrame } from '../../frames/frame.ts';
import { shapePath } from '../shape-path.ts';
import type { PageCanvas } from './canvas.ts';
import { drawAnswer } from './draw-answer.ts';
import { drawDrawing, drawIcon } from './draw-drawing.ts';
import { drawLine, runningText } from './draw-line.ts';
import { drawLinkFrame } from './draw-link.ts';
import { drawParagraph } from './draw-paragraph.ts';
import { drawRule } from './draw-rule.ts';
import { markPart } from './mark-part.ts';
import { paintPath } from './paint-path.ts';

type FrameOf = { readonly [Frame in FrameItem as Frame['kind']]: Frame };

const DRAW: { readonly [Kind in keyof FrameOf]: (frame: FrameOf[Kind], canvas: PageCanvas) => void } = {
  text: drawTextFrame,
  shape: ({ shape, box, fill, stroke, tag }, canvas) => {
    markPart(tag, box, canvas);
    paintPath(canvas.doc, shapePath(shape, box), { fill, stroke });
  },
  line: drawRule,
  answer: drawAnswer,
  image: drawImage,
  icon: (frame, canvas) => {
    markPart(frame.tag, frame.box, canvas);
    drawIcon(canvas.doc, frame);
  },
  table: drawTable,
  chart: ({ drawn }, canvas) => {
    for (const frame of drawn) drawFrame(frame, canvas);
  },
  link: drawLinkFrame,
  field: ({ line }, canvas) => drawLine(line, runningText(line, canvas.page.height), canvas),
};

export function drawFrame(frame: FrameItem, canvas: PageCanvas): void {
  // The row was found by the frame's own kind, which the compiler cannot follow.
  const draw = DRAW[frame.kind] as (frame: FrameItem, canvas: PageCanvas) => void;
  draw(frame, canvas);
}

function drawTextFrame(
  { box, region, paragraphs, shape, fill, stroke, tag }: TextFrame,
  canvas: PageCanvas,
): void {
  drawRegion(region, box, canvas);
  if (fill || stroke) {
    markPart(tag, box, canvas);
    paintPath(canvas.doc, shapePath(shape ?? 'rect', box), { fill, stroke });
  }
  for (const paragraph of paragraphs) drawParagraph(paragraph, box, canvas);
}

function drawImage(frame: ImageFrame, canvas: PageCanvas): void {
  const { box, region, picture, tag, crop } = frame;
  const { doc, laid } = canvas;
  drawRegion(region, box, canvas);
  markPart(tag, box, canvas);
  const shown = laid.pictures.get(picture);
  if (shown?.type === 'drawing') {
    drawDrawing(doc, shown, box);
    return;
  }
  if (crop) doc.save().path(shapePath('rect', box)).clip();
  const { x, y, width, height } = uncropped(frame);
  doc.image(canvas.picture(picture), x, y, { width, height, ignoreOrientation: true });
  if (crop) doc.restore();
}

/** Where the whole picture would stand. */
function uncropped({ box, crop }: ImageFrame): Box {
  if (!crop) return box;
  const width = box.width / (1 - crop.left - crop.right);
  const height = box.height / (1 - crop.top - crop.bottom);
  return { x: box.x - width * crop.left, y: box.y - height * crop.top, width, height };
}

function drawTable({ box, region, rows, rule }: TableFrame, canvas: PageCanvas): void {
  const { doc, marks } = canvas;
  drawRegion(region, box, canvas);
  const cells = rows.flatMap((row) => row.cells);
  marks.as('decoration');
  for (const { box: cell, fill } of cells) paintPath(doc, shapePath('rect', cell), { fill });
  for (const { box: cell } of cells) paintPath(doc, shapePath('rect', cell), { stroke: rule });
  for (const { box: cell, paragraphs } of cells) {
    for (const paragraph of paragraphs) drawParagraph(paragraph, cell, canvas);
  }
}

/** The shape that a region of the page's layout lays behind whatever fills it. */
function drawRegion(name: string | undefined, box: Box, { doc, marks, regions }: PageCanvas): void {
  const region = name === undefined ? undefined : regions.get(name);
  if (!region?.fill && !region?.stroke) return;
  marks.as('decoration');
  paintPath(doc, shapePath(region.shape, box), { fill: region.fill, stroke: region.stroke });
}
