import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inWords } from '../../src/diagnostics/message.ts';
import { changedSlides } from '../../src/workspace/changed-slides.ts';
import type { SlideDigest } from '../../src/writers/pptx/slide-digests.ts';

const slide = (id: number, more: Partial<SlideDigest> = {}): SlideDigest => ({
  id: String(id),
  title: `Slide ${id}`,
  content: `content ${id}`,
  shapes: `shapes ${id}`,
  ...more,
});
const deck = [1, 2, 3, 4].map((id) => slide(id));
const told = (after: readonly SlideDigest[], before: readonly SlideDigest[] = deck) =>
  changedSlides(before, after).map((message) => inWords(message));
const changed = (index: number, more: Partial<SlideDigest>) =>
  deck.map((one, at) => (at === index ? { ...one, ...more } : one));

describe('changedSlides', () => {
  it('names a slide whose content or whose shapes changed, by its place and its title now', () => {
    expect(told(deck)).toEqual([]);
    expect(told(changed(2, { content: 'other', title: 'Other' }))).toEqual(['slide 3 “Other”']);
    expect(told(changed(1, { shapes: 'moved' }))).toEqual(['slide 2 “Slide 2”']);
  });

  it('names slides that are new, removed or elsewhere', () => {
    const [one, two, three, four] = deck as [SlideDigest, SlideDigest, SlideDigest, SlideDigest];
    expect(told([one, slide(9), two, three, four])).toEqual(['new slide 2 “Slide 9”']);
    expect(told([one, three, four])).toEqual(['removed slide “Slide 2”']);
    expect(told([one, three, two, four])).toEqual(['other order of slides']);
    expect(told([two, slide(9), four])).toEqual([
      'new slide 2 “Slide 9”',
      'removed slide “Slide 1”',
      'removed slide “Slide 3”',
    ]);
  });

  it('sees through a program that rounds all shapes and numbers all slides anew', () => {
    const saved = deck.map((one, index) => ({ ...one, id: String(100 + index), shapes: 'rounded' }));
    expect(told(saved)).toEqual([]);
    const edited = saved.map((one, index) => (index === 2 ? { ...one, content: 'other' } : one));
    expect(told(edited)).toEqual(['slide 3 “Slide 3”']);
  });

  it('says something exactly where the slides are not the same ones in the same order', () => {
    const decks = fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { minLength: 1 });
    fc.assert(
      fc.property(decks, decks, (before, after) => {
        const says = told(
          after.map((id) => slide(id)),
          before.map((id) => slide(id)),
        );
        expect(says.length > 0).toBe(String(before) !== String(after));
      }),
    );
  });
});
