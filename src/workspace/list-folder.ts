/** The names in a folder that somebody gave, or why they cannot be had. */

import { readdirSync, realpathSync } from 'node:fs';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isWithin } from './is-within.ts';
import { outside } from './read-file.ts';
import { systemDiagnostic } from './system-error.ts';

/**
 * @param name what the author knows the folder as
 * @param within the folder that it must lie in once links are followed
 * @returns the names in order; none where there is no folder
 */
export function listFolder(
  folder: string,
  name: string,
  within: string,
): { readonly names: readonly string[]; readonly refused?: Diagnostic } {
  try {
    if (!isWithin(realpathSync.native(within), realpathSync.native(folder))) {
      return { names: [], refused: outside(name, within) };
    }
    return { names: readdirSync(folder).sort() };
  } catch (error) {
    const refused = systemDiagnostic(error, name);
    if (!refused) throw error;
    return refused.code === 'file-missing' ? { names: [] } : { names: [], refused };
  }
}
