import { describe, expect, it } from 'vitest';
import type { TextFrame } from '../../../src/frames/frame.ts';
import { laySlides } from '../../../src/layout/slides/lay-slides.ts';
import { layoutContext } from '../context.ts';
import { deckWith } from './figures.ts';

/** The boxes of the titles of so many events on a slide, and where its axis stands. */
function lay(count: number) {
  const titles = Array.from({ length: count }, (_, index) => `What happened as number ${index + 1}`);
  const context = layoutContext();
  const { laid } = laySlides(deckWith({ arrange: 'axis', groups: [titles] }), context);
  const items = laid.pages[0]?.items ?? [];
  const axis = items.find((item) => item.kind === 'line' && item.name === 'Axis');
  const boxes = items.flatMap((item) =>
    item.kind === 'text' && item.name.startsWith('Box of ') ? [(item as TextFrame).box] : [],
  );
  return { boxes, axis: axis?.kind === 'line' ? axis.from.x : 0, found: context.found };
}

describe('Events on a slide', () => {
  it.each([3, 6, 9, 12])('stand at both sides of their axis by turns where they are %i', (count) => {
    const { boxes, axis, found } = lay(count);
    expect(found).toEqual([]);
    expect(boxes).toHaveLength(count);
    for (const [index, { x, width }] of boxes.entries()) {
      expect(index % 2 === 0 ? x + width < axis : x > axis).toBe(true);
    }
    // From the first to the last down the slide, and none over another of its side.
    for (const [index, { y, height }] of boxes.entries()) {
      expect(y).toBeGreaterThan(boxes[index - 1]?.y ?? 0);
      expect(boxes[index + 2]?.y ?? 540).toBeGreaterThanOrEqual(y + height);
    }
  });

  it('stand at one side where they are two', () => {
    const { boxes, axis } = lay(2);
    expect(boxes.every(({ x }) => x > axis)).toBe(true);
  });
});
