import { describe, expect, it } from 'vitest';
import { type PaperRecord, readPaperRecords, writePaperRecords } from '../../src/variants/paper-record.ts';

const record = (code: string): PaperRecord => ({
  code,
  lesson: 'rivers',
  file: 'worksheet.pdf',
  version: '',
  level: 'core',
  seed: '1',
  paper: 'A4',
  theme: 'kapur',
  parts: { lesson: 'a', pictures: 'b', templates: 'c', theme: 'd', labels: 'e', program: '1' },
  pages: 2,
  sha256: 'abc',
});
const codes = (text: string) => readPaperRecords(text)?.map(({ code }) => code);

describe('Records of papers', () => {
  it('keep what was recorded before in its place, each code once, and add the new at the end', () => {
    const first = writePaperRecords([], [record('A'), record('B')]);
    expect(codes(writePaperRecords(readPaperRecords(first) ?? [], [record('C'), record('A')]))).toEqual([
      'A',
      'B',
      'C',
    ]);
  });

  it('come out the same when the same papers are made again', () => {
    const first = writePaperRecords([], [record('A'), record('B')]);
    expect(writePaperRecords(readPaperRecords(first) ?? [], [record('A'), record('B')])).toBe(first);
  });

  it('forget the oldest where there are too many', () => {
    const many = Array.from({ length: 2001 }, (_, index) => record(String(index)));
    const kept = codes(writePaperRecords(many, [record('new')])) ?? [];
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([2000, '2', 'new']);
  });

  it('are nothing in a file that is no record', () => {
    for (const text of ['', '{', '[]', '{"papers":[{}]}', '{"papers":[{"code":1}]}'])
      expect(readPaperRecords(text)).toBe(undefined);
  });
});
