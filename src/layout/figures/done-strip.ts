/** The topics of parts that are over, as a row of small cards: how far the lesson has come. */

import type { FigureNode } from '../../document/drawn-node.ts';
import type { Box } from '../../frames/drawing.ts';
import type { FrameItem } from '../../frames/frame.ts';
import type { Tag } from '../../frames/structure.ts';
import { iconFrames } from '../icon-frame.ts';
import type { LayoutContext } from '../layout-context.ts';
import { mirrored } from '../mirrored.ts';
import { paintOf, strokeOf } from '../resolve-theme.ts';
import { type MeasuredParagraph, measureParagraph, type TextContext } from '../text/paragraph.ts';
import { plainParagraph } from '../text/plain-paragraph.ts';
import type { SizedOptions } from './arrange.ts';
import { boxName, middleText } from './node-frames.ts';

/** Multiples of the size. */
const GAP = 0.4;
const PADDING = 0.3;
const SIGN = 1;
/** Size of its words as a multiple of that of the cards below. */
const SHARE = 0.72;
/** Read from the last row, pt. */
const LEAST = 16;
/** Below the title of the slide, pt. */
const ABOVE = 10;
/** More than this in words would leave no room for what is to come; above it their icons and numbers stand. */
const MOST_IN_WORDS = 8;
const IN_A_ROW = { words: 5, numbers: 12 };
/** More numbers than this say nothing to the eye. */
const MOST = 24;
const SIGN_NAME = 'circle-check';

export interface DoneStrip {
  /** With the gap below it, pt; 0 where there is nothing to show. */
  readonly height: number;
  readonly labels: readonly MeasuredParagraph[];
  readonly place: (box: Box, tag: Tag, context: LayoutContext) => FrameItem[];
}

const NOTHING: DoneStrip = { height: 0, labels: [], place: () => [] };

/** @param width of the room, pt */
export function doneStrip(
  nodes: readonly FigureNode[],
  width: number,
  { style, leading, size: whole }: SizedOptions,
  textContext: TextContext,
): DoneStrip {
  if (nodes.length === 0 || nodes.length > MOST) return NOTHING;
  const size = Math.max(LEAST, whole * SHARE);
  const shown = nodes.length > MOST_IN_WORDS ? 'numbers' : 'words';
  const rows = Math.ceil(nodes.length / IN_A_ROW[shown]);
  const columns = Math.ceil(nodes.length / rows);
  const gap = size * GAP;
  const across = (width - (columns - 1) * gap) / columns;
  const before = size * (SIGN + 2 * PADDING);
  const labels = nodes.map(({ children, number }) =>
    measureParagraph(
      plainParagraph(
        shown === 'words' ? children : [{ kind: 'text', text: number }],
        { ...style, size },
        leading,
      ),
      across - before - size * PADDING,
      textContext,
    ),
  );
  const height = Math.max(...labels.map((label) => label.height)) + 2 * size * PADDING;
  return {
    height: ABOVE + rows * (height + gap) + 2 * gap,
    labels,
    place: (box, tag, context) =>
      nodes.flatMap((node, index): FrameItem[] => {
        const [label] = labels.slice(index);
        if (!label) return [];
        const column = index % columns;
        const chip = { x: box.x + column * (across + gap), width: across, height };
        const own = mirrored(
          { ...chip, y: box.y + ABOVE + Math.floor(index / columns) * (height + gap) },
          box,
          context,
        );
        const icon = (shown === 'numbers' && node.icon) || SIGN_NAME;
        return chipFrames({ ...node, icon }, label, own, { before, padding: size * PADDING }, tag, context);
      }),
  };
}

function chipFrames(
  node: FigureNode,
  label: MeasuredParagraph,
  box: Box,
  { before, padding }: { readonly before: number; readonly padding: number },
  tag: Tag,
  context: LayoutContext,
): FrameItem[] {
  const own = { group: { name: `Node ${node.id}`, alt: node.alt }, tag };
  const isLeft = context.locale.direction === 'ltr';
  const style = { ...label.spec.style, paint: paintOf(context.theme, 'accent4') };
  const words = { ...label, spec: { ...label.spec, style, tag } };
  const x = box.x + (isLeft ? before : padding);
  const sign = { ...box, x: isLeft ? box.x : box.x + box.width - before, width: before };
  return [
    {
      ...middleText(boxName(node.id), box, words, x),
      padding: { top: 0, bottom: 0, left: isLeft ? before : padding, right: isLeft ? padding : before },
      shape: 'rect',
      fill: paintOf(context.theme, 'lt1'),
      stroke: strokeOf(context.theme, 'accent4'),
      ...own,
    },
    ...iconFrames(
      { icon: node.icon, name: `Sign of ${node.id}`, colour: 'accent4' },
      { ...sign, x: sign.x + padding, width: before - 2 * padding },
      1,
      context,
      own,
    ),
  ];
}
