import { describe, expect, it } from 'vitest';
import { namedOptions, speaksOfAll } from '../../src/exercises/other-options.ts';
import type { Locale } from '../../src/locale.ts';
import { localeOf } from '../kinds.ts';

const english = localeOf('en');
const indonesian = localeOf('id');

describe('options that speak of all others', () => {
  it.each([
    'All of the above',
    'all the above.',
    'None of the above',
    'None of these',
    'All of the above are correct',
    'Both of the above',
    'Neither of the above',
    'All are correct',
    'None of these answers is correct',
    'All of the options',
    '**None** of the above!',
  ])('%s', (option) => {
    expect(speaksOfAll(option, english)).toBe(true);
  });

  it.each([
    'Semua benar',
    'Semua jawaban di atas benar',
    'Semua pilihan benar.',
    'Semuanya salah',
    'Semua di atas',
    'Benar semua',
    'Jawaban di atas salah semua',
    'Tidak ada yang benar',
    'Tidak ada jawaban yang benar',
    'Tidak ada satu pun yang benar',
    'Tidak satu pun benar',
    'Tidak ada pilihan di atas yang tepat',
    'Keduanya benar',
    'Bukan salah satu di atas',
  ])('%s', (option) => {
    expect(speaksOfAll(option, indonesian)).toBe(true);
  });

  it.each(['All rivers', 'None', 'The price of all plants', 'Above all, the price', 'Nonetheless', ''])(
    'are not: %s',
    (option) => {
      expect(speaksOfAll(option, english)).toBe(false);
    },
  );

  it.each(['Semua sungai', 'Tidak ada air', 'Benar', 'Semua negara di dunia'])('are not: %s', (option) => {
    expect(speaksOfAll(option, indonesian)).toBe(false);
  });

  it('are unknown to labels without the phrases', () => {
    const none: Locale = { ...english, labels: {} };
    expect(speaksOfAll('All of the above', none)).toBe(false);
    expect(namedOptions('Both A and B', none)).toEqual([]);
  });
});

describe('options that name others', () => {
  const places = (option: string, locale: Locale) => namedOptions(option, locale).map(({ place }) => place);

  it.each([
    ['Both A and B', [0, 1]],
    ['A and C', [0, 2]],
    ['a & b only', [0, 1]],
    ['A, B and D', [0, 1, 3]],
    ['A, B, and D are correct', [0, 1, 3]],
    ['Neither A nor B', [0, 1]],
    ['1 and 2', [0, 1]],
    ['(1) and (3)', [0, 2]],
    ['I and II only', [0, 1]],
    ['Only B', [1]],
    ['Option C only', [2]],
    ['All except B', [1]],
    ['Either A or B', [0, 1]],
    ['Answers A and B', [0, 1]],
  ])('%s', (option, expected) => {
    expect(places(option, english)).toEqual(expected);
  });

  it.each([
    ['A dan B benar', [0, 1]],
    ['Jawaban a dan c', [0, 2]],
    ['A, B, dan C benar', [0, 1, 2]],
    ['Hanya (1) dan (2)', [0, 1]],
    ['1 dan 2 saja', [0, 1]],
    ['Jawaban A benar', [0]],
    ['Semua benar kecuali C', [2]],
    ['Baik A maupun B', [0, 1]],
    ['Bukan A maupun B', [0, 1]],
  ])('%s', (option, expected) => {
    expect(places(option, indonesian)).toEqual(expected);
  });

  it.each(['Vitamin A and vitamin C', 'A plant', 'A', '12 and 13', 'A and the river', 'B only river'])(
    'are not: %s',
    (option) => {
      expect(places(option, english)).toEqual([]);
    },
  );
});
