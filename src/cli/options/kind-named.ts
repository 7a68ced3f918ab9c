/** Finds a kind of lessons by the name that the command line has. */

import { suggest } from '../../base/suggestion.ts';
import { say } from '../../diagnostics/message.ts';
import type { LessonKind } from '../../kinds/lesson-kind.ts';
import { didYouMean, UsageError } from './usage-error.ts';

/** @throws UsageError for a kind that there is not */
export function kindNamed(name: string, kinds: readonly LessonKind[]): LessonKind {
  const kind = kinds.find((one) => one.name === name);
  if (kind) return kind;
  const names = kinds.map((one) => one.name);
  throw new UsageError(
    say`Unexpected kind ${name}, expected ${names.join(', ')}.`,
    didYouMean(suggest(name, names)),
  );
}
