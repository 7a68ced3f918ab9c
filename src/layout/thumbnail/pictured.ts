/** Turns frames into a picture of themselves: in the colours of the paper, leading nowhere, all of it one figure. */

import type { Paint, Stroke } from '../../frames/drawing.ts';
import type { Tag } from '../../frames/structure.ts';
import type { Segment, TextParagraph, TextStyle } from '../../frames/text.ts';

export interface Picturing {
  /** The colours of the paper that it is drawn on. */
  readonly paint: (paint: Paint) => Paint;
  /** The figure that all of it becomes a part of. */
  readonly tag: Tag;
}

export function picturedStroke(stroke: Stroke, { paint }: Picturing): Stroke {
  return { ...stroke, paint: paint(stroke.paint) };
}

/** How something is drawn: its fill and its outline, each where it has one. */
export function picturedPaints(
  { fill, stroke }: { readonly fill?: Paint | undefined; readonly stroke?: Stroke | undefined },
  picturing: Picturing,
): { fill?: Paint; stroke?: Stroke } {
  return {
    ...(fill && { fill: picturing.paint(fill) }),
    ...(stroke && { stroke: picturedStroke(stroke, picturing) }),
  };
}

export function picturedStyle(style: TextStyle, { paint }: Picturing): TextStyle {
  return { ...style, paint: paint(style.paint) };
}

/** A picture of words: they lead nowhere, and are read as a part of the figure. */
export function picturedParagraph(paragraph: TextParagraph, picturing: Picturing): TextParagraph {
  const { marker, lines, runs, ...rest } = paragraph;
  const { tag } = picturing;
  return {
    ...rest,
    runs: runs.map(({ link: _, ...run }) => run),
    ...(marker && {
      marker: { text: marker.text, segments: picturedSegments(marker.segments, picturing), tag },
    }),
    lines: lines.map((line) => ({ ...line, segments: picturedSegments(line.segments, picturing) })),
    tag,
  };
}

function picturedSegments(segments: readonly Segment[], { paint }: Picturing): Segment[] {
  return segments.map((segment) => {
    if (segment.kind === 'blank') return { ...segment, paint: paint(segment.paint) };
    const { link: _, ...words } = segment;
    return { ...words, paint: paint(segment.paint) };
  });
}
