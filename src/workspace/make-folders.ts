/** Makes a folder with those above it that are missing. */

import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { entryAt } from './entry-at.ts';
import { Refusal } from './refusal.ts';
import { isSystemError } from './system-error.ts';
import { withSlashes } from './with-slashes.ts';

/**
 * Node's own recursive `mkdir` never returns below `/proc` and its like: these answer that something above the folder is
 * missing, and nothing is. Others (`/sys`) answer as for a locked file.
 */
export function makeFolders(folder: string): void {
  const above = path.dirname(folder);
  if (entryAt(above) === undefined && above !== folder) makeFolders(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    const code = isSystemError(error) ? error.code : undefined;
    if (code === 'EEXIST' && statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
    if (code === 'EPERM' || (code === 'ENOENT' && entryAt(above) !== undefined))
      throw new Refusal(notMade(folder));
    throw error;
  }
}

function notMade(folder: string): Diagnostic {
  return {
    code: 'no-folder-here',
    severity: 'error',
    message: say`The system makes no folder \`${withSlashes(folder)}\`, expected a place that takes folders`,
    hint: say`Use a folder on a disk.`,
  };
}
