/** Runs the built command as a person would, in a process of its own. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { BUILD_RECORD } from '../src/workspace/build-record.ts';

export const ROOT = path.resolve(import.meta.dirname, '..');

/** A person who reads English, on whatever machine. */
export const ENGLISH = { LC_ALL: '', LC_MESSAGES: '', LANG: 'en' };

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function kapur(
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; input?: string } = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'dist/kapur.cjs'), ...args],
    {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, NO_COLOR: '1', ...ENGLISH, ...options.env },
      ...(options.input !== undefined && { input: options.input }),
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    },
  );
  return { status, stdout, stderr };
}

export function temporaryFolder(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'kapur-test-'));
}

/** Every file below a folder by its path in it, but for the record of a build, which is no result. */
export function filesIn(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== BUILD_RECORD,
  );
  const files = entries.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return new Map(files.map((file) => [path.relative(folder, file), readFileSync(file)]));
}
