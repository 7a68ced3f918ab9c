/** The name under which a process marks what is its own on the disk, so that others can tell when it has ended. */

import os from 'node:os';
import { isSystemError } from './system-error.ts';

/** `4711@room-12` */
export function ownToken(): string {
  return `${process.pid}@${host()}`;
}

/**
 * Whether the process of a token has ended. Of another computer's that is not known. One with the number of this very
 * process is of an earlier one, for this one knows what is its own.
 */
export function isEnded(token: string): boolean {
  const [number = '', ...rest] = token.split('@');
  if (rest.join('@') !== host() || !/^\d+$/.test(number)) return false;
  return number === String(process.pid) || !isAlive(Number(number));
}

/** Whether there is a process of this number on this computer. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // One that belongs to another user may not be asked (EPERM).
    return !(isSystemError(error) && error.code === 'ESRCH');
  }
}

function host(): string {
  return os.hostname().replace(/[^\w.-]/g, '-');
}
