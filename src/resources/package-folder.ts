/** Where the package lies. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The nearest folder upwards with a `package.json`: this file may stand in `src/resources/` or in a bundle in `dist/`. */
export const PACKAGE = packageAbove(path.dirname(fileURLToPath(import.meta.url)));

function packageAbove(folder: string): string {
  const above = path.dirname(folder);
  if (above === folder || existsSync(path.join(folder, 'package.json'))) return path.join(folder, path.sep);
  return packageAbove(above);
}
