/** The short block that `kapur check` shows of a lesson: its findings counted, then its statistics. */

import { type Locale, label, noun } from '../../locale.ts';
import { counted, type Hole, inMinutes, inWords, type Message, say, type Words } from '../../message.ts';
import type { Statistics } from '../../output/statistics.ts';
import type { CheckedLesson } from './checked-lesson.ts';

/**
 *     rivers: 0 errors, 1 warning
 *       time       60 of 90 minutes: 30 for obstacles, 30 for remedies
 *       slides     17, with 34 words on average and 61 at most (slide 5)
 */
export function summaryOf(
  { lesson, diagnostics, silenced, statistics, locale }: CheckedLesson,
  words: Words,
): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const counts = [
    counted(errors, say`1 error`, say`${errors} errors`),
    counted(warnings, say`1 warning`, say`${warnings} warnings`),
    ...(silenced > 0 ? [say`${silenced} silenced`] : []),
  ].map((count) => inWords(count, words));
  const lines = statistics && locale ? Object.entries(factsOf(statistics, locale, words)) : [];
  return [
    `${inWords(lesson)}: ${counts.join(', ')}`,
    ...lines.map(([name, text]) => `  ${name.padEnd(10)} ${text}`),
  ].join('\n');
}

/**
 * A lesson's statistics in words, by what they are about.
 *
 * @param locale with the lesson's own names for obstacles and remedies
 */
export function factsOf(
  { minutes, slides, reading, balance, exercises }: Statistics,
  locale: Locale,
  words: Words,
): Record<string, string> {
  const facts = [
    { about: say`time`, fact: timeOf(minutes, locale) },
    ...(slides ? [{ about: say`slides`, fact: slidesOf(slides) }] : []),
    { about: say`reading`, fact: readingOf(reading) },
    { about: say`balance`, fact: balanceOf(balance, locale) },
    { about: say`exercises`, fact: exercisesOf(exercises) },
  ];
  return Object.fromEntries(
    facts.map(({ about, fact }) => [inWords(about, words), inWords(fact, words)] as const),
  );
}

function timeOf({ planned, obstacles, remedies }: Statistics['minutes'], locale: Locale): Message {
  const parts = obstacles + remedies;
  if (planned + parts === 0) return say`no \`minutes\` given`;
  const whole = planned || parts;
  const minutes = inMinutes(whole);
  const [hindering, helping] = [noun(locale, 'obstacles'), noun(locale, 'remedies')];
  if (parts === 0) return say`${minutes} planned; no \`minutes\` given for ${hindering} and ${helping}`;
  return planned > 0
    ? say`${parts} of ${minutes}: ${obstacles} for ${hindering}, ${remedies} for ${helping}`
    : say`${minutes}: ${obstacles} for ${hindering}, ${remedies} for ${helping}`;
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

function balanceOf(
  { obstacles, remedies, fewestAnswers: fewest, mostAnswers: most }: Statistics['balance'],
  locale: Locale,
): Message {
  const remediesIn = (n: number) => label(locale, 'overview-remedies', { n });
  const answers: Hole = fewest === most ? remediesIn(most) : say`${fewest} to ${remediesIn(most)}`;
  return say`${label(locale, 'overview-obstacles', { n: obstacles })}, ${remediesIn(remedies)}; ${answers} for each ${noun(locale, 'obstacle')}`;
}
