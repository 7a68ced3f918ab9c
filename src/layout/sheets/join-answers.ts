/** Joins the room that each line of an answer gives to one box a page. */

import type { AnswerFrame, FrameItem } from '../../frames/frame.ts';

/** Each answer takes the place of its first line among the items. */
export function joinAnswers(items: readonly FrameItem[]): FrameItem[] {
  const answers = new Map<number, AnswerFrame>();
  for (const item of items) {
    if (item.kind !== 'answer') continue;
    const { box, ...first } = answers.get(item.tag) ?? item;
    const height = item.box.y + item.box.height - box.y;
    answers.set(item.tag, { ...first, box: { ...box, height } });
  }
  return items.flatMap((item): FrameItem[] => {
    if (item.kind !== 'answer') return [item];
    const whole = answers.get(item.tag);
    answers.delete(item.tag);
    return whole ? [whole] : [];
  });
}
