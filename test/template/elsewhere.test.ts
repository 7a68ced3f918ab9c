import { describe, expect, it } from 'vitest';
import { elsewhere } from '../../src/template/elsewhere.ts';

const paper = (short: string, ...items: [string, number][]) => ({
  short,
  exercises: [{ items: items.map(([id, number]) => ({ id, number })) }],
});

describe('Where an item stands on other versions', () => {
  it('is told of each but the first, and of none that lacks it', () => {
    const papers = [paper('A', ['x', 1]), paper('B', ['x', 7], ['y', 2]), paper('C', ['y', 1])];
    expect(elsewhere('x', papers)).toBe('B 7');
    expect(elsewhere('y', papers)).toBe('B 2 · C 1');
    expect(elsewhere('x', papers.slice(0, 1))).toBe('');
  });
});
