/** The readers of notes by the ending of the file. */

import type { Root } from 'mdast';
import { decodePage, decodeText } from './decode-notes.ts';
import { OtherFile, TooManyNotes } from './notes-limits.ts';

/** Each reader and its libraries are loaded when a file of its kind is there. */
export const readers: ReadonlyMap<string, (bytes: Uint8Array) => Promise<Root>> = new Map([
  ['.md', async (bytes) => (await import('./read-markdown.ts')).readMarkdown(decoded(bytes))],
  ['.txt', async (bytes) => (await import('./read-text.ts')).readText(decoded(bytes))],
  ['.docx', async (bytes) => (await import('./word/read-word.ts')).readWord(bytes)],
  ['.odt', async (bytes) => (await import('./read-odt.ts')).readOdt(bytes)],
  ['.html', readHtml],
  ['.htm', readHtml],
]);

async function readHtml(bytes: Uint8Array): Promise<Root> {
  return (await import('./read-page.ts')).readPage(checkedText(decodePage(bytes)));
}

/** In bytes: 1 MiB, as for a lesson. */
const LARGEST_TEXT = 1_048_576;

function decoded(bytes: Uint8Array): string {
  if (bytes.length > LARGEST_TEXT) throw new TooManyNotes(`at most ${LARGEST_TEXT} bytes`);
  return checkedText(decodeText(bytes));
}

/** No text has the sign with which programs fill their files. */
function checkedText(text: string): string {
  if (text.includes('\0')) throw new OtherFile('bytes that are no text');
  return text;
}
