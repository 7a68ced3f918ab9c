/** The starters of the package, for the tests of this folder. */

import { openStarters } from '../../src/cli/commands/lesson-beginnings.ts';
import type { LessonKind } from '../../src/kinds/lesson-kind.ts';
import type { Starter } from '../../src/scaffold/starter.ts';
import { defaultKind } from '../kinds.ts';

/** By language. */
export function startersOf(kind: LessonKind): ReadonlyMap<string, Starter> {
  return openStarters(kind).starters;
}

/** Of the default kind. */
export const starters = startersOf(defaultKind);

export function starter(language: string, kind: LessonKind = defaultKind): Starter {
  const found = startersOf(kind).get(language);
  if (!found) throw new RangeError(`No starter for ${language}`);
  return found;
}
