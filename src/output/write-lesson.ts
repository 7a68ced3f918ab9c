/** Puts a lesson's files into its folder: each whole or not at all. */

import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/**
 * Writes every file beside its place first and renames them only when all are there, so that a full disk or a stopped
 * run leaves the files of the last good build.
 *
 * @returns the paths written, in the order given
 */
export function writeLesson(folder: string, files: readonly OutputFile[]): string[] {
  mkdirSync(folder, { recursive: true });
  const pending: { readonly temporary: string; readonly final: string }[] = [];
  try {
    for (const { name, bytes } of files) {
      const temporary = path.join(folder, `.${name}.${process.pid}.tmp`);
      pending.push({ temporary, final: path.join(folder, name) });
      writeFileSync(temporary, bytes);
    }
    for (const { temporary, final } of pending) renameSync(temporary, final);
  } finally {
    for (const { temporary } of pending) rmSync(temporary, { force: true });
  }
  return pending.map(({ final }) => final);
}
