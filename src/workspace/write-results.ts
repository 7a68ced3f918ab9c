/** Puts what a lesson gives into its folder: the whole set or nothing, and nothing over what someone changed there. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { RECORDS_FILE } from '../variants/paper-record.ts';
import { editedFile } from './edited-file.ts';
import { hashThere } from './hash-there.ts';
import { knownFiles } from './known-files.ts';
import type { Manifest, ManifestEntry } from './manifest.ts';
import { olderWarning } from './older-files.ts';
import { accounts, type HashedFile, type Results, withFiles } from './result-files.ts';
import { commitStage, stageFile } from './stage.ts';
import { withSlashes } from './with-slashes.ts';
import { writeInto } from './write-into.ts';

/** What becomes of files that were changed since Kapur wrote them: nothing is written at all; they stay; they are replaced. */
export type OnEdited = 'refuse' | 'keep' | 'replace';

/** The paths of files of a lesson, in the order of its results. */
export interface WrittenResults {
  /** They are now as the results have them. */
  readonly files: readonly string[];
  /** They were changed or filled in by hand, and stay so. */
  readonly kept: readonly string[];
}

/**
 * Writes all files of a lesson, or none where one of them was changed by hand or the system refuses. Files that are the
 * same are not touched.
 */
export function writeResults(
  folder: string,
  results: Results,
  onEdited: OnEdited = 'refuse',
): Checked<WrittenResults> {
  return writeInto(folder, (stage) => {
    const staged = results.files.map((file) => ({ ...file, sha256: stageFile(stage, file) }));
    return () => putInPlace(folder, stage, staged, results.records, onEdited);
  });
}

/** A file with the hash of what stands in its place. */
interface FoundFile extends HashedFile {
  readonly there: string | undefined;
}

function putInPlace(
  folder: string,
  stage: string,
  staged: readonly HashedFile[],
  records: Results['records'],
  onEdited: OnEdited,
): Checked<WrittenResults> {
  const found = <File extends { readonly name: string }>(file: File) => ({
    ...file,
    there: hashThere(path.join(folder, file.name)),
  });
  const { manifest, isOwn } = knownFiles(folder);
  const files = staged.map(found);
  const touched = files.filter(
    ({ name, sha256, there }) => there !== undefined && there !== sha256 && !isOwn(name, there),
  );
  // Marks that were filled in are no edit to be asked about, and are replaced on demand alone.
  const filled = onEdited === 'replace' ? [] : touched.filter(({ isFilledIn }) => isFilledIn);
  const edited = touched.filter((file) => !filled.includes(file));
  if (onEdited === 'refuse' && edited.length > 0) {
    return { diagnostics: edited.map(({ name }) => editedFile(path.join(folder, name), manifest.get(name))) };
  }
  // A worksheet that was changed by hand keeps its key, also where this build does not make the worksheet itself.
  const others = [...manifest.values()]
    .filter(({ name }) => files.every((file) => file.name !== name))
    .map(found)
    .filter(({ name, there }) => there !== undefined && !isOwn(name, there));
  const changed = [...edited, ...others];
  const kept = [...filled, ...(onEdited === 'keep' ? [...edited, ...lagging(files, changed)] : [])];
  const written = files.filter((file) => !kept.includes(file));
  const now = withFiles(manifest, written);
  const kapurs = accounts(folder, records, now).map((file) =>
    found({ ...file, sha256: stageFile(stage, file) }),
  );
  // The records first, so that at every moment they hold each code that stands on a paper.
  const inOrder = [...kapurs, ...written].sort(
    (one, other) => Number(other.name === RECORDS_FILE) - Number(one.name === RECORDS_FILE),
  );
  commitStage(
    stage,
    inOrder
      .filter(({ sha256, there }) => sha256 !== there)
      .map(({ name, there }) => ({ name, ...(there !== undefined && { replaces: there }) })),
  );
  const pathsOf = (some: readonly HashedFile[]) => some.map(({ name }) => path.join(folder, name));
  return {
    value: { files: pathsOf([...written, ...kapurs]), kept: pathsOf(onEdited === 'keep' ? touched : filled) },
    diagnostics: [
      ...lagWarning(
        kept.filter((file) => !filled.includes(file)),
        changed,
      ),
      ...keyWarning(folder, now, written),
      ...olderWarning(
        folder,
        manifest,
        written.filter(({ sha256, there }) => there !== undefined && there !== sha256).map(nameOf),
        files.map(nameOf),
      ),
    ],
  };
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

/** With a worksheet that stays, its other versions and its key stay, too; and with a key its worksheets. */
function lagging(files: readonly FoundFile[], changed: readonly ManifestEntry[]): FoundFile[] {
  if (!changed.some(isPaper)) return [];
  const isChanged = ({ name }: FoundFile) => changed.some((other) => other.name === name);
  return files.filter((file) => isPaper(file) && file.sha256 !== file.there && !isChanged(file));
}

function isPaper({ papers, keyTo }: Pick<ManifestEntry, 'papers' | 'keyTo'>): boolean {
  return papers !== undefined || keyTo !== undefined;
}

function lagWarning(kept: readonly FoundFile[], changed: readonly ManifestEntry[]): Diagnostic[] {
  const lag = kept
    .filter(({ name }) => changed.every((other) => other.name !== name))
    .map(({ name }) => name)
    .join(', ');
  if (lag === '') return [];
  const cause = changed
    .filter(isPaper)
    .map(({ name }) => name)
    .join(', ');
  return [
    {
      code: 'papers-kept',
      severity: 'warning',
      message: say`${lag} stayed as before, expected to belong to ${cause}, which was changed by hand`,
      hint: say`A worksheet and its key change together: build with --force to replace them all.`,
    },
  ];
}

/** Worksheets that this build leaves beside keys though none of these is the key to them. */
function keyWarning(folder: string, manifest: Manifest, written: readonly HashedFile[]): Diagnostic[] {
  const isNew = (name: string) => written.some((file) => file.name === name);
  const isThere = (name: string) => isNew(name) || existsSync(path.join(folder, name));
  const entries = [...manifest.values()].filter(({ name }) => isThere(name));
  const keys = entries.filter(({ keyTo }) => keyTo !== undefined);
  const codes = new Set(keys.flatMap(({ keyTo = [] }) => keyTo));
  const isChanged = keys.some(({ name }) => isNew(name));
  const others = entries.filter(
    ({ name, papers = [] }) => papers.some((code) => !codes.has(code)) && (isNew(name) || isChanged),
  );
  if (keys.length === 0 || others.length === 0) return [];
  const named = keys.map(({ name }) => name).join(', ');
  const papers = others.map(({ name }) => name).join(', ');
  return [
    {
      code: 'other-key',
      severity: 'warning',
      message:
        keys.length === 1
          ? say`${named} in \`${withSlashes(folder)}\` is not the key to ${papers}, which other options made`
          : say`None of ${named} in \`${withSlashes(folder)}\` is the key to ${papers}, which other options made`,
      hint: say`Build the worksheet and its key with the same options; to keep those of other options, too, build into another folder with --out.`,
    },
  ];
}
