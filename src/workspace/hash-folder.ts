/** One hash of all that lies in a folder, so that it is seen whether anything there has changed. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { isSystemError } from './system-error.ts';

/** Far more than templates need. */
const MOST_FILES = 2000;
/** In bytes. */
const LARGEST = 20 * 2 ** 20;

/**
 * The SHA-256 of the names and bytes of its files, in hexadecimal, the same on every system; that of nothing where there
 * is no folder.
 *
 * @returns nothing where it cannot be known: links and devices, too many files or too large ones, or none that may be read
 */
export function hashFolder(folder: string): string | undefined {
  const sum = createHash('sha256');
  try {
    const names = statSync(folder, { throwIfNoEntry: false }) ? namesBelow(folder) : [];
    if (!names) return undefined;
    let size = 0;
    for (const name of names.sort()) {
      const file = `${folder}/${name}`;
      size += statSync(file).size;
      if (size > LARGEST) return undefined;
      const bytes = readFileSync(file);
      sum.update(`${name} ${bytes.length}\n`).update(bytes);
    }
    return sum.digest('hex');
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

/** With forward slashes. Node's own walk takes as long as reading the files. */
function namesBelow(folder: string): string[] | undefined {
  const names: string[] = [];
  const waiting = [''];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    for (const entry of readdirSync(folder + below, { withFileTypes: true })) {
      const name = `${below}/${entry.name}`;
      if (entry.isDirectory()) waiting.push(name);
      else if (entry.isFile()) names.push(name.slice(1));
      else return undefined;
      if (names.length + waiting.length > MOST_FILES) return undefined;
    }
  }
  return names;
}
