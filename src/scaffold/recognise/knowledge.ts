/** What recognising a text begins with: what its author said, and what the package knows of languages and kinds. */

import type { LessonKind } from '../../kinds/lesson-kind.ts';
import type { Starter } from '../starter.ts';
import type { Block } from './block.ts';
import { languageOf } from './language-of.ts';
import type { NoteWords } from './note-words.ts';

/** The tag of a language that nobody has named yet (BCP 47, RFC 5646 section 4.1). */
export const UNKNOWN_LANGUAGE = 'und';

/** What the author said on the command line or when asked; it comes before what the text says, unless it is empty. */
export interface Given {
  /** BCP 47; empty where the text is to tell it. */
  readonly language: string;
  /** What to call a lesson without a title. */
  readonly name: string;
  readonly title: string;
  readonly question: string;
  /** The name of the kind of lesson; empty where the text is to tell it. */
  readonly kind: string;
}

/** What the package knows. */
export interface Knowledge {
  readonly kinds: readonly LessonKind[];
  /** By language. */
  readonly words: ReadonlyMap<string, NoteWords>;
  /** The starters of a kind by language. */
  readonly starters: (kind: LessonKind) => ReadonlyMap<string, Starter>;
  /** The keys of a lesson of a kind, which can be no ids. */
  readonly fields: (kind: LessonKind) => readonly string[];
}

/** The words of a kind in the language that a text is written in; in all languages where that is not known. */
export function notesOf(
  kind: LessonKind,
  spoken: string | undefined,
  { starters }: Knowledge,
): Starter['notes'][] {
  const all = [...starters(kind)];
  const own = all.filter(([language]) => language === spoken);
  return (own.length > 0 ? own : all).map(([, { notes }]) => notes);
}

export function languageOfBlocks(
  blocks: readonly Block[],
  { kinds, words, starters }: Knowledge,
): string | undefined {
  const headings = new Map<string, string[]>();
  for (const kind of kinds) {
    for (const [language, { notes }] of starters(kind)) {
      headings.set(language, [...(headings.get(language) ?? []), ...Object.values(notes.groups).flat()]);
    }
  }
  return languageOf(blocks.map(({ text }) => text).join(' '), words, headings);
}
