/** Compares what a lesson gives now with what lies in its folder, and writes nothing. */

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Checked } from '../diagnostics/diagnostic.ts';
import { inList, say } from '../diagnostics/message.ts';
import { BUILD_RECORD } from './build-record.ts';
import { sha256Of, sha256OfBytes } from './file-bytes.ts';
import { knownFiles } from './known-files.ts';
import { checked } from './refusal.ts';
import { accounts, type Results, withFiles } from './result-files.ts';
import { withSlashes } from './with-slashes.ts';

/**
 * One diagnostic that names every file which a build would write anew, and every one that no build would leave there;
 * none where the folder is as a build leaves it.
 *
 * @param folder of the lesson's results, as the author knows it
 */
export function staleFiles(folder: string, { files, records }: Results): Checked<never> {
  return checked(() => {
    const hashed = files.map((file) => ({ ...file, sha256: sha256OfBytes(file.bytes) }));
    const kapurs = accounts(folder, records, withFiles(knownFiles(folder).manifest, hashed)).map((file) => ({
      ...file,
      sha256: sha256OfBytes(file.bytes),
    }));
    const made = [...hashed, ...kapurs];
    const there = existsSync(folder) ? namesIn(folder) : [];
    const changed = made.flatMap(({ name, sha256 }) => {
      if (!there.includes(name)) return [say`${name} is missing`];
      return sha256Of(path.join(folder, name)) === sha256 ? [] : [say`${name} differs`];
    });
    const left = there
      .filter((file) => !made.some(({ name }) => name === file))
      .map((name) => say`${name} is left over`);
    const stale = [...changed, ...left];
    if (stale.length === 0) return { diagnostics: [] };
    const message = say`Unexpected files in \`${withSlashes(folder)}\`, expected what the lesson gives now: ${inList(stale)}`;
    const hint = say`Build without --frozen, delete what is left over, and commit the result.`;
    return { diagnostics: [{ code: 'stale-files', severity: 'error', message, hint }] };
  });
}

/** Files below a folder by their names as a lesson's files have them. */
function namesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== BUILD_RECORD)
    .map((entry) => withSlashes(path.relative(folder, path.join(entry.parentPath, entry.name))))
    .sort();
}
