/** Frames made larger or smaller and put elsewhere: all that has a length or a place changes, and nothing else. */

import type { Box, Insets, Stroke } from '../frames/drawing.ts';
import type { FrameItem, TableCell } from '../frames/frame.ts';
import type { Segment, TextLine, TextParagraph, TextStyle } from '../frames/text.ts';

/** From one page to another. */
export interface Scaling {
  readonly scale: number;
  /** Where the first page's top left comes to stand on the other, pt. */
  readonly x: number;
  readonly y: number;
}

type Scalers = {
  readonly [Kind in FrameItem['kind']]: (
    frame: Extract<FrameItem, { kind: Kind }>,
    scaling: Scaling,
  ) => FrameItem;
};

const SCALERS: Scalers = {
  text: (frame, scaling) => ({
    ...frame,
    box: box(frame.box, scaling),
    style: style(frame.style, scaling),
    padding: insets(frame.padding, scaling),
    paragraphs: frame.paragraphs.map((each) => paragraph(each, scaling)),
    ...(frame.stroke && { stroke: stroke(frame.stroke, scaling) }),
  }),
  shape: (frame, scaling) => ({
    ...frame,
    box: box(frame.box, scaling),
    ...(frame.stroke && { stroke: stroke(frame.stroke, scaling) }),
  }),
  line: (frame, scaling) => ({
    ...frame,
    from: point(frame.from, scaling),
    to: point(frame.to, scaling),
    stroke: stroke(frame.stroke, scaling),
  }),
  answer: ({ outline, ...frame }, scaling) => ({
    ...frame,
    box: box(frame.box, scaling),
    size: frame.size * scaling.scale,
    ...(outline && {
      outline: {
        ...outline,
        stroke: stroke(outline.stroke, scaling),
        padding: outline.padding * scaling.scale,
      },
    }),
  }),
  image: (frame, scaling) => ({ ...frame, box: box(frame.box, scaling) }),
  icon: (frame, scaling) => ({
    ...frame,
    box: box(frame.box, scaling),
    stroke: stroke(frame.stroke, scaling),
  }),
  table: (frame, scaling) => ({
    ...frame,
    box: box(frame.box, scaling),
    columns: frame.columns.map((width) => width * scaling.scale),
    rows: frame.rows.map(({ height, cells }) => ({
      height: height * scaling.scale,
      cells: cells.map((each) => cell(each, scaling)),
    })),
    rule: stroke(frame.rule, scaling),
  }),
  chart: (frame, scaling) => ({
    ...frame,
    box: box(frame.box, scaling),
    drawn: frame.drawn.map((each) => scaledFrame(each, scaling)),
  }),
  link: (frame, scaling) => ({ ...frame, box: box(frame.box, scaling) }),
  field: (frame, scaling) => ({
    ...frame,
    box: box(frame.box, scaling),
    style: style(frame.style, scaling),
    line: line(frame.line, scaling),
  }),
};

export function scaledFrame(frame: FrameItem, scaling: Scaling): FrameItem {
  // The row was found by the frame's own kind, which the compiler cannot follow.
  return (SCALERS[frame.kind] as (frame: FrameItem, scaling: Scaling) => FrameItem)(frame, scaling);
}

function point({ x, y }: { readonly x: number; readonly y: number }, scaling: Scaling) {
  return { x: scaling.x + x * scaling.scale, y: scaling.y + y * scaling.scale };
}

function box(from: Box, scaling: Scaling): Box {
  const { scale } = scaling;
  return { ...point(from, scaling), width: from.width * scale, height: from.height * scale };
}

function insets({ top, right, bottom, left }: Insets, { scale }: Scaling): Insets {
  return { top: top * scale, right: right * scale, bottom: bottom * scale, left: left * scale };
}

/** Copiers lose what is thinner; pt. */
const THINNEST = 0.5;

function stroke(from: Stroke, { scale }: Scaling): Stroke {
  return { ...from, width: Math.max(from.width * scale, Math.min(from.width, THINNEST)) };
}

function style(from: TextStyle, { scale }: Scaling): TextStyle {
  return { ...from, size: from.size * scale };
}

function cell(from: TableCell, scaling: Scaling): TableCell {
  return {
    ...from,
    box: box(from.box, scaling),
    style: style(from.style, scaling),
    padding: insets(from.padding, scaling),
    paragraphs: from.paragraphs.map((each) => paragraph(each, scaling)),
  };
}

function paragraph(from: TextParagraph, scaling: Scaling): TextParagraph {
  const { marker } = from;
  return {
    ...from,
    leading: from.leading * scaling.scale,
    spaceBefore: from.spaceBefore * scaling.scale,
    lines: from.lines.map((each) => line(each, scaling)),
    ...(marker && { marker: { ...marker, segments: segments(marker.segments, scaling) } }),
  };
}

function line(from: TextLine, scaling: Scaling): TextLine {
  return {
    baseline: scaling.y + from.baseline * scaling.scale,
    segments: segments(from.segments, scaling),
  };
}

function segments(from: readonly Segment[], { scale, x }: Scaling): Segment[] {
  return from.map((segment) => {
    const placed = { x: x + segment.x * scale, width: segment.width * scale };
    return segment.kind === 'blank'
      ? { ...segment, ...placed, above: segment.above * scale, below: segment.below * scale }
      : {
          ...segment,
          ...placed,
          size: segment.size * scale,
          ...(segment.rise !== undefined && { rise: segment.rise * scale }),
        };
  });
}
