/** The class of a list without classes: what its file is called, where that can be nothing else. */

import type { Pupil } from './read-roster.ts';
import { comparable, type RosterWords } from './roster-words.ts';

/** Longer ones have no room in the box for the class. In UTF-16 units. */
const LONGEST = 12;

/** A grade, with letters and numbers that tell its classes apart: `VII-A`, `XI IPA 2`, `7b`. */
const CLASS = /^(?:[IVX]{1,4}|\d{1,2}\p{Script=Latin}?)(?:[ .-][\p{Script=Latin}\d.-]+)*$/u;

/**
 * The pupils with the class that the name of their list says, unless the list says a class of any of them. Papers show
 * it, so a name such as `pupils-2026` is taken for none.
 *
 * @param list the name of the file, without ending
 */
export function inClassOfList(
  pupils: readonly Pupil[],
  list: string,
  { columns }: RosterWords,
): readonly Pupil[] {
  if (pupils.some(({ className }) => className)) return pupils;
  const [, word = '', rest = ''] = /^(\p{L}+)[ _-]+(.+)$/u.exec(list.normalize('NFC')) ?? [];
  const name = (columns.get('class')?.includes(comparable(word)) ? rest : list.normalize('NFC'))
    .replaceAll('_', ' ')
    .trim();
  if (name.length > LONGEST || !CLASS.test(name)) return pupils;
  return pupils.map((pupil) => ({ ...pupil, className: name }));
}
