import { describe, expect, it } from 'vitest';
import { PLAIN_VARIANT } from '../../../src/base/variant.ts';
import { languageSources } from '../../../src/resources/language-files.ts';
import { inClassOfList } from '../../../src/variants/roster/class-of-list.ts';
import { classesOf } from '../../../src/variants/roster/classes.ts';
import { readRosterWords } from '../../../src/variants/roster/roster-words.ts';

const words = readRosterWords(languageSources('roster'));
const span = { source: { name: 'list.csv', text: '' }, start: 0, end: 0 };
const pupil = (className = '') => ({ name: 'Ani', className, number: '', variant: PLAIN_VARIANT, span });
const classIn = (list: string) => inClassOfList([pupil()], list, words)[0]?.className;

describe('A class list without classes', () => {
  it.each([
    ['VII-A', 'VII-A'],
    ['XI IPA 2', 'XI IPA 2'],
    ['7b', '7b'],
    ['kelas-7A', '7A'],
    ['Class 10', '10'],
    ['X_2', 'X 2'],
  ])('%s.csv is that of class %s', (list, name) => {
    expect(classIn(list)).toBe(name);
  });

  it.each([
    'class',
    'pupils-2026',
    'daftar siswa',
    '2026',
    'Ivan',
    'X'.repeat(30),
    '12 Angry Men of Utrecht',
  ])('%s.csv says no class that papers could show', (list) => {
    expect(classIn(list)).toBe('');
  });

  it('keeps the classes that it says', () => {
    const listed = [pupil('VIII'), pupil()];
    expect(inClassOfList(listed, 'VII-A', words)).toEqual(listed);
  });

  it('gives its name to the files of its papers, so that two lists have two', () => {
    const files = ['VII-A', 'VII-B', 'Daftar siswa', 'a'].map(
      (list) => classesOf([pupil()], 'worksheet', list)[0]?.file,
    );
    expect(files).toEqual([
      'worksheet-vii-a',
      'worksheet-vii-b',
      'worksheet-daftar-siswa',
      'worksheet-class-a',
    ]);
  });
});
