/** The templates of a document, with the parts that they are made of. */

import path from 'node:path';
import type { Source } from '../diagnostics/diagnostic.ts';
import type { TemplateSet } from '../template/render-template.ts';
import { isWithin } from '../workspace/is-within.ts';
import { firstFile, namesIn, type Root } from './template-files.ts';

/** @param roots where they are looked for, nearest first */
export function templateSet(document: string, roots: readonly Root[]): TemplateSet | undefined {
  const main = firstFile(roots, path.join(document, 'document.hbs'));
  if (!main) return undefined;
  const parts = new Map<string, Source>();
  const folders = ['parts', path.join(document, 'parts')];
  const whole = (root: Root) => namesIn(root, '.').fault;
  // What cannot be read is told once, and not of the folders in it, too.
  const isInFaulty = ({ folder }: Root) =>
    roots.some((other) => other.folder !== folder && isWithin(other.folder, folder) && whole(other));
  const faults = roots
    .filter((root) => !isInFaulty(root))
    .flatMap((root) => whole(root) ?? folders.flatMap((folder) => namesIn(root, folder).fault ?? []));
  // The farthest first, so that a nearer file of the same name takes its place; a document's own parts come last.
  for (const folder of folders) {
    for (const root of [...roots].reverse()) {
      for (const name of namesIn(root, folder).names) {
        if (!name.endsWith('.hbs')) continue;
        const source = firstFile([root], path.join(folder, name));
        if (source) parts.set(name.slice(0, -'.hbs'.length), source);
      }
    }
  }
  const unreadable = [main, ...parts.values()].flatMap(({ fault }) => fault ?? []);
  return { document: main, parts, faults: [...faults, ...unreadable] };
}
