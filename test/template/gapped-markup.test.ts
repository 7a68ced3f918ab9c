import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gappedMarkup } from '../../src/template/gapped-markup.ts';
import { proseMarkup } from '../../src/template/inline-markup.ts';

function gapped(prose: string, ...words: string[]): string {
  let count = 0;
  return gappedMarkup(prose, words, 'en', () => {
    count += 1;
    return `[${count}]`;
  });
}

describe('guided notes', () => {
  it('have a gap where a term first stands, whatever its case and markup', () => {
    expect(gapped('A **watershed** is land; the watershed has a rim.', 'Watershed')).toBe(
      'A <strong>[1]</strong> is land; the watershed has a rim.',
    );
  });

  it('count gaps in reading order', () => {
    expect(gapped('One river, two deltas, *a delta* & a bank.', 'bank', 'delta', 'river')).toBe(
      'One [1], two deltas, <em>a [2]</em> &amp; a [3].',
    );
  });

  it('take a longer term before a shorter one within it', () => {
    expect(gapped('The treatment plant cleans; a plant grows.', 'plant', 'treatment plant')).toBe(
      'The [1] cleans; a [2] grows.',
    );
  });

  it('leave addresses of links and parts of words alone', () => {
    expect(gapped('See [the map](https://delta.example), or deltas.', 'delta')).toBe(
      'See <a href="https://delta.example">the map</a>, or deltas.',
    );
  });

  it('say the same as the prose where no term stands', () => {
    fc.assert(
      fc.property(fc.string(), (prose) => {
        expect(gapped(prose, 'never-there')).toBe(proseMarkup(prose));
      }),
    );
  });
});
