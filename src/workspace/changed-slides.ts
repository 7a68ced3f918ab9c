/** Which slides of a deck are not as they were, in words. */

import { type Message, say } from '../diagnostics/message.ts';
import type { SlideDigest } from '../writers/pptx/slide-digests.ts';

/** A slide before, and the same slide after with its number from 1. */
interface Pair {
  readonly before: SlideDigest;
  readonly after: SlideDigest;
  readonly number: number;
}

/** One message for each slide that was changed, added or removed, and one for another order; none where all look the same. */
export function changedSlides(before: readonly SlideDigest[], after: readonly SlideDigest[]): Message[] {
  const { pairs, removed, added } = paired(before, after);
  // A program that rounds sizes when it saves does so on every slide.
  const isRounded = pairs.every((pair) => pair.before.shapes !== pair.after.shapes);
  const changed = pairs.filter(
    (pair) =>
      pair.before.content !== pair.after.content || (!isRounded && pair.before.shapes !== pair.after.shapes),
  );
  const order = pairs.map((pair) => before.indexOf(pair.before));
  const isReordered = order.some((place, index) => index > 0 && place < (order[index - 1] ?? 0));
  return [
    ...[
      ...changed,
      ...added.map((slide) => ({ after: slide, number: after.indexOf(slide) + 1, before: undefined })),
    ]
      .sort((one, other) => one.number - other.number)
      .map(({ number, after: { title }, before: old }) =>
        old ? say`slide ${number} “${title}”` : say`new slide ${number} “${title}”`,
      ),
    ...removed.map(({ title }) => say`removed slide “${title}”`),
    ...(isReordered ? [say`other order of slides`] : []),
  ];
}

/** Pairs by what they show; then, for programs that number slides anew, by id; and what is left by its order. */
function paired(before: readonly SlideDigest[], after: readonly SlideDigest[]) {
  const removed = [...before];
  const added = [...after];
  const pairs: Pair[] = [];
  const rules: ((one: SlideDigest, other: SlideDigest) => boolean)[] = [
    (one, other) => one.content === other.content && one.id === other.id,
    (one, other) => one.content === other.content,
    (one, other) => one.id === other.id,
    () => before.length === after.length,
  ];
  for (const isSame of rules) {
    for (const slide of [...added]) {
      const old = removed.find((one) => isSame(one, slide));
      if (!old) continue;
      removed.splice(removed.indexOf(old), 1);
      added.splice(added.indexOf(slide), 1);
      pairs.push({ before: old, after: slide, number: after.indexOf(slide) + 1 });
    }
  }
  return { pairs: pairs.sort((one, other) => one.number - other.number), removed, added };
}
