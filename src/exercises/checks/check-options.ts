/** What makes a question with options unfair, or gives its answer away by length. */

import { say } from '../../diagnostics/message.ts';
import type { Prose } from '../../lesson/lesson.ts';
import { anyOf } from '../../locale/prose-words.ts';
import { parseInline, plainText } from '../../prose/inline.ts';
import { comparable } from '../comparable.ts';
import type { ExerciseContext } from '../exercise-type.ts';
import type { Question } from '../question.ts';

/** Reports options that read the same: a right one among the wrong, or one that stands there twice. */
export function checkOptionsDiffer(
  { right, wrong }: Question,
  number: number,
  context: ExerciseContext,
): void {
  const rights = right.map(({ text }) => comparable(text));
  const seen = new Set<string>();
  for (const [index, { text }] of [...right, ...wrong].entries()) {
    const key = comparable(text);
    if (seen.has(key)) {
      context.report({
        code: 'duplicate-option',
        severity: 'error',
        message:
          index >= right.length && rights.includes(key)
            ? say`Unexpected right answer \`${text}\` among the wrong options of question ${number}`
            : say`Unexpected second option \`${text}\` in question ${number}, expected each option once`,
        hint: say`Reword one of the two, or delete it.`,
      });
    }
    seen.add(key);
  }
}

/** Pupils learn that the longest option is the right one. */
const LONGER = 1.8;

/** Whether texts are so much longer than others, on average, that this alone tells them apart. */
export function standOutByLength(texts: readonly Prose[], others: readonly Prose[]): boolean {
  return others.length > 0 && meanLength(texts) > LONGER * meanLength(others);
}

/** Warns when a right answer stands out by its length. */
export function checkLengths({ right, wrong }: Question, number: number, context: ExerciseContext): void {
  const textOf = ({ text }: { readonly text: Prose }) => text;
  if (!standOutByLength(right.map(textOf), wrong.map(textOf))) return;
  const one = right.length === 1;
  context.report({
    code: 'answer-by-length',
    severity: 'warning',
    message: one
      ? say`The right answer of question ${number} is much longer than the wrong ones, expected like lengths`
      : say`The right answers of question ${number} are much longer than the wrong ones, expected like lengths`,
    hint: one
      ? say`Shorten the right answer, or write the wrong ones as fully.`
      : say`Shorten the right answers, or write the wrong ones as fully.`,
  });
}

/** What some audiences are used to: upper secondary schools in Indonesia print A to E. */
const OPTIONS_THERE = 5;

/** Warns once an exercise when its questions have fewer options than its class is used to. */
export function checkOptionCount(questions: readonly Question[], context: ExerciseContext): void {
  const { audience } = context.lesson;
  const used = anyOf(context.locale.prose()['five-options-for']);
  if (!new RegExp(`(?<![\\p{L}\\p{N}])${used}(?![\\p{L}\\p{N}])`, 'iu').test(audience)) return;
  const short = questions.flatMap(({ wrong }, index) =>
    wrong.length + 1 === OPTIONS_THERE ? [] : [index + 1],
  );
  if (short.length === 0) return;
  context.report({
    code: 'few-options',
    severity: 'warning',
    message:
      short.length === 1
        ? say`Not five options in question ${short.join(', ')}, expected A to E for \`${audience}\``
        : say`Not five options in questions ${short.join(', ')}, expected A to E for \`${audience}\``,
    hint: say`Write more wrong options, beside \`from\` as \`spare\`; if you mean fewer, \`silence: [few-options]\`.`,
  });
}

function meanLength(texts: readonly Prose[]): number {
  return texts.reduce((sum, text) => sum + plainText(parseInline(text)).length, 0) / texts.length;
}
