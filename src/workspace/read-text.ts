/** The text of a file of Kapur's own in a folder of results. */

import { readFileSync } from 'node:fs';

/** Nothing where there is none. */
export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
