/** The bytes of a file that the command line names. */

import { type Message, say } from '../../diagnostics/message.ts';
import { readGivenFile } from '../../resources/resources.ts';
import { UsageError } from './usage-error.ts';

/**
 * @param largest in bytes
 * @param expected what the file is to be: `a class list`
 * @throws UsageError when there is no such file, or it may not be read
 */
export function givenFile(file: string, largest: number, expected: Message): Uint8Array {
  const read = readGivenFile(file, largest);
  if (!read) throw new UsageError(say`No file at ${file}, expected ${expected}.`);
  if ('bytes' in read) return read.bytes;
  const { message, hint } = read.refused;
  throw new UsageError({ pattern: '{0}.', placeholders: [message] }, hint);
}
