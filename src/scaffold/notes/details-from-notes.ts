/** What stands before the first part of somebody's notes: whom they are for, how long they take, what they ask. */

import type { Branch, Note } from './note.ts';
import type { Mark, Recogniser } from './recognise.ts';

export interface Details {
  readonly question?: string;
  readonly subject?: string;
  readonly audience?: string;
  readonly author?: string;
  readonly minutes?: number;
  /** Paragraphs that say why the question matters. */
  readonly context: readonly Note[];
  readonly unplaced: readonly Branch[];
}

const MARKS = ['question', 'subject', 'audience', 'author'] as const satisfies readonly Mark[];

export function detailsFromNotes(preface: readonly Branch[], recognise: Recogniser): Details {
  const found: Partial<Record<(typeof MARKS)[number], string>> = {};
  const context: Note[] = [];
  const unplaced: Branch[] = [];
  let minutes: number | undefined;
  for (const branch of preface) {
    const { text, kind } = branch.note;
    const mark = MARKS.find((name) => !found[name] && recognise.marked(text, name));
    const time = minutesIn(recognise.marked(text, 'minutes') ?? '');
    if (mark) found[mark] = recognise.marked(text, mark) ?? '';
    else if (!found.question && text.endsWith('?')) found.question = text;
    else if (minutes === undefined && time >= 1 && time <= 1000) minutes = time;
    else if (kind === 'paragraph') context.push(branch.note);
    else unplaced.push({ ...branch, children: [] });
    unplaced.push(...branch.children);
  }
  return { ...found, ...(minutes !== undefined && { minutes }), context, unplaced };
}

/** `45 menit`, `2 x 40 menit`; 0 where no number stands. */
function minutesIn(text: string): number {
  const [, times = '', each = ''] = /(\d+)(?:\s*[x×]\s*(\d+))?/i.exec(text) ?? [];
  return Number(times) * Number(each || 1);
}
