/** Warns when an option that counts as wrong may be right as well. */

import type { Obstacle, Point, Remedy } from '../lesson/lesson.ts';
import { type Message, say } from '../message.ts';
import { comparable, comparableWords } from './comparable.ts';
import type { ExerciseKit } from './exercise-type.ts';
import type { Question } from './question.ts';

/**
 * For a question whose options are titles of points: one that the question names, one whose term it uses, or one that
 * is linked to what the question is about.
 */
export function checkSecondAnswer(question: Question, number: number, kit: ExerciseKit): void {
  const { obstacles, remedies } = kit.lesson;
  const points: readonly (Obstacle | Remedy)[] = [...obstacles, ...remedies];
  const named = (title: string) => points.find((point) => comparableWords(point.title) === comparable(title));
  const rights = question.right.flatMap(({ text }) => named(text) ?? []);
  const stem = comparable(question.prompt);
  const others = points.filter(
    (point) => stem.includes(comparableWords(point.title)) || question.about.includes(point.id),
  );
  for (const { text } of question.wrong) {
    const point = named(text);
    const reason = point && reasonFor(point, stem, rights, others, kit);
    if (!reason) continue;
    kit.report({
      code: 'two-right-options',
      severity: 'warning',
      message: say`\`${point.title}\` may be a second right answer of question ${number}: ${reason}`,
      hint: say`Reword the question, or write its \`wrong\` options by hand.`,
    });
  }
}

function reasonFor(
  point: Obstacle | Remedy,
  stem: string,
  rights: readonly Point[],
  others: readonly (Obstacle | Remedy)[],
  kit: ExerciseKit,
): Message | undefined {
  if (stem.includes(comparableWords(point.title))) return say`the question names it`;
  const own = new Set(rights.flatMap(({ terms }) => terms));
  const term = kit.lesson.terms.find(
    ({ id, name }) => point.terms.includes(id) && !own.has(id) && stem.includes(comparableWords(name)),
  );
  if (term) return say`the question uses its term \`${term.name}\``;
  const links = point.kind === 'obstacle' ? point.addressedBy : point.addresses;
  const partner = others.find(({ id, kind }) => kind !== point.kind && links.includes(id));
  if (!partner) return undefined;
  return point.kind === 'remedy'
    ? say`it addresses \`${partner.title}\` as well`
    : say`\`${partner.title}\` addresses it as well`;
}
