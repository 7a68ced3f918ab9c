/** Reads somebody's notes from the bytes of a file: Markdown, plain text or Word. */

import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { decodeUnicode, decodeWindows1252, encodingOf } from '../../diagnostics/text-encoding.ts';
import type { Note } from './note.ts';
import { checkParts, TooManyNotes } from './notes-limits.ts';
import { readTextNotes } from './read-text-notes.ts';
import { readWordNotes } from './read-word-notes.ts';
import { treeOfNotes } from './tree-of-notes.ts';

const READERS: Readonly<Record<string, (bytes: Uint8Array) => Root>> = {
  '.md': (bytes) => {
    const text = textOf(bytes);
    checkParts(text.split('\n'));
    return fromMarkdown(text, {
      extensions: [gfm(), frontmatter()],
      mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
    });
  },
  '.txt': (bytes) => checked(readTextNotes(textOf(bytes))),
  '.docx': (bytes) => checked(readWordNotes(bytes)),
};

/** The endings of the files that can be read. */
export const NOTE_FILES = Object.keys(READERS);

/**
 * @param ending `.md`, `.txt` or `.docx`
 * @throws TooManyNotes when there is too much in them, another error when the bytes are no such file
 */
export function readNotes(bytes: Uint8Array, ending: string): Root {
  const read = READERS[ending];
  if (!read) throw new RangeError(`Unknown ending ${ending}`);
  return read(bytes);
}

function checked(notes: readonly Note[]): Root {
  checkParts(notes.map(({ text }) => text));
  return treeOfNotes(notes);
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
