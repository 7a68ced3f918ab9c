/** Says of a file what was changed in it since Kapur wrote it. */

import { readFileSync, statSync } from 'node:fs';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inList, type Message, say } from '../diagnostics/message.ts';
import { changedSlides } from './changed-slides.ts';
import type { ManifestEntry } from './manifest.ts';
import { LARGEST_DECK, slidesIn } from './slides-in.ts';
import { withSlashes } from './with-slashes.ts';

/** @param written what Kapur wrote there; nothing where it is not known to have written this file */
export function editedFile(file: string, written: ManifestEntry | undefined): Diagnostic {
  return {
    code: 'edited-file',
    severity: 'error',
    message: messageFor(file, written),
    hint: say`Rename it to keep it and build anew; or build with --keep to leave it, with --force to replace it.`,
  };
}

function messageFor(file: string, written: ManifestEntry | undefined): Message {
  const name = withSlashes(file);
  if (!written) return say`Unexpected file \`${name}\`, expected none or one that Kapur wrote`;
  if (!written.slides) return say`\`${name}\` was changed by hand, expected it as Kapur wrote it`;
  const isHuge = statSync(file).size > LARGEST_DECK;
  const now = isHuge ? undefined : slidesIn(readFileSync(file));
  if (!now) return say`\`${name}\` was changed and is no presentation now, expected it as Kapur wrote it`;
  const changes = changedSlides(written.slides, now);
  return changes.length > 0
    ? say`\`${name}\` was changed by hand, expected it as Kapur wrote it: ${inList(changes)}`
    : say`\`${name}\` was saved by another program, expected it as Kapur wrote it: its slides have the same words, notes, pictures and places; colours, fonts, charts and animations are not compared`;
}
