/** A figure across the column, never parted; on paper it is as high as it needs. */

import { say } from '../../diagnostics/message.ts';
import type { Figure } from '../../document/drawn-node.ts';
import type { FrameItem } from '../../frames/frame.ts';
import type { FormField, Tag } from '../../frames/structure.ts';
import type { Segment } from '../../frames/text.ts';
import type { FittedFigure } from '../figures/arrange.ts';
import { figureAlt, fitFigure } from '../figures/fit-figure.ts';
import { longestTitle } from '../figures/longest-title.ts';
import { authorSpan, textContextOf } from '../layout-context.ts';
import { type BlockContext, sheetParagraph } from './block-context.ts';
import type { Fragment } from './fragment.ts';

/** pt; less than the text area of the lowest paper. */
const TALLEST = 560;
const SPACE_BEFORE = 8;
/** Shares of the style's size, tried until the map is no taller than that. */
const SHARES = [1, 0.9, 0.8, 0.7, 0.6];

export function figureFragments(figure: Figure, context: BlockContext): Fragment[] {
  const { structure, parent, x, width } = context;
  const { style, leading } = sheetParagraph(context, 'body', []);
  const options = { style, leading, sizes: SHARES.map((share) => style.size * share) };
  const fitted = fitFigure(figure, { width, height: TALLEST }, options, textContextOf(context));
  if (!fitted) {
    context.report({
      code: 'text-does-not-fit',
      severity: 'error',
      message: say`This figure does not fit a page`,
      span: authorSpan(context, longestTitle(figure)),
      hint: say`Shorten the titles of the topics.`,
    });
    return [];
  }
  const { tag } = structure.add(parent, 'Figure', { alt: figureAlt(figure) });
  // What stands in a figure is not read, as its words in the tree speak for it: gaps follow it.
  const gaps = new Map<FormField, Tag>();
  for (const field of fieldsOf(fitted)) gaps.set(field, structure.add(parent, 'Form', { field }).tag);
  const { height } = fitted;
  return [
    {
      height,
      spaceBefore: SPACE_BEFORE,
      keepWithNext: false,
      backdrops: [],
      place: (y) => fitted.place({ x, y, width, height }, tag, context).map((frame) => withGaps(frame, gaps)),
    },
  ];
}

function fieldsOf({ labels }: FittedFigure): FormField[] {
  const segments = labels.flatMap(({ lines }) => lines.flatMap((line) => line.segments));
  return segments.flatMap((segment) => (segment.kind === 'blank' ? [segment.field] : []));
}

function withGaps(frame: FrameItem, gaps: ReadonlyMap<FormField, Tag>): FrameItem {
  if (frame.kind !== 'text') return frame;
  const tagged = (segment: Segment): Segment => {
    if (segment.kind !== 'blank') return segment;
    const tag = gaps.get(segment.field);
    return tag === undefined ? segment : { ...segment, tag };
  };
  const paragraphs = frame.paragraphs.map((paragraph) => ({
    ...paragraph,
    lines: paragraph.lines.map((line) => ({ ...line, segments: line.segments.map(tagged) })),
  }));
  return { ...frame, paragraphs };
}
