/** A path as messages and files show it: with forward slashes on every system. */

import path from 'node:path';

export function withSlashes(file: string): string {
  return file.split(path.sep).join('/');
}
