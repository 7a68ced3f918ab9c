/** Short ways to write frames by hand. */

import type { Box } from '../../../src/frames/drawing.ts';
import type { ImageFrame, LineFrame, ShapeFrame, TextFrame } from '../../../src/frames/frame.ts';
import type { StructureNode, StructureRole } from '../../../src/frames/structure.ts';
import type { Marker, Segment, TextLine, TextParagraph } from '../../../src/frames/text.ts';
import { BLUE, INK, type Manner, word } from './faces.ts';

export const LEADING = 15;
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

export const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

export const line = (baseline: number, ...segments: Segment[]): TextLine => ({ baseline, segments });

/** Segments on end from `x`, each given as its words or ready-made. */
export function row(x: number, baseline: number, ...parts: (string | [string, Manner])[]): TextLine {
  let right = x;
  const segments = parts.map((part) => {
    const segment = typeof part === 'string' ? word(part, right) : word(part[0], right, part[1]);
    right += segment.width;
    return segment;
  });
  return { baseline, segments };
}

export function paragraph(
  tag: number | undefined,
  lines: readonly TextLine[],
  marker?: Marker,
): TextParagraph {
  return {
    runs: [],
    level: 0,
    list: marker ? 'number' : 'none',
    ...(marker && { marker }),
    align: 'start',
    direction: 'ltr',
    leading: LEADING,
    spaceBefore: 0,
    lines,
    ...(tag !== undefined && { tag }),
  };
}

export function textFrame(area: Box, paragraphs: readonly TextParagraph[], region?: string): TextFrame {
  return {
    kind: 'text',
    box: area,
    name: `text at ${area.x}, ${area.y}`,
    ...(region !== undefined && { region }),
    style: { font: 'body', size: 11, bold: false, italic: false, paint: INK },
    scale: 1,
    anchor: 'top',
    padding: NO_PADDING,
    paragraphs,
  };
}

/** One paragraph of one line in a frame of its own. */
export function label(
  tag: number | undefined,
  x: number,
  baseline: number,
  text: string,
  options?: Manner,
): TextFrame {
  return textFrame(box(x, baseline - 12, 400, 16), [
    paragraph(tag, [row(x, baseline, options ? [text, options] : text)]),
  ]);
}

export const shape = (
  area: Box,
  kind: ShapeFrame['shape'],
  options: Partial<ShapeFrame> = {},
): ShapeFrame => ({
  kind: 'shape',
  box: area,
  name: `${kind} at ${area.x}, ${area.y}`,
  shape: kind,
  ...options,
});

export const ruledLine = (x: number, y: number, width: number, tag?: number): LineFrame => ({
  kind: 'line',
  name: `line at ${x}, ${y}`,
  from: { x, y },
  to: { x: x + width, y },
  stroke: { paint: INK, width: 0.5 },
  ...(tag !== undefined && { tag }),
});

export const image = (area: Box, picture: string, alt: string, tag?: number): ImageFrame => ({
  kind: 'image',
  box: area,
  name: picture,
  picture,
  alt,
  ...(tag !== undefined && { tag }),
});

export const DASHED = { paint: BLUE, width: 1.5, dash: 'dash' } as const;

type Attributes = Partial<Omit<StructureNode, 'tag' | 'role' | 'children'>>;

/** A structure node; `tag` is the number that frames name it by. */
export const node = (
  tag: number,
  role: StructureRole,
  children: readonly StructureNode[] = [],
  attributes: Attributes = {},
): StructureNode => ({ tag, role, children, ...attributes });
