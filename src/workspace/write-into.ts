/** Writes files into a folder by way of a stage: written first, then put in place while nobody else writes there. */

import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { withFolderLock } from './folder-lock.ts';
import { makeFolders } from './make-folders.ts';
import { checked, Refusal } from './refusal.ts';
import { closeStage, needsRecovery, openStage, recover, WORKING_PREFIX } from './stage.ts';
import { isSystemError } from './system-error.ts';
import { withSlashes } from './with-slashes.ts';

/**
 * @param fill writes the files into the stage, which may take long, and returns what puts them in place; that is done
 *   at once, under the lock of the folder
 */
export function writeInto<Value>(
  folder: string,
  fill: (stage: string) => () => Checked<Value>,
): Checked<Value> {
  return checked(
    () => {
      openFolder(folder);
      const stage = openStage(folder);
      try {
        const put = fill(stage);
        return withFolderLock(folder, () => {
          recover(folder, stage);
          return put();
        });
      } finally {
        closeStage(stage);
      }
    },
    (error) => authorsName(folder, error),
  );
}

/** Finishes in every folder of results what a killed build began there. */
export function recoverResults(out: string): readonly Diagnostic[] {
  const folders = () => {
    const entries =
      existsSync(out) && statSync(out).isDirectory() ? readdirSync(out, { withFileTypes: true }) : [];
    const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => path.join(out, name));
    return { value: names, diagnostics: [] };
  };
  const { value = [], diagnostics } = checked(folders);
  return [...diagnostics, ...value.flatMap((folder) => recoverFolder(folder).diagnostics)];
}

function recoverFolder(folder: string): Checked<never> {
  return checked(
    () => {
      if (needsRecovery(folder)) withFolderLock(folder, () => recover(folder));
      return { diagnostics: [] };
    },
    (error) => authorsName(folder, error),
  );
}

/** Makes a folder where there is none. What is a link must stay among its neighbours. */
export function openFolder(folder: string): void {
  const isLink = lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink();
  if (isLink && path.dirname(realpathSync(folder)) !== realpathSync(path.dirname(folder))) {
    throw new Refusal({
      code: 'link-outside',
      severity: 'error',
      message: say`Unexpected link \`${withSlashes(folder)}\` to another place, expected a folder`,
      hint: say`Put a folder in its place, or name that other place itself.`,
    });
  }
  makeFolders(folder);
}

/** Of a file in the stage the name that it is to have; of a folder that cannot be made the file in its way. */
export function authorsName(folder: string, error: unknown): string | undefined {
  if (!isSystemError(error) || error.path === undefined) return folder;
  const [first = '', , name] = path.relative(folder, error.path).split(path.sep);
  if (first.startsWith(WORKING_PREFIX)) return name === undefined ? folder : path.join(folder, name);
  let there = error.path;
  while (!existsSync(there) && path.dirname(there) !== there) there = path.dirname(there);
  return error.code === 'ENOTDIR' || error.code === 'EEXIST' ? there : error.path;
}
