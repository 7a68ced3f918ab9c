import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/document/read-markup.ts';
import type { FieldFrame, ShapeFrame } from '../../../src/frames/frame.ts';
import type { Page } from '../../../src/frames/page.ts';
import { laySlides } from '../../../src/layout/slides/lay-slides.ts';
import { english, layoutContext } from '../context.ts';

type Sketch = readonly [section: string, counts: boolean, hidden?: boolean];

function lay(slides: readonly Sketch[], layout = 'topic') {
  const body = slides
    .map(
      ([section, counts, hidden], index) =>
        `<slide layout="${layout}" tone="first" section="${section}" counts="${counts ? 'yes' : 'no'}" hidden="${hidden ? 'yes' : 'no'}" id="s${index}"><h1>Slide ${index}</h1></slide>`,
    )
    .join('');
  const { value } = readMarkup({ name: 'deck', text: `<deck footer="Foot">${body}</deck>` });
  if (value?.kind !== 'deck') throw new Error('The deck can be read');
  const locale = { ...english, labels: { 'place-in-part': '{part}: {n} of {of}' } };
  return laySlides(value, { ...layoutContext(), locale }).laid.pages;
}

const fields = ({ items }: Page) => items.filter((item): item is FieldFrame => item.kind === 'field');
const bold = (page: Page) =>
  fields(page).flatMap(({ runs = [] }) => runs.filter(({ strong }) => strong).map(({ text }) => text));
const marks = ({ items }: Page) =>
  items.filter((item): item is ShapeFrame => item.kind === 'shape' && item.name.startsWith('Mark'));

const LESSON: readonly Sketch[] = [
  ['Opening', false],
  ['Causes', false],
  ['Causes', true],
  ['Causes', true],
  ['Closing', false],
];

describe('The foot of slides', () => {
  const pages = lay(LESSON);

  it('names the parts of the lesson, the current one bold', () => {
    expect(pages.map(bold)).toEqual([['Opening'], ['Causes'], ['Causes'], ['Causes'], ['Closing']]);
    for (const page of pages) {
      expect(fields(page)[0]?.text.split(/\s+/)).toEqual(['Opening', 'Causes', 'Closing']);
    }
  });

  it('has a mark for each topic of the part, filled up to the slide', () => {
    const filled = pages.map((page) => marks(page).map(({ fill }) => (fill ? 1 : 0)));
    expect(filled).toEqual([[], [0, 0], [1, 0], [1, 1], []]);
  });

  it('keeps the marks free of the words', () => {
    for (const page of pages.slice(1, 4)) {
      const segments = fields(page).flatMap(({ field, line }) => (field === 'footer' ? line.segments : []));
      // An em space is as wide as the letters are high.
      const words = segments.flatMap((one) => {
        if (one.kind !== 'text') return [];
        const spaces = one.text.length - one.text.trimStart().length;
        return [{ start: one.x + spaces * one.size, end: one.x + one.width }];
      });
      const boxes = marks(page).map(({ box }) => box);
      const [from, to] = [boxes[0]?.x ?? 0, (boxes.at(-1)?.x ?? 0) + (boxes.at(-1)?.width ?? 0)];
      expect(words).toHaveLength(3);
      expect(words.every(({ start, end }) => end <= from || start >= to)).toBe(true);
    }
  });

  it('says where we are with the number of the slide', () => {
    const said = pages.map((page) => fields(page).find(({ field }) => field === 'slide-number')?.alt);
    expect(said).toEqual(['Opening', 'Causes', 'Causes: 1 of 2', 'Causes: 2 of 2', 'Closing']);
  });

  it('names the current part alone where there is no room for all', () => {
    const long = 'A part with a name that is much longer than it need be';
    const many = lay(Array.from({ length: 5 }, (_, index) => [`${long} ${index}`, true] as const));
    expect(fields(many[2] as Page)[0]?.text).toBe(`${long} 2`);
  });

  it('is that of the deck on hidden slides, and where there are no parts', () => {
    const [, hidden] = lay([...LESSON.slice(0, 1), ['Reserve', true, true], ...LESSON.slice(1)]);
    expect(fields(hidden as Page)[0]?.text).toBe('Foot');
    expect(fields(lay([['', false]])[0] as Page)[0]?.text).toBe('Foot');
  });

  it('is left off where a layout has none', () => {
    expect(lay(LESSON, 'question').flatMap((page) => [...fields(page), ...marks(page)])).toEqual([]);
  });
});
