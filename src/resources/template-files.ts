/** Finds and reads files in folders of templates, the package's own and those of authors. */

import path from 'node:path';
import type { Diagnostic, Source } from '../diagnostics/diagnostic.ts';
import { listFolder } from '../workspace/list-folder.ts';
import { givenName, readGivenText, unread } from '../workspace/read-given-text.ts';
import { withSlashes } from '../workspace/with-slashes.ts';
import { PACKAGE } from './package-folder.ts';

export const TEMPLATES = path.join(PACKAGE, 'templates');

/** What the package's build makes: fonts cut down, themes and labels as JSON. */
export const BUILT = path.join(PACKAGE, 'dist');

/** A folder of templates, and the one that all of it must lie in once links are followed. */
export interface Root {
  readonly folder: string;
  readonly within: string;
}

export function namesIn(
  { folder, within }: Root,
  below: string,
): { readonly names: readonly string[]; readonly fault?: Diagnostic } {
  const name = nameOf(folder, below);
  const { names, refused } = listFolder(path.join(folder, below), name, within);
  const fault = refused && unread(name, refused).fault;
  return { names, ...(fault && { fault }) };
}

/** The names of a folder's YAML files, without their ending. */
export function yamlNames(folder: string, below: string): string[] {
  const { names } = namesIn({ folder, within: folder }, below);
  return names.flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -'.yaml'.length)] : []));
}

/** The first file that is there, also where it may not be read: no other is to take its place in silence. */
export function firstFile(roots: readonly Root[], file: string): Source | undefined {
  for (const { folder, within } of roots) {
    const source = readGivenText(path.join(folder, file), nameOf(folder, file), { within });
    if (source) return source;
  }
  return undefined;
}

export function fileIn(folder: string, file: string): Source | undefined {
  return firstFile([{ folder, within: folder }], file);
}

/** Built-in files are named from the package's folder on, so that no message or file holds a path of the machine. */
export function nameOf(root: string, file: string): string {
  const whole = path.resolve(root, file);
  return whole.startsWith(PACKAGE) ? withSlashes(path.relative(PACKAGE, whole)) : givenName(whole);
}

export function firstOf(
  files: readonly string[],
  find: (file: string) => Source | undefined,
): Source | undefined {
  for (const file of files) {
    const source = find(file);
    if (source) return source;
  }
  return undefined;
}

/** A file of what the package's build made, from its folder of data on and without its ending. */
export function builtFile(file: string): Source | undefined {
  return fileIn(BUILT, path.join('data', `${file}.json`));
}
