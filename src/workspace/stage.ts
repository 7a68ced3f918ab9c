/**
 * Replaces files of a folder together or not at all, also where the process is killed or the disk refuses.
 *
 * New files are written into a stage, a folder beside the files:
 *
 *     .kapur.4711@room-12.1/new/deck.pptx    complete before anything is moved
 *     .kapur.4711@room-12.1/old/deck.pptx    a copy of what stands in its place, until all are in place
 *     .kapur.4711@room-12.1/files.json       the journal: is there while files are being moved
 *
 * Each file is moved in one step over the old one, so that none is ever missing. The new ones that are still in the
 * stage are those that are yet to be moved, so after a kill that can be taken up again. Without a journal nothing was
 * moved, or all was: the stage is waste.
 */

import { constants, copyFileSync, existsSync, lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { type OutputFile, sha256Of, writeWhole } from './file-bytes.ts';
import { isLockLeft, LOCK } from './folder-lock.ts';
import { makeFolders } from './make-folders.ts';
import { isAlive, isEnded, ownToken } from './process-token.ts';
import { readText } from './read-text.ts';
import { Refusal } from './refusal.ts';
import { withSlashes } from './with-slashes.ts';

/** What every name in a folder of results begins with that is not a result. */
export const WORKING_PREFIX = '.kapur.';

const JOURNAL = 'files.json';

const journal = z.array(
  z.object({
    /** A file of the folder itself. */
    name: z.string().regex(/^(?!\.\.?$)[^/\\]+$/),
    /** The SHA-256 of what it replaces; nothing where there was none. */
    replaces: z.string().exactOptional(),
  }),
);

/** A file that goes into the folder, and what stands in its place now. */
export type Replacement = z.infer<typeof journal>[number];

let count = 0;

/** Makes an empty stage in a folder. No lock is needed. */
export function openStage(folder: string): string {
  let stage: string;
  do {
    count += 1;
    stage = path.join(folder, `${WORKING_PREFIX}${ownToken()}.${count}`);
    // An earlier process of this number may have left one that is yet to be finished.
  } while (existsSync(stage));
  for (const side of ['new', 'old']) makeFolders(path.join(stage, side));
  return stage;
}

/** Writes a file into a stage. @returns its SHA-256 */
export function stageFile(stage: string, { name, bytes }: OutputFile): string {
  return writeWhole(path.join(stage, 'new', name), bytes);
}

/**
 * Moves files of a stage into their folder, in this order, or leaves the folder as it was and throws. Needs the lock of
 * the folder.
 */
export function commitStage(stage: string, files: readonly Replacement[]): void {
  if (files.length === 0) return;
  const file = path.join(stage, JOURNAL);
  for (const { name, replaces } of files) {
    const { final, old } = placesOf(stage, name);
    if (replaces !== undefined) copyFileSync(final, old, constants.COPYFILE_FICLONE);
    const there = replaces === undefined ? existsSync(final) || undefined : sha256Of(old);
    if (there !== replaces) throw new Refusal(savedMeanwhile(final));
  }
  try {
    writeWhole(file, JSON.stringify(files));
    for (const { name } of files) moveIn(stage, name);
    rmSync(file);
  } catch (error) {
    for (const { name } of files.toReversed()) moveBack(stage, name);
    rmSync(file, { force: true });
    throw error;
  }
}

function savedMeanwhile(file: string): Diagnostic {
  return {
    code: 'saved-meanwhile',
    severity: 'error',
    message: say`\`${withSlashes(file)}\` was saved at this very moment, expected it to stay as it was`,
    hint: say`Build again.`,
  };
}

/** Deletes a stage, unless its files are still on their way. What cannot be deleted now is deleted by a later build. */
export function closeStage(stage: string): void {
  if (!existsSync(path.join(stage, JOURNAL))) removeWaste(stage);
}

/**
 * Finishes what a killed process began to move, and deletes what ended processes left behind. Needs the lock of the
 * folder. A file that was changed since it was killed is left as it is.
 *
 * @param own the stage that is in use
 */
export function recover(folder: string, own?: string): void {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (file === own) continue;
    // The stage of another process may go at any moment.
    const isFolder = lstatSync(file, { throwIfNoEntry: false })?.isDirectory();
    const files = isStage(name) && isFolder ? journalOf(file) : undefined;
    if (files) finish(file, files);
    else if (isWaste(name) || isUnfinished(name)) removeWaste(file);
  }
}

/** Whether a folder holds what `recover` would finish or delete. */
export function needsRecovery(folder: string): boolean {
  const isLeft = (name: string) =>
    isWaste(name) || (isStage(name) && journalOf(path.join(folder, name)) !== undefined);
  return isLockLeft(folder) || readdirSync(folder).some(isLeft);
}

function finish(stage: string, files: readonly Replacement[]): void {
  for (const { name, replaces } of files) {
    const { staged, final } = placesOf(stage, name);
    if (!existsSync(staged)) continue;
    const isChanged = existsSync(final) && sha256Of(final) !== replaces;
    if (isChanged) rmSync(staged);
    else moveIn(stage, name);
  }
  rmSync(path.join(stage, JOURNAL));
  removeWaste(stage);
}

function moveIn(stage: string, name: string): void {
  const { staged, final } = placesOf(stage, name);
  renameSync(staged, final);
}

/** Back into the stage, so that a kill between the two steps is recovered like one before them. */
function moveBack(stage: string, name: string): void {
  const { staged, final, old } = placesOf(stage, name);
  if (existsSync(staged)) return;
  renameSync(final, staged);
  if (existsSync(old)) renameSync(old, final);
}

function placesOf(stage: string, name: string) {
  return {
    staged: path.join(stage, 'new', name),
    final: path.join(path.dirname(stage), name),
    old: path.join(stage, 'old', name),
  };
}

/** What a process was moving; nothing where it had not begun. One that cannot be read is no waste, so that is thrown. */
function journalOf(stage: string): readonly Replacement[] | undefined {
  const text = readText(path.join(stage, JOURNAL));
  try {
    return journal.safeParse(JSON.parse(text ?? ''), { jitless: true }).data;
  } catch {
    return undefined;
  }
}

const STAGE = /^\.kapur\.(\d+@.+)\.\d+$/;
const WAITING = new RegExp(`^${LOCK.replaceAll('.', '\\.')}\\.(\\d+@.+)$`);
function isStage(name: string): boolean {
  return STAGE.test(name);
}

function isWaste(name: string): boolean {
  const token = STAGE.exec(name)?.[1] ?? WAITING.exec(name)?.[1];
  return token !== undefined && isEnded(token);
}

/** Kapur 0.1.0 wrote each file beside its place under such a name. */
function isUnfinished(name: string): boolean {
  const number = /^\..+\.(?:pptx|pdf|json)\.(\d+)\.tmp$/.exec(name)?.[1];
  return number !== undefined && !isAlive(Number(number));
}

function removeWaste(file: string): void {
  try {
    rmSync(file, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // It is in nobody's way.
  }
}
