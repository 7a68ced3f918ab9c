/** Draws a slide small, as a picture on paper: its own frames, shrunk. */

import type {
  Box,
  FrameItem,
  Page,
  Paint,
  ShapeFrame,
  SlideLayout,
  Stroke,
  TextFrame,
  TextLine,
  TextParagraph,
  TextStyle,
} from '../frame.ts';
import {
  type Shrinking,
  shrunkBox,
  shrunkLook,
  shrunkParagraph,
  shrunkPoint,
  shrunkStroke,
  shrunkStyle,
} from './shrink.ts';

type Shrinkers = {
  readonly [Kind in FrameItem['kind']]: (
    frame: Extract<FrameItem, { kind: Kind }>,
    shrinking: Shrinking,
  ) => FrameItem[];
};

const SHRINKERS: Shrinkers = {
  text: (frame, shrinking) => [
    {
      ...words(frame.name, frame.box, frame.style, frame.paragraphs, shrinking),
      ...(frame.shape && { shape: frame.shape }),
      ...shrunkLook(frame, shrinking),
      tag: shrinking.tag,
    },
  ],
  shape: (frame, shrinking) => [shape(frame, shrinking)],
  line: ({ glue: _, ...frame }, shrinking) => [
    {
      ...frame,
      from: shrunkPoint(frame.from, shrinking),
      to: shrunkPoint(frame.to, shrinking),
      stroke: shrunkStroke(frame.stroke, shrinking),
      tag: shrinking.tag,
    },
  ],
  image: ({ region: _, ...frame }, shrinking) => [
    { ...frame, box: shrunkBox(frame.box, shrinking), tag: shrinking.tag },
  ],
  table: ({ name, rows, rule }, shrinking) =>
    rows
      .flatMap((row) => row.cells)
      .flatMap(({ box, fill, style, paragraphs }, index) => {
        const cell = `${name} ${index + 1}`;
        const look = { name: cell, box, shape: 'rect', ...(fill && { fill }), stroke: rule } as const;
        return [shape(look, shrinking), words(cell, box, style, paragraphs, shrinking)];
      }),
  // Paper takes no clicks.
  link: () => [],
  field: ({ region, box, style, text, line }, shrinking) => [
    words(region, box, style, [fieldParagraph(text, line, box.height)], shrinking),
  ],
};

/**
 * @param layout of the slide, for what it draws behind and round the frames
 * @param name goes before the names of the frames
 */
export function miniatureFrames(
  page: Page,
  layout: SlideLayout,
  name: string,
  shrinking: Shrinking,
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
    .flatMap((frame) => (SHRINKERS[frame.kind] as Shrinker)(frame, shrinking))
    .map((frame) => ('name' in frame ? { ...frame, name: `${name}, ${frame.name}` } : frame));
}

type Shrinker = (frame: FrameItem, shrinking: Shrinking) => FrameItem[];

/** A frame that fills a region, with the shape that the region lays behind it. */
function withRegion(item: FrameItem, layout: SlideLayout): FrameItem[] {
  if (item.kind === 'link' || item.kind === 'line' || item.kind === 'shape') return [item];
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
  shrinking: Shrinking,
): ShapeFrame {
  const { name, shape: outline, box } = frame;
  return {
    kind: 'shape',
    name,
    shape: outline,
    box: shrunkBox(box, shrinking),
    ...shrunkLook(frame, shrinking),
    tag: shrinking.tag,
  };
}

/** Words where they stand: their lines are placed already, so that nothing else of the frame matters. */
function words(
  name: string,
  box: Box,
  style: TextStyle,
  paragraphs: readonly TextParagraph[],
  shrinking: Shrinking,
): TextFrame {
  return {
    kind: 'text',
    box: shrunkBox(box, shrinking),
    name,
    style: shrunkStyle(style, shrinking),
    scale: 1,
    anchor: 'top',
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    paragraphs: paragraphs.map((paragraph) => shrunkParagraph(paragraph, shrinking)),
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
