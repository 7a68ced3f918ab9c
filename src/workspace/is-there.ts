/** Whether something stands under a path. */

import { statSync } from 'node:fs';
import { entryAt } from './entry-at.ts';
import { isSystemError } from './system-error.ts';

/** What cannot be looked at is there, too: whoever reads it says why. */
export function isThere(file: string): boolean {
  try {
    return entryAt(file) !== undefined;
  } catch (error) {
    if (isSystemError(error)) return true;
    throw error;
  }
}

/** Links are followed. */
export function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
