/** Where a question that an author wrote stands, and which of its options are checked for what gives answers away. */

import type { ExerciseSpec } from '../../lesson/lesson.ts';
import type { ExerciseContext } from '../exercise-type.ts';
import { fieldSpan } from '../field-span.ts';
import { speaksOfAll } from '../other-options.ts';
import type { Question } from '../question.ts';

/**
 * What is reported stands at the line of the question, where an author wrote one. A paper of one level may have fewer of
 * them than the file, so its place is looked up there.
 */
export function atQuestion(
  spec: ExerciseSpec,
  { facts }: Question,
  context: ExerciseContext,
): ExerciseContext {
  const written = context.lesson.exercises.find(({ id }) => id === spec.id)?.questions;
  const index = Array.isArray(written) ? written.indexOf(facts) : -1;
  const at = fieldSpan(spec, `questions.${index}`, context);
  return { ...context, report: (diagnostic) => context.report({ ...at, ...diagnostic }) };
}

/** Without "all of these" and its like, whose words are always the same; nothing where no other option is right. */
export function ownOptions(question: Question, { locale }: ExerciseContext): Question | undefined {
  const isOwn = ({ text }: Question['right'][number]) => !speaksOfAll(text, locale);
  const right = question.right.filter(isOwn);
  return right.length > 0 ? { ...question, right, wrong: question.wrong.filter(isOwn) } : undefined;
}
