/** Puts a lesson's files into its folder: each whole or not at all. */

import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';

export interface OutputFile {
  readonly name: string;
  /** All of it, or what hands it on piece by piece. */
  readonly bytes: Uint8Array | string | ((write: (bytes: Uint8Array) => void) => void);
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
      if (typeof bytes === 'function') writePieces(temporary, bytes);
      else writeFileSync(temporary, bytes);
    }
    for (const { temporary, final } of pending) renameSync(temporary, final);
  } finally {
    for (const { temporary } of pending) rmSync(temporary, { force: true });
  }
  return pending.map(({ final }) => final);
}

function writePieces(file: string, pieces: (write: (bytes: Uint8Array) => void) => void): void {
  const handle = openSync(file, 'w');
  try {
    pieces((bytes) => {
      for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
    });
  } finally {
    closeSync(handle);
  }
}
