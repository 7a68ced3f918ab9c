/** The one way in which a file that somebody gave is read: a regular file, of bounded size, inside its folder. */

import type { BigIntStats } from 'node:fs';
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Message, say } from '../diagnostics/message.ts';
import { entryAt, isMissing } from './entry-at.ts';
import { isWithin } from './is-within.ts';
import { isSystemError, systemDiagnostic } from './system-error.ts';
import { withSlashes } from './with-slashes.ts';

export interface FileLimits {
  /** In bytes. */
  readonly largest: number;
  /** The folder that the file must lie in once links are followed; left out for a file that the user named. */
  readonly within?: string;
}

/** The bytes, or why they were not read. */
export type FileRead =
  | { readonly bytes: Uint8Array }
  | {
      readonly refused: Diagnostic;
      /** What is there in place of a file; a pipe and a socket are devices. */
      readonly instead?: 'folder' | 'device';
    };

/**
 * Never waits, whatever is opened: a pipe or a device is refused. What was checked is what is read: the open
 * descriptor is compared with it, and a file that grows is read no further than the limit.
 *
 * @param name what the author knows the file as
 * @returns nothing where there is no file
 */
export function readFile(file: string, name: string, limits: FileLimits): FileRead | undefined {
  // No disk has such names, and Node takes them for a mistake of the program.
  if (file.includes('\0')) return undefined;
  try {
    return read(file, name, limits);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (!isMissing(error)) return { refused: refusedBySystem(error, name) };
    return entryAt(file) ? { refused: deadLink(name) } : undefined;
  }
}

function read(file: string, name: string, { largest, within }: FileLimits): FileRead {
  const kind = statSync(file);
  if (!kind.isFile()) {
    const instead = kind.isDirectory() ? 'folder' : 'device';
    return { refused: noFile(name, instead), instead };
  }
  const real = realpathSync.native(file);
  if (within !== undefined && !isWithin(realpathSync.native(within), real))
    return { refused: outside(name, within) };
  const seen = statSync(real, { bigint: true });
  const handle = openSync(real, FLAGS);
  try {
    const opened = fstatSync(handle, { bigint: true });
    if (!opened.isFile() || !isSame(seen, opened) || realpathSync.native(real) !== real) {
      return { refused: changed(name) };
    }
    const bytes = opened.size > largest ? undefined : readAtMost(handle, Number(opened.size), largest);
    return bytes ? { bytes } : { refused: tooLarge(name, largest) };
  } finally {
    closeSync(handle);
  }
}

/** Opens no link, and does not wait for the other end of a pipe; Windows knows neither flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function isSame(one: BigIntStats, other: BigIntStats): boolean {
  return one.dev === other.dev && one.ino === other.ino;
}

/**
 * @param size in bytes, as the system says it; 0 of many files that it makes itself
 * @returns nothing where there is more than the largest
 */
function readAtMost(handle: number, size: number, largest: number): Buffer | undefined {
  let bytes = Buffer.allocUnsafeSlow(Math.max(size, Math.min(4096, largest)) + 1);
  let length = 0;
  for (;;) {
    const read = readSync(handle, bytes, length, bytes.length - length, null);
    if (read === 0) return bytes.subarray(0, length);
    length += read;
    if (length > largest) return undefined;
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(2 * length, largest + 1));
  }
}

function refusedBySystem(error: Error, name: string): Diagnostic {
  return systemDiagnostic(error, name) ?? changed(name);
}

function noFile(name: string, instead: 'folder' | 'device'): Diagnostic {
  return instead === 'folder'
    ? refusal(
        'not-a-file',
        say`Unexpected folder at \`${name}\`, expected a file`,
        say`Move the folder away, then try again.`,
      )
    : refusal(
        'not-a-file',
        say`Unexpected pipe, device or socket at \`${name}\`, expected a file`,
        say`Put a file in its place.`,
      );
}

/** The refusal of what lies, once links are followed, outside the folder that it was looked for in. */
export function outside(name: string, folder: string): Diagnostic {
  const shown = withSlashes(path.relative(process.cwd(), path.resolve(folder))) || '.';
  return refusal(
    'file-outside',
    say`Unexpected link at \`${name}\` that leads out of the folder \`${shown}\`, expected a file inside it`,
    say`Copy the file itself into the folder, in place of the link.`,
  );
}

function deadLink(name: string): Diagnostic {
  return refusal(
    'link-loop',
    say`The link \`${name}\` leads to no file`,
    say`Put the file itself in its place.`,
  );
}

function changed(name: string): Diagnostic {
  return refusal(
    'file-changed',
    say`The file \`${name}\` was replaced while it was read`,
    say`Try again once no other program writes there.`,
  );
}

function tooLarge(name: string, largest: number): Diagnostic {
  return refusal(
    'too-large',
    say`Unexpected size of \`${name}\`, expected at most ${largest} bytes`,
    say`Make the file smaller, or split it.`,
  );
}

function refusal(code: string, message: Message, hint: Message): Diagnostic {
  return { code, severity: 'error', message, hint };
}
