/** Puts what is known of a fault of ours into a file of the working folder. */

import { writeFileSync } from 'node:fs';

/** One a process, whose number tells it from those of others. */
const FILE = `kapur-debug-${process.pid}.log`;

let isOpen = false;

/**
 * The first fault makes the file, and never over one that is there nor through a link; those that follow add to it.
 *
 * @returns its name; nothing where it can't be written
 */
export function writeDebugFile(text: string): string | undefined {
  try {
    writeFileSync(FILE, text, { flag: isOpen ? 'a' : 'wx', mode: 0o600 });
    isOpen = true;
    return FILE;
  } catch {
    return undefined;
  }
}
