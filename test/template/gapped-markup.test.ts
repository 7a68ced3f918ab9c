import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gappedMarkup } from '../../src/template/gapped-markup.ts';
import { proseMarkup } from '../../src/template/inline-markup.ts';

function gapped(prose: string, ...words: string[]): string {
  let count = 0;
  return gappedMarkup(prose, words, { language: 'en', forms: '' }, () => {
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

  it('find a term in the simple forms of a language, and take the whole form', () => {
    const { en, id } = { en: '_s; _es; y>ies; _-_', id: '_nya; _-_; _-_nya' };
    const inForms = (language: string, forms: string, prose: string, word: string) =>
      gappedMarkup(prose, [word], { language, forms }, () => '[]');
    expect(inForms('en', en, 'Germs spread; a germ is small.', 'germ')).toBe('[] spread; a germ is small.');
    expect(inForms('en', en, 'Big cities and boxes.', 'City')).toBe('Big [] and boxes.');
    expect(inForms('en', en, 'Big cities and boxes.', 'box')).toBe('Big cities and [].');
    expect(inForms('en', en, 'A germane point.', 'germ')).toBe('A germane point.');
    expect(inForms('id', id, 'Kuman-kumannya mati.', 'kuman')).toBe('[] mati.');
    expect(inForms('en', en, 'One germ in a city.', 'Germs')).toBe('One [] in a city.');
    expect(inForms('en', en, 'One germ in a city.', 'cities')).toBe('One germ in a [].');
    expect(inForms('id', id, 'Tarifnya naik.', 'tarif')).toBe('[] naik.');
  });

  it('say the same as the prose where no term stands', () => {
    fc.assert(
      fc.property(fc.string(), (prose) => {
        expect(gapped(prose, 'never-there')).toBe(proseMarkup(prose));
      }),
    );
  });
});
