import { describe, expect, it } from 'vitest';
import { readingOf, wordsOf } from '../../src/pipeline/reading.ts';
import { localeOf } from '../kinds.ts';

const reading = (prose: readonly string[], language: string) =>
  readingOf(prose, language, localeOf(language).prose());

const ease = (text: string, language = 'en') => reading([text], language).ease?.score;

describe('Reading ease', () => {
  it('is that of Flesch’s formula for words whose syllables are beyond doubt', () => {
    // 6 words, 2 sentences, 8 syllables: 206.835 − 1.015 × 3 − 84.6 × 8/6
    expect(ease('The river is dirty. Who cares?')).toBe(Math.round(206.835 - 1.015 * 3 - (84.6 * 8) / 6));
  });

  it('counts no silent endings', () => {
    // made, makes, marked, table, roses, wanted, the, me: 1 1 1 2 2 2 1 1
    expect(ease('Made makes marked table roses wanted the me.')).toBe(
      Math.round(206.835 - 1.015 * 8 - (84.6 * 11) / 8),
    );
  });

  it('falls as words and sentences grow longer', () => {
    const texts = [
      'The cat sat on the mat. It was warm.',
      'Villages along one river can share a single treatment plant.',
      'Multilateral organisations necessitate considerable administrative coordination.',
    ];
    const scores = texts.map((text) => ease(text) ?? 0);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    expect(new Set(scores).size).toBe(3);
  });

  it('is given for English wherever it is written, and for no language without a formula', () => {
    expect(ease('Who cares?', 'en-GB')).toEqual(ease('Who cares?', 'en'));
    expect(reading(['Mengapa sungai kotor?'], 'id')).toEqual({ words: 3, wordsPerSentence: 3 });
  });

  it('is not asked of nothing', () => {
    expect(reading([], 'en')).toEqual({ words: 0, wordsPerSentence: 0 });
    expect(reading(['– …'], 'en')).not.toHaveProperty('ease');
  });
});

describe('Words', () => {
  it('are counted as people count them', () => {
    expect(wordsOf('Bogotá’s 1,000 buses – 41% full', 'en')).toEqual([
      'Bogotá’s',
      '1,000',
      'buses',
      '41',
      'full',
    ]);
  });
});
