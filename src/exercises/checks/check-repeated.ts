/** Says which of an exercise's steps or cards stand there twice, so that neither has a place of its own. */

import { type Message, say } from '../../diagnostics/message.ts';
import type { Prose } from '../../lesson/lesson.ts';
import { comparable } from '../comparable.ts';
import type { ExerciseContext } from '../exercise-type.ts';

/** A text, and its name among the spans of the lesson. */
interface Named {
  readonly text: Prose;
  readonly name: string;
}

export function checkRepeated(
  texts: readonly Named[],
  messageFor: (text: Prose) => Message,
  { lesson, report }: ExerciseContext,
): void {
  const seen = new Set<string>();
  for (const { text, name } of texts) {
    if (seen.has(comparable(text))) {
      const span = lesson.spans.get(name);
      report({
        code: 'duplicate-entry',
        severity: 'error',
        message: messageFor(text),
        hint: say`Reword one of the two, or delete it.`,
        ...(span && { span }),
      });
    }
    seen.add(comparable(text));
  }
}
