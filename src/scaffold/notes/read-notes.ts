/** Reads somebody's notes from the bytes of a file: Markdown, plain text or Word. */

import { decodeUnicode, decodeWindows1252, encodingOf } from '../../diagnostics/text-encoding.ts';
import { withoutFrontMatter } from './front-matter.ts';
import type { Note } from './note.ts';
import { checkParts, TooManyNotes } from './notes-limits.ts';
import { proseFromNotes } from './prose-from-notes.ts';
import { readTextNotes } from './read-text-notes.ts';
import { readWordNotes } from './read-word-notes.ts';

const READERS: Readonly<Record<string, (bytes: Uint8Array) => Note[]>> = {
  '.md': (bytes) => {
    const { text, notes } = withoutFrontMatter(textOf(bytes));
    return [...notes, ...readTextNotes(text)];
  },
  '.txt': (bytes) => readTextNotes(textOf(bytes)),
  '.docx': readWordNotes,
};

/** The endings of the files that can be read. */
export const NOTE_FILES = Object.keys(READERS);

/**
 * @param ending `.md`, `.txt` or `.docx`
 * @throws TooManyNotes when there is too much in them, another error when the bytes are no such file
 */
export function readNotes(bytes: Uint8Array, ending: string): Note[] {
  const read = READERS[ending];
  if (!read) throw new RangeError(`Unknown ending ${ending}`);
  const notes = read(bytes);
  checkParts(notes.map(({ text }) => text));
  return notes.map((note) => ({ ...note, text: proseFromNotes(note.text) })).filter(({ text }) => text);
}

/** In bytes: 1 MiB, as for a lesson. */
const LARGEST_TEXT = 1_048_576;

/** Old editors write UTF-16 or a code page where the rest of the world writes UTF-8. */
function textOf(bytes: Uint8Array): string {
  if (bytes.length > LARGEST_TEXT) throw new TooManyNotes(`at most ${LARGEST_TEXT} bytes`);
  try {
    return decodeUnicode(bytes, encodingOf(bytes));
  } catch {
    return decodeWindows1252(bytes);
  }
}
