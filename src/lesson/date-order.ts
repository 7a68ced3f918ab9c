/** Topics that say when they happened, and stand in another order than that of their dates. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import type { LanguageWords } from '../locale/language-words.ts';
import { anyOf, otherCountOf } from '../locale/prose-words.ts';
import { quote } from '../yaml/naming.ts';
import type { Lesson } from './lesson.ts';

/** The order in the file is that of the slides, and the key of exercises: a slip there is a wrong key. */
export function datesOutOfOrder({ kind, groups, spans }: Lesson, words: LanguageWords): Diagnostic[] {
  const dated = new Set(kind.groups.filter(({ when }) => when).map(({ key }) => key));
  if (dated.size === 0) return [];
  const yearIn = yearReader(words);
  return groups
    .filter(({ name }) => dated.has(name))
    .flatMap(({ topics }) => {
      return datesBack(topics, ({ when }) => when, yearIn).map(({ thing, before }): Diagnostic => {
        const span = spans.get(`${thing.id}.when`);
        return {
          code: 'events-out-of-order',
          severity: 'warning',
          message: say`Unexpected ${quote(thing.when)} after ${quote(before.when)}, expected the order of the dates`,
          hint: say`Move it to where its date belongs: exercises take the order of the file for the right one.`,
          ...(span && { span }),
        };
      });
    });
}

/** Of things with dates those whose year is before that of the last one with a certain date. */
export function datesBack<Thing>(
  things: readonly Thing[],
  whenOf: (thing: Thing) => string,
  yearIn: (when: string) => number | undefined,
): { readonly thing: Thing; readonly before: Thing }[] {
  const dated = things.flatMap((thing) => {
    const year = yearIn(whenOf(thing));
    return year === undefined ? [] : [{ thing, year }];
  });
  return dated.flatMap(({ thing, year }, index) => {
    const before = dated[index - 1];
    return before && before.year > year ? [{ thing, before: before.thing }] : [];
  });
}

const YEAR = /(?<!\d)\d{4}(?!\d)/g;

/** Reads the year of a date, or the first of its period; nothing where that is not certain. */
export function yearReader({ prose }: LanguageWords): (when: string) => number | undefined {
  const words = [...prose().values()];
  const through = anyOf(words.flatMap(({ years }) => years.through));
  const otherCount = otherCountOf(words);
  const period = new RegExp(`(?<!\\d)\\d{4}\\s*(?:[-–—]|${through})\\s*\\d{4}(?!\\d)`, 'u');
  return (when) => {
    const [year, ...further] = when.match(YEAR) ?? [];
    if (year === undefined || otherCount.test(when)) return undefined;
    const isCertain = further.length === 0 || (further.length === 1 && period.test(when));
    return isCertain ? Number(year) : undefined;
  };
}
