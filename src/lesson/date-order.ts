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
      const certain = topics.flatMap((topic) => {
        const year = yearIn(topic.when);
        return year === undefined ? [] : [{ topic, year }];
      });
      return certain.flatMap(({ topic, year }, index): Diagnostic[] => {
        const before = certain[index - 1];
        if (!before || before.year <= year) return [];
        const span = spans.get(`${topic.id}.when`);
        return [
          {
            code: 'events-out-of-order',
            severity: 'warning',
            message: say`Unexpected ${quote(topic.when)} after ${quote(before.topic.when)}, expected the order of the dates`,
            hint: say`Move it to where its date belongs: exercises take the order of the file for the right one.`,
            ...(span && { span }),
          },
        ];
      });
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
