/** What a teacher should know before a shorter period is taught. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inMinutes, type Message, say } from '../diagnostics/message.ts';
import { quote } from '../yaml/naming.ts';
import type { Lesson, Topic } from './lesson.ts';
import { minutesOf } from './pace.ts';
import { topicsOf } from './topics.ts';
import { unlinkedTopics } from './unlinked-topics.ts';

/** @param budget minutes that the period leaves for topics */
export function scheduleWarnings(
  lesson: Lesson,
  taught: readonly Topic[],
  { period, budget }: { readonly period: number; readonly budget: number },
): Diagnostic[] {
  const warning = (id: string, code: string, message: Message, hint: Message): Diagnostic => {
    const span = lesson.spans.get(id);
    return { code, severity: 'warning', message, hint, ...(span && { span }) };
  };
  const untimed = topicsOf(lesson).filter(({ minutes }) => minutes === 0);
  if (untimed.length > 0) {
    return [
      warning(
        `${untimed[0]?.id}.id`,
        'untimed-points',
        say`No \`minutes\` for ${untimed.map(({ id }) => quote(id)).join(', ')}, expected them to tell what fits into ${inMinutes(period)}`,
        say`Give each topic its \`minutes\`; until then all of them stay in the lesson.`,
      ),
    ];
  }
  return [
    ...(minutesOf(taught) > budget
      ? [
          warning(
            'minutes',
            'period-too-short',
            say`What must be taught takes ${inMinutes(minutesOf(taught))}, expected at most the ${budget} that a period of ${inMinutes(period)} leaves for topics`,
            say`Mark more of them as \`optional: true\`, or shorten some.`,
          ),
        ]
      : []),
    ...unlinkedTopics(lesson, taught).map(({ link, topic }) =>
      warning(
        `${topic.id}.id`,
        link.warning ?? 'unlinked-topic',
        say`No topic under \`${link.from}\` is left that leads to ${quote(topic.id)} in a period of ${inMinutes(period)}, expected one that names it under \`${link.field}\``,
        say`Mark ${quote(topic.id)} as \`optional: true\`, too, or keep one of the topics that name it.`,
      ),
    ),
  ];
}
