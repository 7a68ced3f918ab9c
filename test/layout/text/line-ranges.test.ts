import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineRanges } from '../../../src/layout/text/line-ranges.ts';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const endsIn = (text: string) =>
  Array.from(graphemes.segment(text), ({ index, segment }) => index + segment.length);

/** Letters of one code unit, letters with marks, signs that are joined, and letters that join. */
const pieces = fc.constantFrom(
  'a',
  'Ж',
  'ω',
  '_',
  '9',
  '€',
  'e\u0301',
  'ã',
  '👍🏽',
  '👩\u200d🔬',
  '🇮🇩',
  '한',
  '\u1112\u1161\u11ab',
  '\u0e01\u0e33',
);

describe('A word that is wider than a line', () => {
  it('is broken between grapheme clusters, as late as they fit', () => {
    const words = fc.oneof(
      fc.array(pieces, { minLength: 1, maxLength: 60 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 20 }), (word, width) => {
        const ends = endsIn(word);
        const ranges = lineRanges(
          word,
          [{ position: word.length, required: false }],
          (from, to) => to - from,
          width,
        );
        expect(ranges.map(({ end }) => end).filter((end) => !ends.includes(end))).toEqual([]);
        const early = ranges.filter(({ start, end, broken }) => {
          const next = ends.find((each) => each > end);
          return broken && next !== undefined && next - start <= width;
        });
        expect(early).toEqual([]);
        expect(ranges.filter(({ start, end }) => end <= start)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
