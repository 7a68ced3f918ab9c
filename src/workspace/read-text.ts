/** The text of a file of Kapur's own in a folder of results. */

import { readFileSync } from 'node:fs';
import { say } from '../diagnostics/message.ts';
import { sizeThere } from './hash-there.ts';
import { Refusal } from './refusal.ts';
import { isSystemError, withPath } from './system-error.ts';
import { withSlashes } from './with-slashes.ts';

/** In bytes: 20 MiB, ten times what years of a school take. */
const LARGEST = 20 * 2 ** 20;

/**
 * Nothing where there is none.
 *
 * @throws a `Refusal` where it is no file or too large a one, and what the system raises
 */
export function readText(file: string): string | undefined {
  const size = sizeThere(file);
  if (size === undefined) return undefined;
  if (size > LARGEST) {
    throw new Refusal({
      code: 'file-too-large',
      severity: 'error',
      message: say`Unexpected ${size} bytes in \`${withSlashes(file)}\`, expected at most ${LARGEST}`,
      hint: say`Bring back an older copy, or move it away.`,
    });
  }
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return undefined;
    throw withPath(error, file);
  }
}
