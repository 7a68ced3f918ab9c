/** Says on the terminal which files `--keep` left as they were changed by hand. */

import path from 'node:path';
import { type Message, say } from '../../diagnostics/message.ts';
import { SLIDES } from '../../pipeline/documents.ts';
import { withSlashes } from '../../workspace/with-slashes.ts';
import type { WrittenResults } from '../../workspace/write-results.ts';

/** Nothing where none was changed. */
export function keptNote({ files, kept }: WrittenResults): Message | undefined {
  if (kept.length === 0) return undefined;
  const names = kept.map(withSlashes).join(', ');
  const isThere = (some: readonly string[], name: string) =>
    some.some((file) => path.basename(file) === name);
  // The slides as a PDF are made of the lesson, not of the deck.
  return isThere(kept, `${SLIDES}.pptx`) && isThere(files, `${SLIDES}.pdf`)
    ? say`Kept ${names} with your changes; ${SLIDES}.pdf is made anew, without those to the slides`
    : say`Kept ${names} with your changes`;
}
