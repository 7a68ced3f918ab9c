/** Reads somebody's notes from the bytes of a file: text, Markdown, Word, OpenDocument or a web page. */

import type { Root } from 'mdast';
import { fileKind, ZIP } from './file-kind.ts';
import { OtherFile } from './notes-limits.ts';

/** The endings of the files that can be read. */
export const NOTE_FILES: readonly string[] = ['.md', '.txt', '.docx', '.odt', '.html', '.htm'];

/** The endings of files that are zip files inside. */
const PACKED: readonly string[] = ['.docx', '.odt'];

/**
 * Every block has the line that it begins in; where a file has no lines, its number, as a reader counts paragraphs.
 *
 * @param ending `.md`, `.txt`, `.docx`, `.odt`, `.html` or `.htm`
 * @throws TooManyNotes when there is too much in them, OtherFile or another error when the bytes are no such file
 */
export async function readNotes(bytes: Uint8Array, ending: string): Promise<Root> {
  if (!NOTE_FILES.includes(ending)) throw new RangeError(`Unknown ending ${ending}`);
  const kind = fileKind(bytes);
  if (kind && !(kind === ZIP && PACKED.includes(ending))) throw new OtherFile(kind);
  const { readers } = await import('./readers.ts');
  const read = readers.get(ending);
  if (!read) throw new RangeError(`No reader of ${ending}`);
  return read(bytes);
}
