/** The short block that `kapur check` shows of a lesson: its findings counted, then its statistics. */

import type { Statistics } from '../../output/statistics.ts';
import type { CheckedLesson } from './checked-lesson.ts';

/**
 *     rivers: 0 errors, 1 warning
 *       time       60 of 90 minutes: 30 for obstacles, 30 for remedies
 *       slides     17, with 34 words on average and 61 at most (slide 5)
 */
export function summaryOf({ lesson, diagnostics, silenced, statistics }: CheckedLesson): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const counts = [
    counted(errors, 'error'),
    counted(diagnostics.length - errors, 'warning'),
    ...(silenced > 0 ? [`${silenced} silenced`] : []),
  ];
  const lines = statistics ? Object.entries(factsOf(statistics)) : [];
  return [
    `${lesson}: ${counts.join(', ')}`,
    ...lines.map(([name, text]) => `  ${name.padEnd(10)} ${text}`),
  ].join('\n');
}

/** A lesson's statistics in words, by what they are about. */
export function factsOf({
  minutes,
  slides,
  reading,
  balance,
  exercises,
}: Statistics): Record<string, string> {
  const { planned, obstacles, remedies } = minutes;
  const parts = obstacles + remedies;
  const whole = planned > 0 ? `${parts} of ${counted(planned, 'minute')}` : counted(parts, 'minute');
  const { fewestAnswers: fewest, mostAnswers: most } = balance;
  const answers = fewest === most ? counted(most, 'remedy', 'remedies') : `${fewest} to ${most} remedies`;
  const { ease, wordsPerSentence } = reading;
  return {
    time:
      planned + parts > 0
        ? `${whole}: ${obstacles} for obstacles, ${remedies} for remedies`
        : 'no `minutes` given',
    ...(slides && {
      slides: `${slides.count}, with ${slides.meanWords} words on average and ${slides.fullest.words} at most (slide ${slides.fullest.slide})`,
    }),
    reading: `${wordsPerSentence} words a sentence; ${ease ? `${ease.formula} ${ease.score}` : 'reading ease n/a for this language'}`,
    balance: `${counted(balance.obstacles, 'obstacle')}, ${counted(balance.remedies, 'remedy', 'remedies')}; ${answers} for each obstacle`,
    exercises: `${exercises.count}, with ${counted(exercises.questions, 'question')} and ${counted(exercises.marks, 'mark')}`,
  };
}

/** `1 error`, `2 errors`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
