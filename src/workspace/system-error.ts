/** What the file system refuses, as a diagnostic for the author: one row for each of its error codes. */

import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Message, say } from '../diagnostics/message.ts';
import { withSlashes } from './with-slashes.ts';

interface Row {
  readonly code: string;
  readonly message: (file: string) => Message;
  readonly hint: (file: string) => Message;
}

const LOCKED: Row = {
  code: 'file-locked',
  message: (file) => say`Unexpected lock on \`${file}\`, expected a file that can be used and replaced`,
  hint: (file) => say`Close ${path.basename(file)}, which another program has open, then try again.`,
};
const NO_PERMISSION: Row = {
  code: 'no-permission',
  message: (file) => say`No permission to use \`${file}\``,
  hint: () => say`Ask for the right to read and write there, or use another folder.`,
};
const DISK_FULL: Row = {
  code: 'disk-full',
  message: (file) => say`No room left to write \`${file}\``,
  hint: () => say`Make room on the disk or in your quota, then try again.`,
};
const NOT_A_FOLDER: Row = {
  code: 'not-a-folder',
  message: (file) => say`Unexpected file at \`${file}\`, expected a folder`,
  hint: () => say`Move the file away, or use another folder.`,
};
const NOT_A_FILE: Row = {
  code: 'not-a-file',
  message: (file) => say`Unexpected folder at \`${file}\`, expected a file`,
  hint: () => say`Move the folder away, then try again.`,
};
const TOO_MANY_OPEN: Row = {
  code: 'too-many-open-files',
  message: (file) => say`The system opens no more files, and so not \`${file}\` either`,
  hint: () => say`Close other programs, then try again.`,
};

/** By the codes of `errno(3)`, under which Node also gives those of Windows. */
const ROWS = new Map<string, Row>([
  ['EBUSY', LOCKED],
  ['EPERM', LOCKED],
  ['ETXTBSY', LOCKED],
  ['EACCES', NO_PERMISSION],
  [
    'EROFS',
    {
      code: 'read-only-disk',
      message: (file) => say`The disk of \`${file}\` can only be read`,
      hint: () => say`Use a folder on another disk.`,
    },
  ],
  ['ENOSPC', DISK_FULL],
  ['EDQUOT', DISK_FULL],
  ['EFBIG', DISK_FULL],
  ['ENOTDIR', NOT_A_FOLDER],
  ['EEXIST', NOT_A_FOLDER],
  ['EISDIR', NOT_A_FILE],
  ['ENOTEMPTY', NOT_A_FILE],
  [
    'ENAMETOOLONG',
    {
      code: 'name-too-long',
      message: (file) => say`The name \`${file}\` is too long for the disk`,
      hint: () => say`Use a shorter name.`,
    },
  ],
  [
    'ENOENT',
    {
      code: 'file-missing',
      message: (file) => say`Nothing at \`${file}\`, expected a file or a folder`,
      hint: () => say`Look for a wrong letter in its name, or bring it back.`,
    },
  ],
  [
    'ELOOP',
    {
      code: 'link-loop',
      message: (file) => say`The link \`${file}\` leads to no file`,
      hint: () => say`Put the file itself in its place.`,
    },
  ],
  ['EMFILE', TOO_MANY_OPEN],
  ['ENFILE', TOO_MANY_OPEN],
]);

/**
 * The diagnostic for an error that the system raised; nothing for any other error, which is a fault of ours.
 *
 * @param file what the author knows the file as; left out, it is the path that the error brings
 */
export function systemDiagnostic(error: unknown, file?: string): Diagnostic | undefined {
  if (!isSystemError(error)) return undefined;
  const name = withSlashes(file ?? error.path ?? '');
  const row = ROWS.get(error.code);
  if (row) return { code: row.code, severity: 'error', message: row.message(name), hint: row.hint(name) };
  return {
    code: 'system-error',
    severity: 'error',
    message: say`The system refuses to use \`${name}\` (${error.code})`,
    hint: say`Try again, or use another folder.`,
  };
}

/** Errors of the system call that failed; Node's own argument errors (`ERR_…`) have no system call. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

/** Gives an error of the system the path of its file, which those of an open file do not bring. */
export function withPath(error: unknown, file: string): unknown {
  if (isSystemError(error)) error.path ??= file;
  return error;
}
