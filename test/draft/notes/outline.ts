/** Puts notes under what they belong to: items under items, paragraphs under items or headings, headings under headings. */

import type { Note } from '../../../src/scaffold/notes/note.ts';

export interface Branch {
  readonly note: Note;
  readonly children: readonly Branch[];
}

/** A note and all that stand under it, in their order. */
export function notesIn({ note, children }: Branch): Note[] {
  return [note, ...children.flatMap(notesIn)];
}

interface Growing extends Branch {
  readonly children: Growing[];
  /** What may hang on it stands deeper: headings by their level, then items by their depth. */
  readonly rank: number;
}

/** Below every heading. */
const ITEMS = 10;
const LEAVES = 1000;

export function outline(notes: readonly Note[]): Branch[] {
  const roots: Growing[] = [];
  const path: Growing[] = [];
  for (const note of notes) {
    const branch: Growing = { note, children: [], rank: rankOf(note) };
    // A paragraph ends the items that it does not stand in.
    const above = note.kind === 'paragraph' ? ITEMS + note.depth : branch.rank;
    while ((path.at(-1)?.rank ?? -1) >= above) path.pop();
    (path.at(-1)?.children ?? roots).push(branch);
    path.push(branch);
  }
  return roots;
}

function rankOf(note: Note): number {
  if (note.kind === 'heading') return note.level;
  return note.kind === 'item' ? ITEMS + note.depth : LEAVES;
}
