/** Files of earlier builds beside what a build has changed: the same document in another format. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import type { Manifest } from './manifest.ts';

/**
 * Says which documents stay in a format that this build did not make, though the lesson now gives another one.
 *
 * @param manifest all files that Kapur wrote into the folder
 * @param changed names of files that were there and are now others
 * @param made names of all files of this build
 */
export function olderWarning(
  folder: string,
  manifest: Manifest,
  changed: readonly string[],
  made: readonly string[],
): Diagnostic[] {
  const pairs = [...manifest.keys()]
    .filter((name) => !made.includes(name) && existsSync(path.join(folder, name)))
    .flatMap((older) => {
      const newer = changed.find((name) => stemOf(name) === stemOf(older));
      return newer ? [{ older, newer }] : [];
    });
  const [first] = pairs;
  if (!first) return [];
  const list = (names: readonly string[]) => names.join(', ');
  return [
    {
      code: 'older-file',
      severity: 'warning',
      message:
        pairs.length === 1
          ? say`${first.older} stayed as before beside ${first.newer}, which is new`
          : say`${list(pairs.map(({ older }) => older))} stayed as before beside ${list(pairs.map(({ newer }) => newer))}, which are new`,
      hint: say`Build with \`--format\` for both, or delete what is old.`,
    },
  ];
}

function stemOf(name: string): string {
  return name.slice(0, name.length - path.extname(name).length);
}
