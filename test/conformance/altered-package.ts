/** Copies of an Office file with some of its parts changed. */

import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Changes a part's XML; a change that changes nothing is a mistake in the test. */
export type PartChange = (xml: string, part: string) => string;

/**
 * Writes a copy.
 *
 * @param parts which parts to change: one by its path, or all whose path matches
 * @throws Error where nothing was changed
 */
export function alterPackage(file: string, copy: string, parts: string | RegExp, change: PartChange): void {
  const entries = unzipSync(readFileSync(file));
  let changed = 0;
  for (const [name, bytes] of Object.entries(entries)) {
    if (typeof parts === 'string' ? name !== parts : !parts.test(name)) continue;
    const before = strFromU8(bytes);
    const after = change(before, name);
    if (after !== before) changed += 1;
    entries[name] = strToU8(after);
  }
  if (changed === 0) throw new Error(`Nothing to change in ${parts} of ${file}`);
  writeFileSync(copy, zipSync(entries));
}
