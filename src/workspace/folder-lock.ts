/** One process at a time in a folder, also after one was killed there. */

import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { say } from '../diagnostics/message.ts';
import { isEnded, ownToken } from './process-token.ts';
import { Refusal } from './refusal.ts';
import { isSystemError } from './system-error.ts';
import { withSlashes } from './with-slashes.ts';

export const LOCK = '.kapur.lock';

/** In milliseconds. */
const PAUSE = 50;
/** 30 seconds of pauses: putting files in place takes far less. */
const PATIENCE = 600;

/**
 * Does the work while no other process does any in this folder.
 *
 * The lock is a folder that holds one file, named after its process. It is made elsewhere and renamed into place, which
 * every system refuses while a folder that is not empty stands there. So of several processes one gets it, and it never
 * stands there without the name of its process. To take the lock of a process that has ended is to delete the file of
 * that name: it cannot hit the lock of another. (A plain lock file could be created and not yet filled, and two
 * processes that find it left behind could each delete it, the second one the fresh lock of the first.)
 *
 * @param patience how often to look again; then it throws a `Refusal` that names the lock
 */
export function withFolderLock<Value>(folder: string, work: () => Value, patience = PATIENCE): Value {
  const lock = path.join(folder, LOCK);
  const token = ownToken();
  take(lock, token, patience);
  try {
    return work();
  } finally {
    giveBack(lock, token);
  }
}

/** What cannot be given back is taken once this process has ended. */
function giveBack(lock: string, token: string): void {
  try {
    rmSync(path.join(lock, token), { force: true });
    removeIfEmpty(lock);
  } catch {
    // The work itself is done.
  }
}

/** Whether the lock of a folder is there though no process has it. */
export function isLockLeft(folder: string): boolean {
  const lock = path.join(folder, LOCK);
  if (!existsSync(lock)) return false;
  const holder = holderOf(lock);
  return holder === undefined || isEnded(holder);
}

function take(lock: string, token: string, patience: number): void {
  const own = `${lock}.${token}`;
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own);
  try {
    writeFileSync(path.join(own, token), '');
    for (let left = patience; !isRenamed(own, lock); left -= 1) {
      const holder = holderOf(lock);
      if (left === 0) throw new Refusal(heldLock(lock));
      if (holder !== undefined && isEnded(holder)) rmSync(path.join(lock, holder), { force: true });
      else pause();
    }
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    throw error;
  }
}

function isRenamed(own: string, lock: string): boolean {
  // Windows does not rename onto an empty folder either.
  removeIfEmpty(lock);
  try {
    renameSync(own, lock);
    return true;
  } catch (error) {
    if (existsSync(lock)) return false;
    // It may have been given back since.
    if (isSystemError(error) && HELD.has(error.code)) return false;
    throw error;
  }
}

/** What systems answer where a folder that is not empty is in the way. */
const HELD = new Set(['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES', 'EBUSY']);

function removeIfEmpty(lock: string): void {
  try {
    rmdirSync(lock);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOTDIR') throw error;
  }
}

function holderOf(lock: string): string | undefined {
  try {
    return readdirSync(lock)[0];
  } catch {
    // Just given back.
    return undefined;
  }
}

function heldLock(lock: string) {
  const name = withSlashes(lock);
  return {
    code: 'folder-in-use',
    severity: 'error',
    message: say`Another build writes into the folder of \`${name}\`, expected it to end`,
    hint: say`Wait until it ends; if none is running on any computer, delete ${LOCK} and try again.`,
  } as const;
}

/** Waits without a promise, so that nothing else of this process happens between a check and what follows from it. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
}
