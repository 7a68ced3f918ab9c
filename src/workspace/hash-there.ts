/** What stands where a file is to go. */

import { lstatSync } from 'node:fs';
import { say } from '../diagnostics/message.ts';
import { sha256Of } from './file-bytes.ts';
import { Refusal } from './refusal.ts';
import { withSlashes } from './with-slashes.ts';

/**
 * The SHA-256 of a file; nothing where there is none.
 *
 * @throws a `Refusal` where a folder, a link or a device is in the way, and what the system raises
 */
export function hashThere(file: string): string | undefined {
  return sizeThere(file) === undefined ? undefined : sha256Of(file);
}

/** The size of a file in bytes; nothing where there is none. @throws as `hashThere` does */
export function sizeThere(file: string): number | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (!stats || stats.isFile()) return stats?.size;
  const name = withSlashes(file);
  throw new Refusal({
    code: 'not-a-file',
    severity: 'error',
    message: stats.isDirectory()
      ? say`Unexpected folder at \`${name}\`, expected a file`
      : say`Unexpected link or device at \`${name}\`, expected a file`,
    hint: say`Move it away, then try again.`,
  });
}
