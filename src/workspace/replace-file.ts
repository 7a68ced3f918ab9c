/** Replaces a file that is Kapur's own whatever it holds, whole or not at all. */

import path from 'node:path';
import type { Checked } from '../diagnostics/diagnostic.ts';
import type { OutputFile } from './file-bytes.ts';
import { hashThere } from './hash-there.ts';
import { commitStage, stageFile } from './stage.ts';
import { writeInto } from './write-into.ts';

/** @returns the path written */
export function replaceFile(folder: string, file: OutputFile): Checked<string> {
  return writeInto(folder, (stage) => {
    stageFile(stage, file);
    return () => {
      const place = path.join(folder, file.name);
      const replaces = hashThere(place);
      commitStage(stage, [{ name: file.name, ...(replaces !== undefined && { replaces }) }]);
      return { value: place, diagnostics: [] };
    };
  });
}
