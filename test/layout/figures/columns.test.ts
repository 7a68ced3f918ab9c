import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/frames/drawing.ts';
import type { FrameItem, LineFrame, TextFrame } from '../../../src/frames/frame.ts';
import type { Page } from '../../../src/frames/page.ts';
import type { LayoutContext } from '../../../src/layout/layout-context.ts';
import { resolveTheme } from '../../../src/layout/resolve-theme.ts';
import { laySlides } from '../../../src/layout/slides/lay-slides.ts';
import { layoutContext } from '../context.ts';
import { anyColumns, anyRow, deckWith, type FigureSketch } from './figures.ts';

const FIVE: FigureSketch = {
  groups: [
    ['Habit', 'Traders', 'Weak alternatives', 'Burden', 'Costs first'],
    ['Transport', 'Trials', 'Pricing', 'Streets', 'Residents'],
  ],
  links: [
    ['b0', 'a2'],
    ['b1', 'a0'],
    ['b1', 'a4'],
    ['b2', 'a2'],
    ['b4', 'a1'],
  ],
};

function lay(sketch: FigureSketch, context: LayoutContext & { found: readonly unknown[] } = layoutContext()) {
  const { laid, ledger } = laySlides(deckWith(sketch), context);
  const [page] = laid.pages;
  if (!page) throw new Error('The deck has a slide');
  return { page, laid, ledger, found: context.found };
}

const region = resolveTheme(layoutContext().theme, layoutContext().locale, layoutContext().book)
  .layouts.find(({ name }) => name === 'diagram')
  ?.regions.find(({ name }) => name === 'diagram')?.box;

const isText = (item: FrameItem): item is TextFrame => item.kind === 'text' && item.region === undefined;
const boxes = ({ items }: Page) => items.filter(isText).filter(({ name }) => name.startsWith('Box of '));
const lines = ({ items }: Page) => items.filter((item): item is LineFrame => item.kind === 'line');

const inside = (box: Box, around: Box) =>
  box.x >= around.x - 1e-6 &&
  box.y >= around.y - 1e-6 &&
  box.x + box.width <= around.x + around.width + 1e-6 &&
  box.y + box.height <= around.y + around.height + 1e-6;

