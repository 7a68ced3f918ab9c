/** Whether a path lies below a folder, or is that folder; both absolute, with no link in them. */

import path from 'node:path';

export function isWithin(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
