/** What makes a multiple-choice question unfair or gives it away. */

import { parseInline, plainText } from '../inline.ts';
import type { Prose } from '../lesson/lesson.ts';
import { comparable } from './comparable.ts';
import type { ExerciseKit } from './exercise-type.ts';

/** A question before its options have letters. */
export interface Question {
  readonly prompt: Prose;
  readonly right: Option;
  readonly wrong: readonly Option[];
  readonly about: readonly string[];
}

export interface Option {
  readonly text: Prose;
  /** Why it is right or wrong; empty when nothing was written. */
  readonly why: Prose;
}

/** Reports a right answer among the wrong options, and wrong options that read the same. */
export function checkOptionsDiffer(question: Question, number: number, kit: ExerciseKit): void {
  const seen = new Set([comparable(question.right.text)]);
  for (const { text } of question.wrong) {
    const isRight = comparable(text) === comparable(question.right.text);
    if (seen.has(comparable(text))) {
      kit.report({
        code: 'duplicate-option',
        severity: 'error',
        message: isRight
          ? `Unexpected right answer \`${text}\` among the wrong options of question ${number}`
          : `Unexpected second option \`${text}\` in question ${number}, expected each option once`,
      });
    }
    seen.add(comparable(text));
  }
}

/** Pupils learn that the longest option is the right one. */
const LONGER = 1.8;

/** Warns when the right answer stands out by its length. */
export function checkLengths({ right, wrong }: Question, number: number, kit: ExerciseKit): void {
  const mean = wrong.reduce((sum, { text }) => sum + lengthOf(text), 0) / wrong.length;
  if (lengthOf(right.text) <= LONGER * mean) return;
  kit.report({
    code: 'answer-by-length',
    severity: 'warning',
    message: `The right answer of question ${number} is much longer than the wrong ones, expected like lengths`,
    hint: 'Shorten the right answer, or write the wrong ones as fully',
  });
}

/** Warns when a derived question holds the name it asks for. */
export function checkNameUnsaid({ prompt, right, about }: Question, kit: ExerciseKit): void {
  if (!comparable(prompt).includes(comparable(right.text))) return;
  kit.report({
    code: 'answer-in-question',
    severity: 'warning',
    message: `The question on \`${about.join(', ')}\` holds its answer, \`${right.text}\``,
    hint: 'Reword the example so that it shows the point without naming it',
  });
}

function lengthOf(prose: Prose): number {
  return plainText(parseInline(prose)).length;
}
