import { describe, expect, it } from 'vitest';
import { PLAIN_VARIANT, type Variant } from '../../src/base/variant.ts';
import type { Entry, Exercise } from '../../src/exercises/parts.ts';
import { markSheet } from '../../src/variants/mark-sheet.ts';
import { localeOf } from '../kinds.ts';

const entry = (id: string, number: number, marks: number): Entry => ({
  id,
  number,
  marks,
  about: [],
  facts: {},
});

function exercise(type: string, ...entries: Entry[]): Exercise {
  return { id: type, type, letter: 'A', icon: '', instruction: '', hint: '', parts: [], entries, marks: 0 };
}

const core = {
  variant: PLAIN_VARIANT,
  exercises: [exercise('match', entry('m.1', 1, 1), entry('m.2', 2, 3))],
};
const support = {
  variant: { version: '', tier: 'support' } as Variant,
  exercises: [exercise('match', entry('m.1', 1, 1)), exercise('exit-ticket', entry('e.1', 2, 1))],
};
const span = { source: { name: 'list.csv', text: '' }, start: 0, end: 0 };
const pupil = (name: string, variant = PLAIN_VARIANT) => ({
  name,
  className: 'XI',
  number: '',
  variant,
  span,
});

const sheet = (language: 'en' | 'id', names = ['Ani', 'Budi']) =>
  markSheet(
    names.map((name, index) => pupil(name, index === 1 ? support.variant : PLAIN_VARIANT)),
    [core, support],
    ({ variant }) => (variant.tier === 'support' ? support : core),
    localeOf(language),
  );

const rowsOf = (text: string, separator: string) =>
  text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(separator));

describe('The mark sheet of a class', () => {
  it('has a column for each item that gives marks, and the marks of each', () => {
    const [heads, marks] = rowsOf(sheet('en'), ',');
    expect(heads?.slice(4)).toEqual(['Question 1', 'Question 2', 'Score', 'Out of', 'Mark']);
    expect(marks?.slice(4, 6)).toEqual(['1', '3']);
  });

  it('says the numbers of an item on all papers where they differ, as the key does', () => {
    const paper = (version: string, first: number, second: number) => ({
      variant: { version, tier: 'core' } as Variant,
      exercises: [exercise('match', entry('m.1', first, 1), entry('m.2', second, 1), entry('m.3', 3, 1))],
    });
    const papers = [paper('A', 1, 2), paper('B', 2, 1)] as const;
    const text = markSheet([pupil('Ani')], papers, () => papers[0], localeOf('id'));
    expect(rowsOf(text, ';')[0]?.slice(4, 7)).toEqual(['Soal 1 (B 2)', 'Soal 2 (B 1)', 'Soal 3']);
  });

  it('says whose number it is where the first paper lacks the item', () => {
    const challenge = {
      variant: { version: 'B', tier: 'challenge' } as Variant,
      exercises: [exercise('match', entry('m.1', 1, 1), entry('m.9', 2, 3))],
    };
    const text = markSheet([pupil('Ani')], [core, challenge], () => core, localeOf('en'));
    expect(rowsOf(text, ',')[0]?.slice(4, 7)).toEqual(['Question 1', 'Question 2', 'Question B 2']);
  });

  it('adds up what each pupil reached, out of what the own paper gives', () => {
    const [, , first, second] = rowsOf(sheet('en'), ',');
    expect(first?.slice(4)).toEqual(['', '', '=SUM(E3:F3)', '4', '=G3/H3*100']);
    expect(second?.slice(4)).toEqual(['', 'x', '=SUM(E4:F4)', '1', '=G4/H4*100']);
  });

  it('ends with the share of marks that the class reached in each item', () => {
    const last = rowsOf(sheet('en'), ',').at(-1);
    expect(last?.[5]).toBe('=SUM(F3:F4)/(COUNT(F3:F4)+(COUNT(F3:F4)=0))/F2');
  });

  it('has semicolons where the language writes numbers with a comma', () => {
    expect(sheet('id').startsWith('\uFEFFNo.;Nama;Kelas;')).toBe(true);
  });

  it('makes no formula of a name, and keeps one with a comma in one cell', () => {
    const text = sheet('en', ['=1+1', 'Dewi, "Wi"']);
    expect(text).toContain("1,'=1+1,XI");
    expect(text).toContain('2,"Dewi, ""Wi""",XI');
  });
});
