/** The short block that `kapur check` shows of a lesson: its findings counted, then its statistics. */

import {
  counted,
  inList,
  inMinutes,
  inWords,
  type Message,
  say,
  type Words,
} from '../../diagnostics/message.ts';
import type { GroupFact, Statistics } from '../../pipeline/statistics.ts';
import type { CheckedLesson } from './checked-lesson.ts';

/**
 *     rivers: 0 errors, 1 warning
 *       time       60 of 90 minutes (Causes 30, Effects 30)
 *       slides     17, with 34 words on average and 61 at most (slide 5)
 */
export function summaryOf(
  { lesson, diagnostics, silenced, statistics }: CheckedLesson,
  words: Words,
): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const counts = [
    counted(errors, say`1 error`, say`${errors} errors`),
    counted(warnings, say`1 warning`, say`${warnings} warnings`),
    ...(silenced > 0 ? [say`${silenced} silenced`] : []),
  ].map((count) => inWords(count, words));
  const lines = statistics ? Object.entries(factsOf(statistics, words)) : [];
  return [
    `${inWords(lesson)}: ${counts.join(', ')}`,
    ...lines.map(([name, text]) => `  ${name.padEnd(10)} ${text}`),
  ].join('\n');
}

/** A lesson's statistics in words, by what they are about. */
export function factsOf(
  { minutes, slides, reading, balance, exercises }: Statistics,
  words: Words,
): Record<string, string> {
  const facts = [
    { about: say`time`, fact: timeOf(minutes) },
    ...(slides ? [{ about: say`slides`, fact: slidesOf(slides) }] : []),
    { about: say`reading`, fact: readingOf(reading) },
    { about: say`balance`, fact: balanceOf(balance) },
    { about: say`exercises`, fact: exercisesOf(exercises) },
  ];
  return Object.fromEntries(
    facts.map(({ about, fact }) => [inWords(about, words), inWords(fact, words)] as const),
  );
}

function timeOf({ planned, groups, slides = 0 }: Statistics['minutes']): Message {
  const parts = groups.reduce((sum, { count }) => sum + count, slides);
  if (planned + parts === 0) return say`no \`minutes\` given`;
  const minutes = inMinutes(planned || parts);
  if (parts === 0) return say`${minutes} planned; no \`minutes\` given for the topics`;
  const counts = slides > 0 ? say`${namedCounts(groups)}, slides ${slides}` : namedCounts(groups);
  return planned > 0 ? say`${parts} of ${minutes} (${counts})` : say`${minutes} (${counts})`;
}

function slidesOf({ count, meanWords, fullest }: NonNullable<Statistics['slides']>): Message {
  const words = counted(meanWords, say`1 word`, say`${meanWords} words`);
  return say`${count}, with ${words} on average and ${fullest.words} at most (slide ${fullest.slide})`;
}

function readingOf({ wordsPerSentence, ease }: Statistics['reading']): Message {
  const words = counted(wordsPerSentence, say`1 word`, say`${wordsPerSentence} words`);
  return ease
    ? say`${words} a sentence; ${ease.formula} ${ease.score}`
    : say`${words} a sentence; reading ease n/a for this language`;
}

function exercisesOf({ count, questions, marks }: Statistics['exercises']): Message {
  const asked = counted(questions, say`1 question`, say`${questions} questions`);
  return say`${count}, with ${asked} and ${counted(marks, say`1 mark`, say`${marks} marks`)}`;
}

/** `Causes 3, Effects 2 (1 to 3 links each)` */
function balanceOf(groups: Statistics['balance']): Message {
  return inList(
    groups.map(({ group, count, links }) => {
      if (!links) return say`${group} ${count}`;
      const { fewest, most } = links;
      const each =
        fewest === most
          ? counted(most, say`1 link each`, say`${most} links each`)
          : say`${fewest} to ${most} links each`;
      return say`${group} ${count} (${each})`;
    }),
  );
}

/** `Causes 3, Effects 2`: the names come from the labels of the lesson. */
function namedCounts(groups: readonly GroupFact[]): Message {
  return inList(groups.map(({ group, count }) => say`${group} ${count}`));
}
