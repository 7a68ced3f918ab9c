/** Files that last as long as they are needed, in the folder of the system for such. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { OutputFile } from './file-bytes.ts';
import { isWithin } from './is-within.ts';

/** Files by the path from a folder, with forward slashes. */
export type FilesByPath = ReadonlyMap<string, Uint8Array>;

/**
 * Calls with the working folder set to a new one that holds the files, and removes it afterwards.
 *
 * @throws RangeError where a path leads out of the folder
 */
export async function inFolderOf<Value>(files: FilesByPath, make: () => Promise<Value>): Promise<Value> {
  const before = process.cwd();
  const folder = newFolder();
  try {
    for (const [name, bytes] of files) {
      const file = path.resolve(folder, name);
      if (!isWithin(folder, file)) throw new RangeError(`Unexpected path ${name}`);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, bytes, { flag: 'wx' });
    }
    process.chdir(folder);
    return await make();
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface Store {
  /** Takes bytes out of the memory; they are read when they are written elsewhere. */
  readonly keep: (bytes: Uint8Array) => OutputFile['bytes'];
  readonly remove: () => void;
}

export function openStore(): Store {
  const folder = newFolder();
  let count = 0;
  return {
    keep: (bytes) => {
      count += 1;
      const file = path.join(folder, String(count));
      writeFileSync(file, bytes);
      return (write) => write(readFileSync(file));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function newFolder(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'kapur-'));
}
