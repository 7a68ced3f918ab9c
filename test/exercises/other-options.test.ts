import { describe, expect, it } from 'vitest';
import { namedOptions, speaksOfAll } from '../../src/exercises/other-options.ts';
import type { Locale } from '../../src/locale/locale.ts';
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
    'All three answers are correct',
    'All 3 are correct',
    'All of them',
    'Both of these',
    'Both answers above are right',
    'Both',
    'Neither',
    'Two of the above',
    'More than one of these',
    'Every answer is correct',
    'There is no correct answer',
    'None of the other options',
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
    'Kedua jawaban di atas',
    'Ketiga jawaban benar',
    'Ketiganya benar',
    'Semua pilihan benar',
    'Semua opsi di atas tepat',
    'Semua 3 pilihan benar',
    'Lebih dari satu jawaban benar',
    'Tidak ada pilihan yang benar',
    'Kedua pernyataan di atas salah',
    'Keduanya',
  ])('%s', (option) => {
    expect(speaksOfAll(option, indonesian)).toBe(true);
  });

  it.each([
    'All rivers',
    'None',
    'The price of all plants',
    'Above all, the price',
    'Nonetheless',
    'True',
    'Two',
    'No',
    'Three rivers',
    'Other',
    '',
  ])('are not: %s', (option) => {
    expect(speaksOfAll(option, english)).toBe(false);
  });

  it.each(['Semua sungai', 'Tidak ada air', 'Benar', 'Tidak benar', 'Dua', 'Semua negara di dunia'])(
    'are not: %s',
    (option) => {
      expect(speaksOfAll(option, indonesian)).toBe(false);
    },
  );

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
    ['answer A and B', [0, 1]],
    ['A and B are both correct', [0, 1]],
    ['both a) and b)', [0, 1]],
    ['Statements 1 and 2 are true', [0, 1]],
    ['A/B', [0, 1]],
    ['A + C', [0, 2]],
    ['B and C but not A', [1, 2, 0]],
    ['All of the above options except option B', [1]],
    ['The first two', [0, 1]],
    ['The first three options', [0, 1, 2]],
    ['The first and third', [0, 2]],
    ['The second answer', [1]],
    ['The last two', [Number.POSITIVE_INFINITY]],
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
    ['Jawaban A dan C', [0, 2]],
    ['Pernyataan (1), (2), dan (4) benar', [0, 1, 3]],
    ['Dua jawaban pertama', [0, 1]],
    ['Dua yang pertama', [0, 1]],
    ['Jawaban pertama dan kedua', [0, 1]],
    ['Jawaban kedua dan ketiga', [1, 2]],
    ['Jawaban kedua', [1]],
    ['Dua pilihan terakhir', [Number.POSITIVE_INFINITY]],
  ])('%s', (option, expected) => {
    expect(places(option, indonesian)).toEqual(expected);
  });

  it.each([
    'Vitamin A and vitamin C',
    'A plant',
    'A',
    '12 and 13',
    'A and the river',
    'B only river',
    'First',
    'A true answer',
    '1.5 and 2.5',
  ])('are not: %s', (option) => {
    expect(places(option, english)).toEqual([]);
  });
});
