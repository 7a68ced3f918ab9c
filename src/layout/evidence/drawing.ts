/** What a form of evidence is asked, and what all of them draw with. */

import type { Evidence } from '../../document/drawn-node.ts';
import type { InlineNode } from '../../document/inline-node.ts';
import type { Box, ColourSlot, Stroke } from '../../frames/drawing.ts';
import type { LineFrame, ShapeFrame, ShapeKind, TextFrame } from '../../frames/frame.ts';
import type { Tag } from '../../frames/structure.ts';
import type { TextStyle } from '../../frames/text.ts';
import { anchoredTop } from '../anchored-top.ts';
import type { FittedFigure, SizedOptions } from '../figures/arrange.ts';
import { type LayoutContext, textContextOf } from '../layout-context.ts';
import { paintOf } from '../resolve-theme.ts';
import {
  type MeasuredParagraph,
  measureParagraph,
  type ParagraphSpec,
  placeParagraph,
  standInOf,
} from '../text/paragraph.ts';
import { plainParagraph } from '../text/plain-paragraph.ts';

/** How the words of evidence are set, in the colours of its group. No word is smaller than `size`. */
export interface EvidenceOptions extends SizedOptions {
  readonly colour: ColourSlot;
  readonly tint: ColourSlot;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Draws evidence at one size; nothing where it does not fit the area, pt. */
export type DrawEvidence = (
  evidence: Evidence,
  area: Size,
  options: EvidenceOptions,
  context: LayoutContext,
) => FittedFigure | undefined;

/** How words differ from those of the options. */
export interface WordStyle {
  /** Multiple of the size, at least 1. */
  readonly share?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly font?: TextStyle['font'];
  readonly colour?: ColourSlot;
  readonly align?: ParagraphSpec['align'];
}

/** Words broken to a width, pt. */
export function wordsIn(
  children: readonly InlineNode[],
  width: number,
  { style, leading, size }: EvidenceOptions,
  context: LayoutContext,
  own: WordStyle = {},
): MeasuredParagraph {
  const {
    share = 1,
    bold = style.bold,
    italic = style.italic,
    font = style.font,
    colour,
    align = 'start',
  } = own;
  const paint = colour ? paintOf(context.theme, colour) : style.paint;
  const spec = plainParagraph(children, { ...style, size: size * share, bold, italic, font, paint }, leading);
  return measureParagraph({ ...spec, align }, Math.max(width, 1), textContextOf(context));
}

/** Words as headings, with the lines that they take where a wider font stands in. */
export interface HeadingWords {
  readonly words: MeasuredParagraph;
  readonly widest: MeasuredParagraph;
}

/** Words in the font of headings, white on a colour, with the room for a font that stands in. */
export function headingIn(
  children: readonly InlineNode[],
  width: number,
  options: EvidenceOptions,
  context: LayoutContext,
  align: ParagraphSpec['align'] = 'start',
): HeadingWords {
  const own: WordStyle = { bold: true, font: 'heading', colour: 'lt1', align };
  const words = wordsIn(children, width, options, context, own);
  const wider = standInOf(words.spec, words.textContext);
  return { words, widest: wider === 1 ? words : wordsIn(children, width / wider, options, context, own) };
}

/** How wide the words are, pt. */
export function widthOf({ lines }: Pick<MeasuredParagraph, 'lines'>): number {
  return Math.max(0, ...lines.map(({ width }) => width));
}

/** Height of paragraphs below one another, pt. */
export function heightOf(paragraphs: readonly MeasuredParagraph[]): number {
  return paragraphs.reduce((sum, { height }) => sum + height, 0);
}

/**
 * Paragraphs below one another in a box, a frame each: the words of a frame are of one size.
 *
 * @param box as wide as they were measured to
 */
export function wordsFrames(
  name: string,
  box: Box,
  paragraphs: readonly MeasuredParagraph[],
  tag: Tag,
  anchor: TextFrame['anchor'] = 'top',
): TextFrame[] {
  let y = anchoredTop(box, heightOf(paragraphs), anchor);
  return paragraphs.map((words, index) => {
    const own = { ...box, y, height: words.height };
    y += words.height;
    return {
      kind: 'text',
      box: own,
      name: index > 0 ? `${name}, line ${index + 1}` : name,
      style: words.spec.style,
      scale: 1,
      // Words that are more lines in a font that stands in grow from where they are anchored.
      anchor: paragraphs.length === 1 ? anchor : 'top',
      padding: { top: 0, right: 0, bottom: 0, left: 0 },
      paragraphs: [placeParagraph({ ...words, spec: { ...words.spec, tag } }, box.x, own.y)],
      tag,
    };
  });
}

/** @param look how it is drawn; a shape without fill is an outline */
export function shapeFrame(
  name: string,
  shape: ShapeKind,
  box: Box,
  look: { readonly fill?: ColourSlot | undefined; readonly stroke?: Stroke | undefined },
  tag: Tag,
  { theme }: LayoutContext,
): ShapeFrame {
  const { fill, stroke } = look;
  return {
    kind: 'shape',
    name,
    shape,
    box,
    ...(fill && { fill: paintOf(theme, fill) }),
    ...(stroke && { stroke }),
    tag,
  };
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function lineFrame(name: string, from: Point, to: Point, stroke: Stroke, tag: Tag): LineFrame {
  return { kind: 'line', name, from, to, stroke, tag };
}

/** @param share of the size */
export function strokeIn(
  slot: ColourSlot,
  share: number,
  { size }: EvidenceOptions,
  { theme }: LayoutContext,
): Stroke {
  return { paint: paintOf(theme, slot), width: Math.max(0.5, size * share) };
}

/** A box without its margins. */
export function inset({ x, y, width, height }: Box, across: number, down = across): Box {
  return { x: x + across, y: y + down, width: width - 2 * across, height: height - 2 * down };
}
