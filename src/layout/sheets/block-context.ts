/** Where blocks of a sheet stand: the column, the node of the structure they belong to, and the styles they take. */

import { ownValue } from '../../base/own-value.ts';
import type { InlineNode } from '../../document/inline-node.ts';
import type { Block } from '../../document/node.ts';
import type { TextFrame } from '../../frames/frame.ts';
import { type LayoutContext, type LayoutOptions, textContextOf } from '../layout-context.ts';
import { textStyleOf } from '../resolve-theme.ts';
import type { GrowingNode, Structure } from '../structure.ts';
import {
  longestWord,
  type MeasuredParagraph,
  type ParagraphSpec,
  placeParagraph,
} from '../text/paragraph.ts';
import { plainParagraph } from '../text/plain-paragraph.ts';
import type { Fragment } from './fragment.ts';

export interface BlockContext extends LayoutContext {
  readonly structure: Structure;
  readonly parent: GrowingNode;
  /** pt */
  readonly x: number;
  /** pt */
  readonly width: number;
  /** The column beside the text that notes stand in; absent where all are in the text. */
  readonly margin?: { readonly x: number; readonly width: number };
  /** Of the whole page, pt. */
  readonly pageWidth: number;
  /** Height of the text area of a page, pt. */
  readonly pageHeight: number;
  /** The style of paragraphs that name none: answers are set apart in bold. */
  readonly bodyStyle: string;
  readonly align: 'start' | 'center' | 'end';
  /** Of lists with bullets; absent for the usual one. */
  readonly bullet?: string;
  /** Lays out the blocks that a block holds. */
  readonly fragments: (blocks: readonly Block[], context: BlockContext) => Fragment[];
}

/** Size of what is typed into a form, pt. */
export function typedSize({ theme }: LayoutContext): number {
  return theme.sheets.styles.body?.size ?? 0;
}

/** A paragraph in one of the theme's sheet styles. */
export function sheetParagraph(
  context: LayoutOptions,
  name: string,
  children: readonly InlineNode[],
  own: Partial<ParagraphSpec> = {},
): ParagraphSpec {
  const style = ownValue(context.theme.sheets.styles, name);
  if (!style) throw new RangeError(`The theme has no sheet style ${name}`);
  return {
    ...plainParagraph(children, textStyleOf(context.theme, style), style.leading),
    spaceBefore: style.space,
    align: style.align,
    ...own,
  };
}

/** What the paragraphs among blocks need for their longest word, pt. */
export function leastWidth(blocks: readonly Block[], context: BlockContext): number {
  const { bodyStyle } = context;
  const widths = blocks.map((block) => {
    const style = block.kind === 'paragraph' ? block.style || bodyStyle : '';
    // A style that the theme lacks is reported where the paragraph is laid out.
    if (block.kind !== 'paragraph' || !(style in context.theme.sheets.styles)) return 0;
    return longestWord(sheetParagraph(context, style, block.children), textContextOf(context));
  });
  return Math.max(0, ...widths);
}

/** Lines `from` to `to` of a paragraph as a frame with its top at `y`. */
export function paragraphFrame(
  measured: MeasuredParagraph,
  x: number,
  y: number,
  name: string,
  from = 0,
  to = from + 1,
): TextFrame {
  return {
    kind: 'text',
    box: { x, y, width: measured.width, height: measured.leading * (to - from) },
    name,
    style: measured.spec.style,
    scale: 1,
    anchor: 'top',
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    paragraphs: [placeParagraph(measured, x, y, from, to)],
  };
}

/** A fragment a line; the first two and the last two lines of a paragraph are not parted. */
export function lineFragments(measured: MeasuredParagraph, x: number, name: string): Fragment[] {
  const count = measured.lines.length;
  return measured.lines.map(
    (_, index): Fragment => ({
      height: measured.leading,
      spaceBefore: index === 0 ? measured.spec.spaceBefore : 0,
      keepWithNext: index < count - 1 && (index === 0 || index === count - 2),
      backdrops: [],
      place: (y) => [paragraphFrame(measured, x, y, `${name}.${index + 1}`, index)],
    }),
  );
}
