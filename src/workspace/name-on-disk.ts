/** Finds a file whose name is written in other code points on the disk: é is one sign or two (Unicode, UAX #15). */

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { entryAt } from './entry-at.ts';

/** The path as the disk has it, step by step; a step that nothing is the same as stays as it is. */
export function nameOnDisk(file: string): string {
  if (!/[\u0080-\uffff]/.test(file) || isThere(file)) return file;
  const { root } = path.parse(file);
  let found = root;
  for (const step of path.normalize(file).slice(root.length).split(path.sep)) {
    const next = path.join(found, step);
    found = isThere(next) ? next : path.join(found, sameName(found || '.', step) ?? step);
  }
  return found;
}

/** The first in order, where there are several: the same on every system. */
function sameName(folder: string, name: string): string | undefined {
  const wanted = name.normalize('NFC');
  try {
    return readdirSync(folder)
      .sort()
      .find((each) => each.normalize('NFC') === wanted);
  } catch {
    // What is wrong with the folder is said by whoever reads the file.
    return undefined;
  }
}

function isThere(file: string): boolean {
  try {
    return entryAt(file) !== undefined;
  } catch {
    return false;
  }
}
