/** One hash of all that lies in a folder, so that it is seen whether anything there has changed. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
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
    if (!statSync(folder, { throwIfNoEntry: false })) return sum.digest('hex');
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    if (entries.length > MOST_FILES) return undefined;
    const names: string[] = [];
    for (const entry of entries) {
      if (entry.isFile()) names.push(path.relative(folder, path.join(entry.parentPath, entry.name)));
      else if (!entry.isDirectory()) return undefined;
    }
    let size = 0;
    for (const name of names.sort()) {
      size += statSync(path.join(folder, name)).size;
      if (size > LARGEST) return undefined;
      const bytes = readFileSync(path.join(folder, name));
      sum.update(`${name.replaceAll(path.sep, '/')} ${bytes.length}\n`).update(bytes);
    }
    return sum.digest('hex');
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
