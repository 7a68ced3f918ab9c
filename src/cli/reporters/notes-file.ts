/** Reads the file of `kapur new --from`. */

import path from 'node:path';
import type { Root } from 'mdast';
import { say } from '../../diagnostics/message.ts';
import { TooManyNotes } from '../../scaffold/notes/notes-limits.ts';
import { NOTE_FILES, readNotes } from '../../scaffold/notes/read-notes.ts';
import { givenFile } from '../options/given-file.ts';
import { UsageError } from '../options/usage-error.ts';

/** In bytes: 20 MiB. A Word file with pictures takes some. */
const LARGEST = 20 * 1024 * 1024;

/** @throws UsageError when there is no such file, or it is none that can be read */
export function notesIn(file: string): Root {
  const ending = path.extname(file).toLowerCase();
  if (!NOTE_FILES.includes(ending)) {
    const hint = ending === '.doc' || ending === '.odt' ? say`Save it as .docx first.` : undefined;
    throw new UsageError(
      say`Unexpected file ${file}, expected one that ends in ${NOTE_FILES.join(', ')}.`,
      hint,
    );
  }
  const bytes = givenFile(file, LARGEST, say`your notes`);
  try {
    return readNotes(bytes, ending);
  } catch (error) {
    if (error instanceof TooManyNotes) {
      throw new UsageError(
        say`Too much in ${file}, expected ${error.message}.`,
        say`Take the part that is the lesson.`,
      );
    }
    // Whatever it stumbled over, zip or XML: the file is not what its name says.
    throw new UsageError(
      say`Unreadable file ${file}, expected ${ending === '.docx' ? say`a Word file` : say`text of moderate size`}.`,
    );
  }
}
