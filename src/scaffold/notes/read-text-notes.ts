/** Markdown and plain text, read as people type them rather than by the letter of a standard. */

import { depthCounter } from './list-marker.ts';
import type { Note } from './note.ts';
import { type NoteLine, noteLines } from './note-line.ts';
import { checkParts } from './notes-limits.ts';

/** In signs. Who breaks lines by hand breaks them later, so that after a shorter one a capital begins something new. */
const SHORT_LINE = 55;
/** In signs. Nobody breaks lines by hand later than here: in a text with longer ones every break is meant. */
const LONGEST_BROKEN = 90;

/** Lines without a blank line between them are one paragraph, or go on with an item. */
export function readTextNotes(text: string): Note[] {
  checkParts(text.split('\n'));
  const lines = noteLines(text);
  const longest = Math.max(...lines.map(lengthOf));
  const shorter = longest > LONGEST_BROKEN ? longest + 1 : SHORT_LINE;
  const notes: Note[] = [];
  const depths = depthCounter();
  let before: NoteLine = { kind: 'blank' };
  for (const [index, line] of lines.entries()) {
    const number = index + 1;
    const last = notes.at(-1);
    const follows = before.kind === 'text' || before.kind === 'item';
    if (line.kind === 'text' && follows && last && !(lengthOf(before) < shorter && CAPITAL.test(line.text))) {
      notes[notes.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    } else if (line.kind === 'text') {
      // Right below an item it is told by no indentation that a text belongs to it.
      const inside = before.kind === 'item' && line.indent === 0 ? before.marked.indent + 1 : line.indent;
      notes.push({ kind: 'paragraph', text: line.text, line: number, depth: depths.text(inside) });
    } else if (line.kind === 'item') {
      notes.push({ kind: 'item', depth: depths.item(line.marked), text: line.marked.text, line: number });
    } else if (line.kind === 'underline' && before.kind === 'text' && last) {
      notes[notes.length - 1] = { kind: 'heading', level: line.level, text: last.text, line: last.line };
    } else if (line.kind === 'heading' || line.kind === 'other') {
      notes.push({ ...line, line: number });
      depths.text(0);
    }
    before = line;
  }
  return notes;
}

/** A capital as the first letter. */
const CAPITAL = /^\P{L}*\p{Lu}/u;

function lengthOf(line: NoteLine): number {
  if (line.kind === 'text') return line.text.length;
  return line.kind === 'item' ? line.marked.text.length : 0;
}
