/** Says on the terminal which files `--keep` left as they were changed by hand. */

import path from 'node:path';
import { type Message, say } from '../../diagnostics/message.ts';
import { slidesFiles } from '../../pipeline/documents.ts';
import { withSlashes } from '../../workspace/with-slashes.ts';
import type { WrittenResults } from '../../workspace/write-results.ts';

/** Nothing where none was changed. */
export function keptNote({ files, kept }: WrittenResults): Message | undefined {
  if (kept.length === 0) return undefined;
  const names = kept.map(withSlashes).join(', ');
  const among = (some: readonly string[], wanted: readonly string[]) =>
    some.map((file) => path.basename(file)).find((name) => wanted.includes(name));
  // The slides in other formats are made of the lesson, not of the changed file.
  const other = among(kept, slidesFiles(true)) && among(files, slidesFiles(false));
  return other
    ? say`Kept ${names} with your changes; ${other} is made anew, without those to the slides`
    : say`Kept ${names} with your changes`;
}
