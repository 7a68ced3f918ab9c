/** The text of a file of Kapur's own in a folder of results. */

import { readFileSync } from 'node:fs';
import { isSystemError, withPath } from './system-error.ts';

/** Nothing where there is none. @throws what the system raises */
export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return undefined;
    throw withPath(error, file);
  }
}
