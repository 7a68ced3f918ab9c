/** Draws a slide small, as a picture on paper: its own frames, pictured and then scaled. */

import type { Box, Paint, Stroke } from '../../frames/drawing.ts';
import type { FrameItem, ShapeFrame, TextFrame } from '../../frames/frame.ts';
import type { Page } from '../../frames/page.ts';
import type { SlideLayout } from '../../frames/resolved-theme.ts';
import type { TextLine, TextParagraph, TextStyle } from '../../frames/text.ts';
import { type Scaling, scaledFrame } from '../scaled-frame.ts';
import {
  type Picturing,
  picturedPaints,
  picturedParagraph,
  picturedStroke,
  picturedStyle,
} from './pictured.ts';

type Picturers = {
  readonly [Kind in FrameItem['kind']]: (
    frame: Extract<FrameItem, { kind: Kind }>,
    picturing: Picturing,
  ) => FrameItem[];
};

const PICTURERS: Picturers = {
  // A picture of a slide is not filled in.
  answer: () => [],
  text: (frame, picturing) => [
    {
      ...words(frame.name, frame.box, frame.style, frame.paragraphs, picturing),
      ...(frame.shape && { shape: frame.shape }),
      ...picturedPaints(frame, picturing),
      tag: picturing.tag,
    },
  ],
  shape: (frame, picturing) => [shape(frame, picturing)],
  line: ({ glue: _, ...frame }, picturing) => [
    { ...frame, stroke: picturedStroke(frame.stroke, picturing), tag: picturing.tag },
  ],
  image: ({ region: _, ...frame }, picturing) => [{ ...frame, tag: picturing.tag }],
  icon: (frame, picturing) => [
    { ...frame, stroke: picturedStroke(frame.stroke, picturing), tag: picturing.tag },
  ],
  table: ({ name, rows, rule }, picturing) =>
    rows
      .flatMap((row) => row.cells)
      .flatMap(({ box, fill, style, paragraphs }, index) => {
        const cell = `${name} ${index + 1}`;
        const drawn = { name: cell, box, shape: 'rect', ...(fill && { fill }), stroke: rule } as const;
        return [shape(drawn, picturing), words(cell, box, style, paragraphs, picturing)];
      }),
  chart: ({ drawn }, picturing) =>
    drawn.flatMap((frame) => (PICTURERS[frame.kind] as Picturer)(frame, picturing)),
  // Paper takes no clicks.
  link: () => [],
  field: ({ region, box, style, text, line }, picturing) => [
    words(region, box, style, [fieldParagraph(text, line, box.height)], picturing),
  ],
};

/**
 * @param layout of the slide, for what it draws behind and round the frames
 * @param name goes before the names of the frames
 */
export function thumbnailFrames(
  page: Page,
  layout: SlideLayout,
  name: string,
  options: Picturing & Scaling,
): FrameItem[] {
  const ground: ShapeFrame = {
    kind: 'shape',
    name: 'Background',
    shape: 'rect',
    box: { x: 0, y: 0, width: page.width, height: page.height },
    fill: layout.background,
  };
  const frames = [ground, ...layout.decoration, ...page.items.flatMap((item) => withRegion(item, layout))];
  return frames
    .flatMap((frame) => (PICTURERS[frame.kind] as Picturer)(frame, options))
    .map((frame) => scaledFrame(frame, options))
    .map((frame) => ('name' in frame ? { ...frame, name: `${name}, ${frame.name}` } : frame));
}

type Picturer = (frame: FrameItem, picturing: Picturing) => FrameItem[];

/** A frame that fills a region, with the shape that the region lays behind it. */
function withRegion(item: FrameItem, layout: SlideLayout): FrameItem[] {
  if (!('region' in item)) return [item];
  const region = layout.regions.find(({ name }) => name === item.region);
  if (!region?.fill && !region?.stroke) return [item];
  const { fill, stroke, shape: outline } = region;
  const behind: ShapeFrame = {
    kind: 'shape',
    name: `Behind ${region.name}`,
    shape: outline,
    box: item.box,
    ...(fill && { fill }),
    ...(stroke && { stroke }),
  };
  return [behind, item];
}

function shape(
  frame: Pick<ShapeFrame, 'name' | 'shape' | 'box'> & { readonly fill?: Paint; readonly stroke?: Stroke },
  picturing: Picturing,
): ShapeFrame {
  const { name, shape: outline, box } = frame;
  return {
    kind: 'shape',
    name,
    shape: outline,
    box,
    ...picturedPaints(frame, picturing),
    tag: picturing.tag,
  };
}

/** Words where they stand: their lines are placed already, so that nothing else of the frame matters. */
function words(
  name: string,
  box: Box,
  style: TextStyle,
  paragraphs: readonly TextParagraph[],
  picturing: Picturing,
): TextFrame {
  return {
    kind: 'text',
    box,
    name,
    style: picturedStyle(style, picturing),
    scale: 1,
    anchor: 'top',
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    paragraphs: paragraphs.map((paragraph) => picturedParagraph(paragraph, picturing)),
  };
}

function fieldParagraph(text: string, line: TextLine, leading: number): TextParagraph {
  return {
    runs: [{ text, strong: false, em: false }],
    level: 0,
    list: 'none',
    align: 'start',
    direction: 'ltr',
    leading,
    spaceBefore: 0,
    lines: [line],
  };
}