const overlap = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** The box that the words of a frame take. */
function wordsBox({ paragraphs, style }: TextFrame): Box {
  const placed = paragraphs.flatMap((paragraph) => paragraph.lines);
  const segments = placed.flatMap((line) => line.segments);
  const left = Math.min(...segments.map(({ x }) => x));
  const right = Math.max(...segments.map(({ x, width }) => x + width));
  const top = Math.min(...placed.map(({ baseline }) => baseline)) - style.size * 0.75;
  const bottom = Math.max(...placed.map(({ baseline }) => baseline)) + style.size * 0.2;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

describe('A figure on a slide', () => {
  it.each([
    ['columns', anyColumns],
    ['chain', anyRow('chain')],
    ['axis', anyRow('axis')],
  ])('stays in its region with boxes apart and words inside, whatever the lesson: %s', (_, any) => {
    fc.assert(
      fc.property(any, (sketch) => {
        const { page, found } = lay(sketch);
        expect(found).toEqual([]);
        if (!region) throw new Error('The theme has a diagram');
        const frames = page.items.filter(isText);
        for (const frame of frames) {
          expect(inside(frame.box, region)).toBe(true);
          expect(inside(wordsBox(frame), frame.box)).toBe(true);
        }
        const placed = boxes(page);
        expect(placed).toHaveLength(sketch.groups.flat().length);
        for (const [index, one] of placed.entries()) {
          for (const other of placed.slice(index + 1)) expect(overlap(one.box, other.box)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('Two columns on a slide', () => {
  it('glue each line to the boxes on whose edges it ends', () => {
    fc.assert(
      fc.property(anyColumns, (sketch) => {
        const { page } = lay(sketch);
        const boxOf = (name: string | undefined) => boxes(page).find((frame) => frame.name === name)?.box;
        const drawn = lines(page);
        expect(drawn).toHaveLength(sketch.links?.length ?? 0);
        for (const { from, to, glue, arrow } of drawn) {
          expect(arrow).toBe(true);
          const source = boxOf(glue?.from);
          const target = boxOf(glue?.to);
          if (!source || !target) throw new Error('A line is glued at both ends');
          expect(from.x).toBeCloseTo(source.x);
          expect(to.x).toBeCloseTo(target.x + target.width);
          expect(from.y > source.y && from.y < source.y + source.height).toBe(true);
          expect(to.y > target.y && to.y < target.y + target.height).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keep the size of the theme for few topics and step down for many', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => `Topic ${index}`);
    const sizeOf = (count: number) =>
      lay({ groups: [many(count), many(count)] }).ledger.find((entry) => entry.region === 'diagram')?.size ??
      0;
    expect(sizeOf(5)).toBe(24);
    expect(sizeOf(12)).toBeLessThan(24);
    expect(sizeOf(12)).toBeGreaterThanOrEqual(12);
  });

  it('are told apart by shape, colour and side', () => {
    const { page } = lay(FIVE);
    const look = (name: string) => {
      const frame = page.items.filter(isText).find((item) => item.name === name);
      return [frame?.shape, frame?.fill?.slot];
    };
    expect(look('Number of a0')).toEqual(['octagon', 'accent1']);
    expect(look('Number of b0')).toEqual(['ellipse', 'accent2']);
    expect(look('Box of a0')).toEqual(['rect', 'accent5']);
    expect(look('Box of b0')).toEqual(['rect', 'accent6']);
  });

  it('cross no lines where an order of both columns is to be found', () => {
    const placed = lines(lay(FIVE).page);
    const pairs = placed.flatMap((line, index) =>
      placed.slice(index + 1).map((other) => [line, other] as const),
    );
    const crossing = pairs.filter(
      ([one, other]) => (one.from.y - other.from.y) * (one.to.y - other.to.y) < -1e-6,
    );
    expect(crossing).toEqual([]);
    expect(placed.map(({ stroke }) => stroke.dash)).toEqual(placed.map(() => undefined));
  });

  it('are one figure whose alternative text names every topic, and whose every part belongs to it', () => {
    const { page, laid } = lay(FIVE);
    const figure = laid.structure.children[0]?.children.find(({ role }) => role === 'Figure');
    expect(figure?.alt).toContain('A figure. a 1: Habit. a 2: Traders.');
    expect(figure?.alt).toContain('b 5: Residents.');
    for (const line of lines(page)) expect(line.tag).toBe(figure?.tag);
    for (const frame of page.items.filter(isText)) {
      expect(frame.paragraphs.map(({ tag }) => tag)).toEqual([figure?.tag]);
    }
  });

  it('stand mirrored where text runs from the right', () => {
    const context = layoutContext();
    const { page } = lay(FIVE, { ...context, locale: { ...context.locale, direction: 'rtl' } });
    const x = (name: string) => boxes(page).find((frame) => frame.name === name)?.box.x ?? 0;
    expect(x('Box of a0')).toBeGreaterThan(x('Box of b0'));
    for (const { from, to } of lines(page)) expect(from.x).toBeLessThan(to.x);
  });

  it('lead from each box to the slide of its topic', () => {
    const links = lay(FIVE).page.items.filter((item) => item.kind === 'link');
    expect(links.map(({ covers, target }) => [covers, target])).toContainEqual([
      'Box of a0',
      { kind: 'page', id: 's' },
    ]);
    expect(links).toHaveLength(10);
  });

  it('say at the author’s line when titles are too long for them', () => {
    const long = Array.from({ length: 12 }, () => 'far too long a title '.repeat(12));
    const source = { name: 'lesson.yaml', text: 'title: far too long' };
    const context = layoutContext(new Map([['a0.title', { source, start: 7, end: 19 }]]));
    lay({ groups: [long, ['Short']] }, context);
    expect(context.found).toMatchObject([
      { code: 'text-does-not-fit', span: { source: { name: 'lesson.yaml' }, start: 7 } },
    ]);
  });
});
