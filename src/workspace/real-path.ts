/** A path with its links followed; the absolute path itself where nothing is there. */

import { realpathSync } from 'node:fs';
import path from 'node:path';

export function realPath(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return path.resolve(file);
  }
}
