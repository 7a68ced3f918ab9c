/** What stands under a path, links not followed; nothing where nothing does. */

import { lstatSync, type Stats } from 'node:fs';
import { isSystemError } from './system-error.ts';

/** @throws what else the system says of the path */
export function entryAt(file: string): Stats | undefined {
  try {
    return lstatSync(file);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Whether the system says that nothing is there: a step of the path is missing, or is no folder. */
export function isMissing(error: unknown): boolean {
  return isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
