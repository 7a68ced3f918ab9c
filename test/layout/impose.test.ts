import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Laid, Page } from '../../src/frames/page.ts';
import { impose, PLACEMENTS, type Placement } from '../../src/layout/impose.ts';
import { scaledFrame } from '../../src/layout/scaled-frame.ts';
import { PAPERS } from '../../src/layout/sheets/paper.ts';
import { DOCUMENTS } from '../../src/pipeline/documents.ts';
import { laidPapers } from './laid-papers.ts';

const count = fc.integer({ min: 1, max: 120 });
const direction = fc.constantFrom('ltr' as const, 'rtl' as const);
const imposition = fc.constantFrom('two-up' as const, 'booklet' as const);

const berthsOf = (kind: 'two-up' | 'booklet', pages: number, way: 'ltr' | 'rtl' = 'ltr'): Placement[] =>
  Array.from({ length: pages }, (_, index) => PLACEMENTS[kind](index, pages, way));
const places = (placements: readonly Placement[]) => placements.map(({ side, half }) => `${side} ${half}`);

describe('Imposition', () => {
  it('gives each page a place of its own and leaves no side empty', () => {
    fc.assert(
      fc.property(imposition, count, direction, (kind, pages, way) => {
        const placements = berthsOf(kind, pages, way);
        expect(new Set(places(placements)).size).toBe(pages);
        const sides = new Set(placements.map(({ side }) => side));
        expect([...sides].sort((one, other) => one - other)).toEqual(
          Array.from({ length: sides.size }, (_, n) => n),
        );
      }),
    );
  });

  it('sets pages side by side as they are read', () => {
    expect(places(berthsOf('two-up', 3))).toEqual(['0 left', '0 right', '1 left']);
    expect(places(berthsOf('two-up', 3, 'rtl'))).toEqual(['0 right', '0 left', '1 right']);
  });

  it('sets the pages of a booklet in signature order', () => {
    expect(places(berthsOf('booklet', 8))).toEqual([
      ...['0 right', '1 left', '2 right', '3 left'],
      ...['3 right', '2 left', '1 right', '0 left'],
    ]);
  });

  it('makes a booklet that reads right once it is folded', () => {
    fc.assert(
      fc.property(count, direction, (pages, way) => {
        const placements = berthsOf('booklet', pages, way);
        const [first, last] = way === 'ltr' ? (['right', 'left'] as const) : (['left', 'right'] as const);
        for (const [index, { side, half }] of placements.entries()) {
          // A leaf has an odd page on the front and the next on its back: the same half when turned on the short edge.
          expect(half).toBe(index % 2 === 0 ? first : last);
          const next = placements[index + 1];
          if (index % 2 === 0 && next) expect(Math.floor(side / 2)).toBe(Math.floor(next.side / 2));
        }
      }),
    );
  });
});

/** As they are laid out for either: the steps give them with both pages of a side in place. */
const papers = await laidPapers({ imposition: 'two-up' });

describe.each(['two-up', 'booklet'] as const)('A paper set as %s', (kind) => {
  const each = papers
    .filter(({ document }) => !DOCUMENTS[document].isCut)
    .map(({ name, laid: { pages, ...laid } }) => {
      const halves = pages.map((page) => onLeft(page));
      const whole: Laid = { ...laid, pages: halves };
      return { name, laid: whole, imposed: impose(whole, kind) };
    });

  it('keeps each page whole and within its half of the side', () => {
    for (const { laid, imposed } of each) {
      expect(imposed.pages.map(({ items }) => items.length)).toEqual(
        laid.pages.map(({ items }) => items.length),
      );
      for (const [index, page] of imposed.pages.entries()) {
        expect([page.width, page.height]).toEqual([PAPERS.A4.height, PAPERS.A4.width]);
        const { half } = PLACEMENTS[kind](index, laid.pages.length, 'ltr');
        const left = half === 'left' ? 0 : page.width / 2;
        for (const x of edges(page)) {
          expect(x).toBeGreaterThanOrEqual(left);
          expect(x).toBeLessThanOrEqual(left + page.width / 2);
        }
      }
    }
  });

  it('sets most text at 10 pt or more, and none below 8 pt', () => {
    for (const { imposed } of each) {
      const sizes = imposed.pages.flatMap(({ items }) =>
        items.flatMap((item) => (item.kind === 'text' ? [item.style.size] : [])),
      );
      const small = sizes.filter((size) => size < 10);
      expect(Math.min(...small.filter((size) => size > 7))).toBeGreaterThanOrEqual(8);
      expect(small.length).toBeLessThan(sizes.length / 2);
    }
  });

  it('keeps the structure, and every bookmark on its page', () => {
    for (const { laid, imposed } of each) {
      expect(imposed.structure).toBe(laid.structure);
      const shape = (outline: Laid['outline']): unknown =>
        outline.map(({ title, page, children }) => [title, page, shape(children)]);
      expect(shape(imposed.outline)).toEqual(shape(laid.outline));
    }
  });
});

/** The page as half a side, at the left as it was laid out. */
function onLeft(page: Page): Page {
  const width = page.width / 2;
  const isRight = edges(page).every((x) => x >= width);
  return {
    ...page,
    width,
    items: page.items.map((item) => scaledFrame(item, { scale: 1, x: isRight ? -width : 0, y: 0 })),
  };
}

function edges({ items }: Page): number[] {
  return items.flatMap((item) =>
    item.kind === 'line' ? [item.from.x, item.to.x] : [item.box.x, item.box.x + item.box.width],
  );
}
