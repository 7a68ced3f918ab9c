/** Compares what a lesson gives now with what lies in its folder, and writes nothing. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import { inList, say } from '../message.ts';
import type { OutputFile } from './write-lesson.ts';

/**
 * One finding that names every file which a build would write anew, and every one that no build would leave there;
 * nothing where the folder is as a build leaves it.
 *
 * @param folder of the lesson's results, as the author knows it
 */
export function staleFiles(folder: string, files: readonly OutputFile[]): Diagnostic[] {
  const made = new Map(files.map(({ name, bytes }) => [name, wholeOf(bytes)]));
  const there = existsSync(folder) ? namesIn(folder) : [];
  const changed = [...made].flatMap(([name, bytes]) => {
    if (!there.includes(name)) return [say`${name} is missing`];
    return readFileSync(path.join(folder, name)).equals(bytes) ? [] : [say`${name} differs`];
  });
  const left = there.filter((name) => !made.has(name)).map((name) => say`${name} is left over`);
  const stale = [...changed, ...left];
  if (stale.length === 0) return [];
  return [
    {
      code: 'stale-files',
      severity: 'error',
      message: say`Unexpected files in \`${named(folder)}\`, expected what the lesson gives now: ${inList(stale)}`,
      hint: say`Build without --frozen, delete what is left over, and commit the result.`,
    },
  ];
}

function wholeOf(bytes: OutputFile['bytes']): Buffer {
  if (typeof bytes !== 'function') return Buffer.from(bytes);
  const pieces: Uint8Array[] = [];
  bytes((piece) => pieces.push(piece));
  return Buffer.concat(pieces);
}

/** Files below a folder by their names as a lesson's files have them. */
function namesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => named(path.relative(folder, path.join(entry.parentPath, entry.name))))
    .sort();
}

function named(file: string): string {
  return file.split(path.sep).join('/');
}
