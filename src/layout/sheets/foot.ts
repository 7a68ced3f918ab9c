/** The line at the foot of each page: text at its start and at its end, which never run into one another. */

import type { RunningLine } from '../../document/document-tree.ts';
import type { FrameItem } from '../../frames/frame.ts';
import { type LayoutContext, textContextOf } from '../layout-context.ts';
import { type MeasuredParagraph, measureParagraph, type TextContext } from '../text/paragraph.ts';
import { paragraphFrame, sheetParagraph } from './block-context.ts';

export interface Foot {
  /** `shift` from the start of the line's box, pt: where reading starts at the right, what stands there keeps clear. */
  readonly sides: readonly {
    readonly name: string;
    readonly text: MeasuredParagraph;
    readonly shift: number;
  }[];
  /** What the foot is higher than one line, pt. */
  readonly growth: number;
}

/** pt between the two texts */
const GAP = 12;

export function measureFoot(
  { start, end }: RunningLine,
  width: number,
  fields: TextContext['fields'],
  context: LayoutContext,
): Foot {
  const textContext = textContextOf(context, fields);
  const measured = (children: RunningLine['start'], align: 'start' | 'end', room: number) =>
    measureParagraph(sheetParagraph(context, 'footer', children, { align }), room, textContext);
  const right = measured(end, 'end', width);
  const taken = end.length > 0 ? Math.max(...right.lines.map((line) => line.width)) + GAP : 0;
  const left = measured(start, 'start', width - taken);
  const shift = context.locale.direction === 'rtl' ? taken : 0;
  const sides = [
    ...(start.length > 0 ? [{ name: 'Foot, start', text: left, shift }] : []),
    ...(end.length > 0 ? [{ name: 'Foot, end', text: right, shift: 0 }] : []),
  ];
  const lines = Math.max(1, ...sides.map(({ text }) => text.lines.length));
  return { sides, growth: (lines - 1) * left.leading };
}

/** A foot repeats on each page and is decoration to a screen reader, so its text carries no tag. */
export function footFrames({ sides }: Foot, x: number, y: number): FrameItem[] {
  return sides.map(({ name, text, shift }) => paragraphFrame(text, x + shift, y, name, 0, text.lines.length));
}
