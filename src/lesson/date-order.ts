/** Topics that say when they happened, and stand in another order than that of their dates. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { quote } from '../yaml/naming.ts';
import type { Lesson, Topic } from './lesson.ts';

/** The order in the file is that of the slides, and the key of exercises: a slip there is a wrong key. */
export function datesOutOfOrder({ kind, groups, spans }: Lesson): Diagnostic[] {
  const dated = new Set(kind.groups.filter(({ when }) => when).map(({ key }) => key));
  return groups
    .filter(({ name }) => dated.has(name))
    .flatMap(({ topics }) => {
      const certain = topics.flatMap((topic) => withYear(topic));
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

/** Other ways to count years: before Christ, from the Hijra, of Saka, back from today. */
const OTHER_COUNT =
  /(?<!\p{L})(?:B\.?\s?C\.?(?:\s?E\.?)?|S\.?\s?M\.?|sebelum|before|H\.?|A\.?\s?H\.?|Saka|Hijri\w*|ago|lalu|BP)(?!\p{L})/iu;
const YEAR = /(?<!\d)\d{4}(?!\d)/g;
const PERIOD = /(?<!\d)\d{4}\s*(?:[-–—]|to|until|sampai|hingga|s\.?d\.?)\s*\d{4}(?!\d)/;

/** A topic with its year, or the first of its period; nothing where that is not certain. */
function withYear(topic: Topic): { readonly topic: Topic; readonly year: number }[] {
  const { when } = topic;
  const [year, ...others] = when.match(YEAR) ?? [];
  if (year === undefined || OTHER_COUNT.test(when)) return [];
  const isCertain = others.length === 0 || (others.length === 1 && PERIOD.test(when));
  return isCertain ? [{ topic, year: Number(year) }] : [];
}
