import { describe, expect, it } from 'vitest';
import { momentOf } from '../../src/prose/moment.ts';

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];
const at = (text: string) => momentOf(text, MONTHS, /\b(?:SM|Saka)\b/)?.at.toFixed(2);

describe('A date as an author writes it', () => {
  it('is read by its year, month and day, in the order of any of them', () => {
    expect(['1945', 'Agustus 1945', '17 Agustus 1945', '1945-08-17', '6 Desember 2022'].map(at)).toEqual([
      '1945.50',
      '1945.63',
      '1945.63',
      '1945.63',
      '2022.93',
    ]);
  });

  it('is not read where it is not certain', () => {
    expect(['abad ke-7', '1945–1949', '300 SM', 'tahun 1400 Saka', '1945-13-01', ''].map(at)).toEqual(
      Array.from({ length: 6 }),
    );
  });
});
