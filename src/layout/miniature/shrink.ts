/** Makes frames smaller and puts them elsewhere: how lengths, places, paints and links change when a page is drawn small. */

import type { Box, Paint, Segment, Stroke, Tag, TextLine, TextParagraph, TextStyle } from '../frame.ts';

/** From a page to its miniature. */
export interface Shrinking {
  readonly scale: number;
  /** Where the page's top left comes to stand. */
  readonly x: number;
  readonly y: number;
  /** The colours of the paper that it is drawn on. */
  readonly paint: (paint: Paint) => Paint;
  /** The figure that all of it becomes a part of. */
  readonly tag: Tag;
}

export function shrunkBox(box: Box, { scale, x, y }: Shrinking): Box {
  return {
    x: x + box.x * scale,
    y: y + box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}

export function shrunkPoint(point: { readonly x: number; readonly y: number }, { scale, x, y }: Shrinking) {
  return { x: x + point.x * scale, y: y + point.y * scale };
}

export function shrunkStroke({ paint, width, ...rest }: Stroke, shrinking: Shrinking): Stroke {
  return { ...rest, paint: shrinking.paint(paint), width: width * shrinking.scale };
}

/** How something is drawn: its fill and its outline, each where it has one. */
export function shrunkLook(
  { fill, stroke }: { readonly fill?: Paint | undefined; readonly stroke?: Stroke | undefined },
  shrinking: Shrinking,
): { fill?: Paint; stroke?: Stroke } {
  return {
    ...(fill && { fill: shrinking.paint(fill) }),
    ...(stroke && { stroke: shrunkStroke(stroke, shrinking) }),
  };
}

export function shrunkStyle(style: TextStyle, { scale, paint }: Shrinking): TextStyle {
  return { ...style, size: style.size * scale, paint: paint(style.paint) };
}

/** A picture of words: they lead nowhere, and are read as a part of the figure. */
export function shrunkParagraph(paragraph: TextParagraph, shrinking: Shrinking): TextParagraph {
  const { marker, leading, spaceBefore, lines, runs, ...rest } = paragraph;
  return {
    ...rest,
    runs: runs.map(({ link: _, ...run }) => run),
    ...(marker && {
      marker: { text: marker.text, segments: shrunkSegments(marker.segments, shrinking), tag: shrinking.tag },
    }),
    leading: leading * shrinking.scale,
    spaceBefore: spaceBefore * shrinking.scale,
    lines: lines.map((line) => shrunkLine(line, shrinking)),
    tag: shrinking.tag,
  };
}

function shrunkLine({ baseline, segments }: TextLine, shrinking: Shrinking): TextLine {
  return {
    baseline: shrinking.y + baseline * shrinking.scale,
    segments: shrunkSegments(segments, shrinking),
  };
}

function shrunkSegments(segments: readonly Segment[], { scale, x, paint }: Shrinking): Segment[] {
  return segments.map((segment) => {
    const common = { x: x + segment.x * scale, width: segment.width * scale, paint: paint(segment.paint) };
    if (segment.kind === 'blank') return { ...segment, ...common };
    const { link: _, ...words } = segment;
    return { ...words, ...common, size: segment.size * scale };
  });
}
