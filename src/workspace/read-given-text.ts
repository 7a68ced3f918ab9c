/** Reads a text file that somebody gave. What is wrong with the file itself travels with the source that it gives. */

import path from 'node:path';
import type { Diagnostic, Source } from '../diagnostics/diagnostic.ts';
import { encodingOf, notUtf8 } from '../diagnostics/text-encoding.ts';
import { undecoded } from '../yaml/undecoded.ts';
import { type FileLimits, readFile } from './read-file.ts';
import { withSlashes } from './with-slashes.ts';

/** In bytes: 1 MiB, as much as a lesson may have. */
export const LARGEST_TEXT = 1_048_576;

/**
 * @param name what the author knows the file as
 * @returns nothing where there is no file
 */
export function readGivenText(
  file: string,
  name: string = givenName(file),
  limits: Partial<FileLimits> = {},
): Source | undefined {
  const read = readFile(file, name, { largest: LARGEST_TEXT, ...limits });
  if (!read) return undefined;
  return 'refused' in read ? unread(name, read.refused) : sourceOf(name, read.bytes);
}

/** Relative to the working folder, with forward slashes. */
export function givenName(file: string): string {
  return withSlashes(path.relative(process.cwd(), path.resolve(file))) || '.';
}

/** The source of a file that could not be read. */
export function unread(name: string, refused: Diagnostic): Source {
  const source = { name, text: '' };
  return { ...source, fault: { ...refused, span: { source, start: 0, end: 0 } } };
}

/** The text of a file: UTF-8, with or without a byte-order mark. */
function sourceOf(name: string, bytes: Uint8Array): Source {
  const wrong = notUtf8(encodingOf(bytes));
  if (wrong) return unread(name, wrong);
  const source = {
    name,
    text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'),
  };
  const fault = undecoded(source);
  return { ...source, ...(fault && { fault }) };
}
