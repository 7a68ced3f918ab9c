/** Puts a new lesson into its folder, never over one that is there. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** @returns the path written; nothing when the folder holds a lesson already, and nothing is written then */
export function writeNewLesson(folder: string, text: string): string | undefined {
  const file = path.join(folder, 'lesson.yaml');
  mkdirSync(folder, { recursive: true });
  try {
    // The system refuses what exists, however late it came there.
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  }
  return file;
}
