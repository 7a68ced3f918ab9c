/** Puts a new lesson into its folder, never over one that is there. */

import path from 'node:path';
import type { Checked } from '../diagnostics/diagnostic.ts';
import { writeWhole } from './file-bytes.ts';
import { checked } from './refusal.ts';
import { isSystemError } from './system-error.ts';
import { authorsName, openFolder } from './write-into.ts';

/** @returns the path written; nothing when the folder holds a lesson already, and nothing is written then */
export function writeNewLesson(folder: string, text: string): Checked<string | undefined> {
  const file = path.join(folder, 'lesson.yaml');
  const write = (): Checked<string | undefined> => {
    openFolder(folder);
    try {
      // The system refuses what exists, however late it came there.
      writeWhole(file, text);
    } catch (error) {
      if (isSystemError(error) && error.code === 'EEXIST') return { value: undefined, diagnostics: [] };
      throw error;
    }
    return { value: file, diagnostics: [] };
  };
  return checked(write, (error) => authorsName(folder, error));
}
