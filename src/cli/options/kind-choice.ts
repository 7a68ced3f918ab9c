/** The kinds of lessons that the options of some commands name; the other commands need nothing of them. */

import type { LessonKind } from '../../kinds/lesson-kind.ts';

interface KindChoice {
  readonly kinds: readonly LessonKind[];
  /** The name of the one that is meant where none is named. */
  readonly usual: string;
}

let choice: KindChoice = { kinds: [], usual: '' };

/** Reads them, before those commands are described: yargs does not wait for it everywhere. */
export async function openKinds(): Promise<void> {
  const { builtInKinds } = await import('./built-in-kinds.ts');
  const { DEFAULT_KIND } = await import('../../kinds/lesson-kind.ts');
  choice = { kinds: builtInKinds(), usual: DEFAULT_KIND };
}

/** What was read. */
export function kindChoice(): KindChoice {
  return choice;
}
