/** Reads what `kapur new --from` names: a file, or standard input. */

import path from 'node:path';
import type { Root } from 'mdast';
import { type Message, say } from '../../diagnostics/message.ts';
import { fileKind } from '../../scaffold/notes/file-kind.ts';
import { OtherFile, TooManyNotes } from '../../scaffold/notes/notes-limits.ts';
import { NOTE_FILES, readNotes } from '../../scaffold/notes/read-notes.ts';
import { givenFile } from '../options/given-file.ts';
import { givenInput } from '../options/given-input.ts';
import { UsageError } from '../options/usage-error.ts';

/** In bytes: 20 MiB. A Word file with pictures takes some. */
const LARGEST = 20 * 1024 * 1024;

/** In bytes: 1 MiB, as much as a text file may have. */
const LARGEST_INPUT = 1_048_576;

/** The word for standard input, as other commands have it. */
export const STANDARD_INPUT = '-';

/** What a word processor saves as Word, too. */
const SAVED_FIRST = ['.doc', '.rtf', '.pages', '.wps', '.pdf'];
const SAVE = say`Open it in Word or LibreOffice, and save it as .docx.`;

/** @throws UsageError when there is no such file, or it is none that can be read */
export async function notesIn(file: string): Promise<Root> {
  if (file === STANDARD_INPUT) {
    const bytes = await givenInput(LARGEST_INPUT, say`your notes, as text or Markdown`);
    return readOrRefused(bytes, '.md', 'standard input');
  }
  const ending = path.extname(file).toLowerCase();
  if (!NOTE_FILES.includes(ending)) {
    throw new UsageError(
      say`Unexpected file ${file}, expected one that ends in ${NOTE_FILES.join(', ')}.`,
      SAVED_FIRST.includes(ending) ? SAVE : undefined,
    );
  }
  return readOrRefused(givenFile(file, LARGEST, say`your notes`), ending, file);
}

async function readOrRefused(bytes: Uint8Array, ending: string, name: string): Promise<Root> {
  const expected = EXPECTED.get(ending) ?? say`text of moderate size`;
  try {
    return await readNotes(bytes, ending);
  } catch (error) {
    if (error instanceof TooManyNotes) {
      throw new UsageError(
        say`Too much in ${name}, expected ${error.message}.`,
        say`Take the part that is the lesson.`,
      );
    }
    if (error instanceof OtherFile) {
      throw new UsageError(
        say`Unexpected content of ${name}: ${error.message}, expected ${expected}.`,
        error.message.endsWith('picture') ? undefined : SAVE,
      );
    }
    // Whatever it stumbled over, zip or XML: the file is not what its name says.
    const isText = !fileKind(bytes) && !bytes.includes(0);
    throw new UsageError(
      say`Unreadable file ${name}, expected ${expected}.`,
      isText ? say`It looks like text: let its name end in .txt.` : SAVE,
    );
  }
}

const EXPECTED: ReadonlyMap<string, Message> = new Map([
  ['.docx', say`a Word file`],
  ['.odt', say`an OpenDocument text`],
  ['.html', say`a web page`],
  ['.htm', say`a web page`],
]);

/** What a lesson and its report call the notes. */
export function notesName(file: string): string {
  return file === STANDARD_INPUT ? 'standard input' : path.basename(file);
}
