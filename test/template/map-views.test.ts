import { describe, expect, it } from 'vitest';
import { mapViews } from '../../src/template/map-views.ts';

const group = (letter: string, count: number) => ({
  topics: Array.from({ length: count }, (_, index) => ({ id: `${letter}${index}` })),
});
const pairs = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ from: `b${index}`, to: `a${index}` }));

describe('The figure of a lesson on slides', () => {
  it('is whole with up to eight topics a side, and in every other arrangement', () => {
    for (const figure of ['columns', 'chain'] as const) {
      const count = figure === 'columns' ? 8 : 12;
      const groups = [group('a', count), group('b', count)];
      expect(mapViews(figure, groups, pairs(count))).toEqual([
        { id: 'map', part: '', groups, lines: pairs(count) },
      ]);
    }
  });

  it('is parted with more, each topic and each line on a slide', () => {
    const views = mapViews(
      'columns',
      [group('a', 12), group('b', 12)],
      [...pairs(11), { from: 'b0', to: 'a11' }],
    );
    expect(views.map(({ id, part }) => [id, part])).toEqual([
      ['map', '1/2'],
      ['map-2', '2/2'],
    ]);
    const shown = new Set(
      views.flatMap(({ groups }) => groups.flatMap(({ topics }) => topics.map(({ id }) => id))),
    );
    expect(shown.size).toBe(24);
    expect(views.flatMap(({ lines }) => lines)).toHaveLength(12);
    for (const { groups } of views) expect(groups.every(({ topics }) => topics.length <= 8)).toBe(true);
  });
});
