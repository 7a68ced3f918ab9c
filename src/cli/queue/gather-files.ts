/** Gathers the files that a lesson is made of, for another machine. */

import path from 'node:path';
import { say } from '../../diagnostics/message.ts';
import { PACKAGE } from '../../resources/package-folder.ts';
import { isWithin } from '../../workspace/is-within.ts';
import { listFolder } from '../../workspace/list-folder.ts';
import { readFile } from '../../workspace/read-file.ts';
import { givenName } from '../../workspace/read-given-text.ts';
import type { FilesByPath } from '../../workspace/temporary-files.ts';
import type { SharedFiles } from '../commands/watch-lessons.ts';
import type { Job } from '../options/jobs.ts';
import { UsageError } from '../options/usage-error.ts';

/** What lessons are made of. */
const KINDS = /\.(?:ya?ml|hbs|png|jpe?g|svg)$/i;

/** In bytes, of one file and of all: 20 and 64 MiB. */
const LARGEST = 20 * 2 ** 20;
const LARGEST_SUM = 64 * 2 ** 20;

/** Folders in folders. */
const DEEPEST = 8;

/**
 * Those of the lesson's folder, and what it shares with others.
 *
 * @param shared as `sharedFiles` has them
 * @throws UsageError where one lies outside the working folder, or all together are too large
 */
export function gatherFiles({ lesson }: Job, shared: SharedFiles): FilesByPath {
  const found = new Map<string, Uint8Array>();
  let sum = 0;
  const take = (file: string, within?: string) => {
    const name = givenName(file);
    if (found.has(name)) return;
    const read = readFile(file, name, { largest: LARGEST, ...(within !== undefined && { within }) });
    // What cannot be read here is told by the one who needs it and does not find it.
    if (!read || !('bytes' in read)) return;
    refuseOutside(file);
    found.set(name, read.bytes);
    sum += read.bytes.length;
    if (sum > LARGEST_SUM) {
      throw new UsageError(
        say`Unexpected size of the files of ${lesson.file}, expected at most ${LARGEST_SUM} bytes for another machine.`,
      );
    }
  };
  const takeFolder = (folder: string, within: string, depth: number) => {
    for (const name of listFolder(folder, givenName(folder), within).names) {
      const file = path.join(folder, name);
      if (name.startsWith('.')) continue;
      if (KINDS.test(name)) take(file, within);
      else if (depth < DEEPEST && !name.includes('.')) takeFolder(file, within, depth + 1);
    }
  };
  take(lesson.file);
  takeFolder(lesson.folder, lesson.folder, 0);
  for (const file of shared.files) take(file);
  for (const folder of shared.folders) {
    // Every worker has those of the package.
    if (isWithin(PACKAGE, path.resolve(folder))) continue;
    refuseOutside(folder);
    takeFolder(folder, folder, 0);
  }
  return found;
}

function refuseOutside(file: string): void {
  if (isWithin(process.cwd(), path.resolve(file))) return;
  throw new UsageError(
    say`Unexpected file outside the folder that you are in: ${file}, expected all that another machine needs inside it.`,
  );
}
