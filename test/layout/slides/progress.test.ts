import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/document/read-markup.ts';
import type { ShapeFrame } from '../../../src/frames/frame.ts';
import type { Page } from '../../../src/frames/page.ts';
import type { SlideLayout } from '../../../src/frames/resolved-theme.ts';
import { laySlides } from '../../../src/layout/slides/lay-slides.ts';
import { progressOf } from '../../../src/layout/slides/progress.ts';
import { layoutContext } from '../context.ts';

function lay(slides: readonly (readonly [layout: string, section: string])[]) {
  const body = slides
    .map(
      ([layout, section], index) =>
        `<slide layout="${layout}" section="${section}" id="s${index}"><h1>Slide ${index}</h1></slide>`,
    )
    .join('');
  const { value } = readMarkup({ name: 'deck', text: `<deck footer="Foot">${body}</deck>` });
  if (value?.kind !== 'deck') throw new Error('The deck can be read');
  return laySlides(value, layoutContext()).laid;
}

const isDash = ({ name }: { readonly name: string }) => name.startsWith('Progress');
const raised = ({ items }: Page) =>
  items.filter((item): item is ShapeFrame => item.kind === 'shape' && isDash(item));
const track = (layout: SlideLayout | undefined) => layout?.decoration.filter(isDash) ?? [];

describe('The fragment that shows where in the lesson a slide stands', () => {
  const sections = ['A', 'A', 'B', 'B', 'B', 'C'];
  const { pages, resolvedTheme } = lay(sections.map((section) => ['table', section] as const));
  const dashes = track(resolvedTheme.layouts.find(({ name }) => name === 'table'));

  it('has a dash for each slide on the layout and raises one on each slide', () => {
    expect(dashes).toHaveLength(sections.length);
    for (const [index, page] of pages.entries()) {
      const [own, ...others] = raised(page);
      expect(others).toEqual([]);
      expect(own?.box.x).toBe(dashes[index]?.box.x);
      expect(own?.box.width).toBe(dashes[index]?.box.width);
      expect(own?.box.height).toBeGreaterThan(2 * (dashes[index]?.box.height ?? 0));
    }
  });

  it('keeps sections further apart than slides', () => {
    const gap = (index: number) => {
      const [one, next] = [dashes[index]?.box, dashes[index + 1]?.box];
      return (next?.x ?? 0) - (one?.x ?? 0) - (one?.width ?? 0);
    };
    expect(gap(1)).toBeGreaterThan(2 * gap(0));
    expect(gap(2)).toBeCloseTo(gap(0));
  });

  it('stands on the slide however many slides there are, and touches nothing', () => {
    const many = lay(Array.from({ length: 60 }, (_, index) => ['topic', String(index < 30)] as const));
    const layout = many.resolvedTheme.layouts.find(({ name }) => name === 'topic-first');
    const regions = layout?.regions.map(({ box }) => box.y + box.height) ?? [];
    for (const { box } of [...track(layout), ...many.pages.flatMap(raised)]) {
      expect(box.y).toBeGreaterThanOrEqual(Math.max(...regions));
      expect(box.y + box.height).toBeLessThanOrEqual(540);
      expect(box.width).toBeGreaterThan(6);
      expect(box.x + box.width).toBeLessThanOrEqual(960);
    }
  });

  it('is left off where a layout has no foot', () => {
    const { pages: covers } = lay([
      ['cover', 'A'],
      ['table', 'A'],
    ]);
    expect(covers.map((page) => raised(page).length)).toEqual([0, 1]);
  });

  it('gives a slide that had to be split the same place on all its pages', () => {
    const items = '<li>a point so long that it takes two lines of this column</li>'.repeat(9);
    const text = `<deck footer="Foot"><slide layout="topic" tone="first" id="a"><h1>A</h1><region name="body"><ul>${items}</ul></region></slide></deck>`;
    const { value } = readMarkup({ name: 'deck', text });
    if (value?.kind !== 'deck') throw new Error('The deck can be read');
    const [first, second] = laySlides(value, layoutContext()).laid.pages;
    expect(second && raised(second)).toEqual(first && raised(first));
  });

  it('runs from the right where text does', () => {
    const layout = resolvedTheme.layouts.find(({ name }) => name === 'table');
    if (!layout) throw new Error('The theme has tables');
    const bare = { ...layout, decoration: [] };
    const [first] = progressOf(['A', 'B'], 540, 'rtl').onSlide(bare, 0);
    const [last] = progressOf(['A', 'B'], 540, 'rtl').onSlide(bare, 1);
    expect(first?.box.x).toBeGreaterThan(last?.box.x ?? 0);
  });
});
