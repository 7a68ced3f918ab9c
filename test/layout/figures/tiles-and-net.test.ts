import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/document/read-markup.ts';
import type { Box } from '../../../src/frames/drawing.ts';
import type { FrameItem } from '../../../src/frames/frame.ts';
import { laySlides } from '../../../src/layout/slides/lay-slides.ts';
import { openResources } from '../../../src/resources/resources.ts';
import { layoutContext } from '../context.ts';

const { icon: icons } = openResources();

/** @param counts of the topics of each group */
function lay(arrange: 'tiles' | 'net', counts: readonly number[], icon = '', links = '', done = 0) {
  const groups = counts.map((count, group) => {
    const nodes = Array.from(
      { length: count },
      (_, index) =>
        `<node id="n${group}-${index}" number="${index + 1}" icon="${icon}" alt="Topic">A topic of some length</node>`,
    );
    return `<group tone="${group === 0 ? 'first' : 'second'}" done="${group < done ? 'yes' : 'no'}">${nodes.join('')}</group>`;
  });
  const layout = arrange === 'net' ? 'cover' : 'overview';
  const text = `<deck><slide layout="${layout}" tone="first" id="s"><h1>T</h1><region name="diagram"><figure arrange="${arrange}" summary="S">${groups.join('')}${links}</figure></region></slide></deck>`;
  const { value, diagnostics } = readMarkup({ name: 'deck', text });
  if (value?.kind !== 'deck') throw new Error(JSON.stringify(diagnostics));
  const context = { ...layoutContext(), icons };
  const { laid } = laySlides(value, context);
  const region = laid.resolvedTheme.layouts
    .find(({ name }) => name === laid.pages[0]?.layout)
    ?.regions.find(({ name }) => name === 'diagram');
  if (!region) throw new Error('The layout has a diagram');
  return { items: laid.pages[0]?.items ?? [], area: region.box, found: context.found };
}

const isInside = (box: Box, area: Box) =>
  box.x >= area.x - 0.01 &&
  box.y >= area.y - 0.01 &&
  box.x + box.width <= area.x + area.width + 0.01 &&
  box.y + box.height <= area.y + area.height + 0.01;
const boxesOf = (items: readonly FrameItem[], name: string) =>
  items.flatMap((item) => ('name' in item && 'box' in item && item.name?.startsWith(name) ? [item.box] : []));
const overlap = (one: Box, other: Box) =>
  one.x < other.x + other.width - 0.01 &&
  other.x < one.x + one.width - 0.01 &&
  one.y < other.y + other.height - 0.01 &&
  other.y < one.y + one.height - 0.01;
const noneOverlap = (boxes: readonly Box[]) =>
  boxes.every((one, index) => boxes.slice(index + 1).every((other) => !overlap(one, other)));

describe('Topics as cards', () => {
  it.each(Array.from({ length: 12 }, (_, index) => index + 1))('have room for %i', (count) => {
    for (const icon of ['', 'gavel']) {
      const { items, area, found } = lay('tiles', [count], icon);
      expect(found).toEqual([]);
      const cards = boxesOf(items, 'Box of ');
      expect(cards).toHaveLength(count);
      expect(cards.every((card) => isInside(card, area))).toBe(true);
      expect(noneOverlap(cards)).toBe(true);
      expect(new Set(cards.map(({ height }) => height.toFixed(2))).size).toBe(1);
      expect(boxesOf(items, 'Icon of ')).toHaveLength(icon ? count : 0);
    }
  });

  it.each([
    [1, 1],
    [5, 5],
    [8, 12],
    [7, 9],
    [9, 12],
    [12, 12],
    [24, 12],
  ])('stand below those of %i topics that are over', (over, count) => {
    const { items, area, found } = lay('tiles', [over, count], 'gavel', '', 1);
    expect(found).toEqual([]);
    const cards = boxesOf(items, 'Box of ');
    expect(cards).toHaveLength(over + count);
    expect(cards.every((card) => isInside(card, area)) && noneOverlap(cards)).toBe(true);
    const [small, large] = [boxesOf(items, 'Box of n0-'), boxesOf(items, 'Box of n1-')];
    expect(Math.max(...small.map(({ y, height }) => y + height))).toBeLessThan(
      Math.min(...large.map(({ y }) => y)),
    );
    expect(boxesOf(items, 'Sign of ')).toHaveLength(over);
    expect(boxesOf(items, 'Icon of ')).toHaveLength(count);
  });

  it('stand alone where more topics are over than there is room for', () => {
    expect(boxesOf(lay('tiles', [12, 12, 1, 3], 'gavel', '', 3).items, 'Box of ')).toHaveLength(3);
  });

  it('show the number in the place of an icon, larger than beside one', () => {
    const size = (icon: string) =>
      lay('tiles', [3], icon).items.flatMap((item) =>
        item.kind === 'text' && item.name.startsWith('Number') ? [item.style.size] : [],
      )[0] ?? 0;
    expect(size('')).toBeGreaterThan(2 * size('gavel'));
  });
});

describe('Topics as a net', () => {
  it('stands in its area, a sign for each topic and a line for each link', () => {
    for (const counts of [[1, 1], [5, 5], [12, 12], [3, 7], [1], [4], [9], [12]]) {
      const { items, area } = lay('net', counts, 'gavel');
      const signs = boxesOf(items, 'Sign of ');
      expect(signs).toHaveLength(counts.reduce((sum, count) => sum + count));
      expect(signs.every((sign) => isInside(sign, area))).toBe(true);
      expect(noneOverlap(signs)).toBe(true);
    }
    const linked = lay('net', [2, 2], '', '<link from="n1-0" to="n0-0"/><link from="n1-1" to="n0-0"/>');
    expect(linked.items.filter(({ kind }) => kind === 'line')).toHaveLength(2);
  });

  it('joins the topics of one group in their order', () => {
    expect(lay('net', [8]).items.filter(({ kind }) => kind === 'line')).toHaveLength(7);
  });
});
