/** What a correct lesson may still lack. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inMinutes, type Message, say } from '../diagnostics/message.ts';
import type { LanguageWords } from '../locale/language-words.ts';
import { quote } from '../yaml/naming.ts';
import { datesOutOfOrder } from './date-order.ts';
import { evidenceOfExercise } from './evidence/evidence.ts';
import { evidenceFaults } from './evidence-faults.ts';
import type { Lesson } from './lesson.ts';
import { missingValues } from './missing-values.ts';
import { monotonousTopics } from './monotony.ts';
import { minutesOf } from './pace.ts';
import { longTalks } from './talk-minutes.ts';
import { topicsOf } from './topics.ts';
import { neverLinkedTopics } from './unlinked-topics.ts';

/** Warnings about a lesson without errors: an error elsewhere would only make them follow from it. */
export function lessonWarnings(lesson: Lesson, words: LanguageWords): Diagnostic[] {
  const { slides, terms, sources, minutes, spans } = lesson;
  const topics = topicsOf(lesson);
  const used = new Set([...topics, ...slides].flatMap((one) => one.terms));
  const cited = new Set([
    ...topics.map(({ example }) => example?.source),
    ...slides.map(({ source }) => source),
    lesson.activity.stimulus.source,
    ...[lesson, ...topics, ...slides].map(({ evidence }) => evidence?.source),
    ...lesson.exercises.map((spec) => evidenceOfExercise(spec)?.source),
  ]);
  const planned = minutesOf([...topics, ...slides]);

  const warning = (name: string, code: string, message: Message, hint: Message): Diagnostic => {
    const span = spans.get(name);
    return { code, severity: 'warning', message, hint, ...(span && { span }) };
  };
  return [
    ...datesOutOfOrder(lesson, words),
    ...evidenceFaults(lesson, words),
    ...missingValues(lesson),
    ...monotonousTopics(lesson),
    ...longTalks(lesson),
    ...slides
      .filter(({ points, figure, evidence }) => points.length === 0 && !figure && !evidence)
      .map(({ id }) =>
        warning(
          `${id}.title`,
          'empty-slide',
          say`Only a title on this slide, expected \`points\`, \`table\`, \`code\`, \`image\` or \`evidence\``,
          say`Add what it is to show, or delete the slide.`,
        ),
      ),
    ...neverLinkedTopics(lesson, topics).map(({ link, topic: { id } }) =>
      warning(
        `${id}.id`,
        link.warning ?? 'unlinked-topic',
        say`No topic under \`${link.from}\` leads to ${quote(id)}, expected at least one that names it under \`${link.field}\``,
        say`Add ${quote(id)} to the \`${link.field}\` of a topic under \`${link.from}\`.`,
      ),
    ),
    ...terms
      .filter(({ id }) => !used.has(id))
      .map(({ id }) =>
        warning(
          `terms.${id}`,
          'unused-term',
          say`Term ${quote(id)} in no topic, expected it where it is taught`,
          say`Add ${quote(id)} to the \`terms\` of a topic.`,
        ),
      ),
    ...sources
      .filter(({ id }) => !cited.has(id))
      .map(({ id }) =>
        warning(
          `sources.${id}`,
          'unused-source',
          say`Source ${quote(id)} in no example, expected it where it is cited`,
          say`Name it in an example, \`source: ${id}\`, or delete it.`,
        ),
      ),
    ...(minutes > 0 && planned > minutes
      ? [
          warning(
            'minutes',
            'too-many-minutes',
            say`Topics and slides take ${inMinutes(planned)}, expected at most the ${minutes} of the lesson`,
            say`Shorten some of them, or give the lesson more time.`,
          ),
        ]
      : []),
  ];
}
