/** Draws each kind of frame; a kind without a row here does not compile. */

import type { Box, Insets } from '../../frames/drawing.ts';
import type { FrameItem, ImageFrame, TableFrame, TextFrame } from '../../frames/frame.ts';
import { arrowPath } from '../arrow-path.ts';
import { shapePath } from '../shape-path.ts';
import type { PageCanvas } from './canvas.ts';
import { drawDrawing, drawIcon } from './draw-drawing.ts';
import { drawLine } from './draw-line.ts';
import { drawParagraph } from './draw-paragraph.ts';
import { drawPath } from './draw-path.ts';
import { element } from './element.ts';
import { linkTo } from './link-to.ts';
import { revealed } from './revealed.ts';

type FrameOf = { readonly [Frame in FrameItem as Frame['kind']]: Frame };

const DRAW: { readonly [Kind in keyof FrameOf]: (frame: FrameOf[Kind], canvas: PageCanvas) => string } = {
  text: drawTextFrame,
  shape: (frame) => revealed(frame, drawPath(shapePath(frame.shape, frame.box), frame)),
  line: (frame) => {
    const { shaft, head } = arrowPath(frame);
    const { stroke } = frame;
    return revealed(frame, drawPath(shaft, { stroke }), head ? drawPath(head, { fill: stroke.paint }) : '');
  },
  // On paper there is nothing to see of it.
  answer: () => '',
  image: drawImage,
  icon: (frame) => revealed(frame, drawIcon(frame)),
  table: drawTable,
  chart: (frame, canvas) =>
    revealed(
      frame,
      element(
        'g',
        { role: 'img', 'aria-label': frame.alt },
        ...frame.drawn.map((each) => drawFrame(each, canvas)),
      ),
    ),
  link: (frame) => {
    const { x, y, width, height } = frame.box;
    const area = element('rect', { x, y, width, height, fill: 'none', 'pointer-events': 'all' });
    return revealed(frame, linkTo(frame.target, { 'aria-label': frame.description }, area));
  },
  field: ({ line }) => drawLine(line),
};

export function drawFrame(frame: FrameItem, canvas: PageCanvas): string {
  // The row was found by the frame's own kind, which the compiler cannot follow.
  const draw = DRAW[frame.kind] as (frame: FrameItem, canvas: PageCanvas) => string;
  return draw(frame, canvas);
}

function drawTextFrame(frame: TextFrame, canvas: PageCanvas): string {
  return revealed(
    frame,
    drawRegion(frame.region, frame.box, canvas),
    drawPath(shapePath(frame.shape ?? 'rect', frame.box), frame),
    ...frame.paragraphs.map(drawParagraph),
  );
}

/** What is shown of a picture is a window of its own, which also cuts off what lies outside. */
function drawImage(frame: ImageFrame, canvas: PageCanvas): string {
  const { box, region, picture, crop = NOTHING_CUT, alt } = frame;
  const { x, y, width, height } = box;
  const shown = canvas.pictures.get(picture);
  // A file's pixels fill a unit square; the frame's proportions are those of the pixels as they are stored.
  const whole = shown?.type === 'drawing' ? shown : { width: 1, height: 1 };
  const window = [
    crop.left * whole.width,
    crop.top * whole.height,
    (1 - crop.left - crop.right) * whole.width,
    (1 - crop.top - crop.bottom) * whole.height,
  ];
  const content =
    shown?.type === 'drawing'
      ? drawDrawing(shown)
      : element('image', { width: 1, height: 1, preserveAspectRatio: 'none', href: canvas.picture(picture) });
  return revealed(
    frame,
    drawRegion(region, box, canvas),
    element(
      'svg',
      {
        ...{ x, y, width, height, viewBox: window.join(' '), preserveAspectRatio: 'none' },
        ...(alt ? { role: 'img', 'aria-label': alt } : { 'aria-hidden': 'true' }),
      },
      content,
    ),
  );
}

const NOTHING_CUT: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

function drawTable(frame: TableFrame, canvas: PageCanvas): string {
  const { box, region, rows, rule, alt } = frame;
  const cells = rows.flatMap((row) => row.cells);
  const content = rows.map((row) => {
    const roleOf = (isHeader: boolean) => (isHeader ? 'columnheader' : 'cell');
    return element(
      'g',
      { role: 'row' },
      ...row.cells.map(({ header, paragraphs }) =>
        element('g', { role: roleOf(header) }, ...paragraphs.map(drawParagraph)),
      ),
    );
  });
  return revealed(
    frame,
    drawRegion(region, box, canvas),
    ...cells.map(({ box: cell, fill }) => drawPath(shapePath('rect', cell), { fill })),
    ...cells.map(({ box: cell }) => drawPath(shapePath('rect', cell), { stroke: rule })),
    element('g', { role: 'table', 'aria-label': alt }, ...content),
  );
}

/** The shape that a region of the page's layout lays behind whatever fills it. */
function drawRegion(name: string | undefined, box: Box, { regions }: PageCanvas): string {
  const region = name === undefined ? undefined : regions.get(name);
  return region ? drawPath(shapePath(region.shape, box), region) : '';
}
