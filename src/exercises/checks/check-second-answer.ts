/** Warns when an option that counts as wrong may be right as well. */

import { type Message, say } from '../../diagnostics/message.ts';
import type { Topic } from '../../lesson/lesson.ts';
import { relatedTo, topicsOf } from '../../lesson/topics.ts';
import { comparable, comparableWords } from '../comparable.ts';
import type { ExerciseContext } from '../exercise-type.ts';
import type { Question } from '../question.ts';

/**
 * For a question whose options are titles of topics: one that the question names, one whose term it uses, or one that
 * is linked to what the question is about.
 */
export function checkSecondAnswer(question: Question, number: number, context: ExerciseContext): void {
  const topics = topicsOf(context.lesson);
  const named = (title: string) => topics.find((topic) => comparableWords(topic.title) === comparable(title));
  const rights = question.right.flatMap(({ text }) => named(text) ?? []);
  const stem = comparable(question.prompt);
  const others = topics.filter(
    (topic) => stem.includes(comparableWords(topic.title)) || question.about.includes(topic.id),
  );
  for (const { text } of question.wrong) {
    const topic = named(text);
    const reason = topic && reasonFor(topic, stem, rights, others, context);
    if (!reason) continue;
    context.report({
      code: 'two-right-options',
      severity: 'warning',
      message: say`\`${topic.title}\` may be a second right answer of question ${number}: ${reason}`,
      hint: say`Reword the question, or write its \`wrong\` options by hand.`,
    });
  }
}

function reasonFor(
  topic: Topic,
  stem: string,
  rights: readonly Topic[],
  others: readonly Topic[],
  context: ExerciseContext,
): Message | undefined {
  if (stem.includes(comparableWords(topic.title))) return say`the question names it`;
  const own = new Set(rights.flatMap(({ terms }) => terms));
  const term = context.lesson.terms.find(
    ({ id, name }) => topic.terms.includes(id) && !own.has(id) && stem.includes(comparableWords(name)),
  );
  if (term) return say`the question uses its term \`${term.name}\``;
  const related = relatedTo(topic, context.lesson);
  const partner = others.find(
    (other) => other.group !== topic.group && related.some(({ id }) => id === other.id),
  );
  return partner && say`\`${partner.title}\` is linked to it as well`;
}
