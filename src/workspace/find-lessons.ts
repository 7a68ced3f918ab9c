/** Finds lessons, and reads their files. */

import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic, Source } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { entryAt } from './entry-at.ts';
import { isThere } from './is-there.ts';
import { isWithin } from './is-within.ts';
import { nameOnDisk } from './name-on-disk.ts';
import { outside } from './read-file.ts';
import { givenName, readGivenText, unread } from './read-given-text.ts';
import { systemDiagnostic } from './system-error.ts';

/** A lesson as it was found: its id is the name of its folder. */
export interface LessonFile {
  readonly id: string;
  readonly folder: string;
  readonly file: string;
  /** The folder of lessons that it was found in, and must lie in once links are followed. */
  readonly root?: string;
  /** Why its file cannot be read, where that is known already. */
  readonly fault?: Diagnostic;
}

/** Lessons under the given paths: a `lesson.yaml`, a lesson's folder, or a folder of lesson folders. */
export function findLessons(paths: readonly string[]): { lessons: LessonFile[]; missing: string[] } {
  const lessons = new Map<string, LessonFile>();
  const missing: string[] = [];
  for (const start of paths) {
    const found = lessonsUnder(nameOnDisk(start));
    if (found.length === 0) missing.push(start);
    for (const lesson of found) lessons.set(path.resolve(lesson.file), lesson);
  }
  return { lessons: [...lessons.values()], missing };
}

/** The text of a lesson, which must lie in the lesson's own folder. */
export function lessonSource({ file, folder, root, fault }: LessonFile): Source {
  const name = givenName(file);
  const refused = fault ?? (root !== undefined && leadsOut(folder, root) ? outside(name, root) : undefined);
  if (refused) return unread(name, refused);
  return readGivenText(file, name, { within: folder }) ?? unread(name, missingFile(name));
}

const LESSON = 'lesson.yaml';

/** What people call a lesson whose editor or system had other ideas. */
const MISNAMED = /^lesson\.ya?ml(\.txt)?$/i;

function lessonsUnder(start: string): LessonFile[] {
  const stats = statsOf(start);
  if (stats === undefined) return [];
  if ('fault' in stats) return [{ ...lessonFile(path.join(start, LESSON)), fault: stats.fault }];
  if (!stats.isDirectory()) return [lessonFile(start)];
  const own = path.join(start, LESSON);
  if (isThere(own)) return [lessonFile(own)];
  const { entries, fault } = entriesOf(start);
  if (fault) return [{ ...lessonFile(own), fault }];
  const misnamed = misnamedIn(start, entries);
  if (misnamed) return [misnamed];
  return entries
    .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
    .flatMap((entry): LessonFile[] => {
      const folder = path.join(start, entry.name);
      const file = path.join(folder, LESSON);
      if (isThere(file)) return [{ ...lessonFile(file), root: start }];
      // What a link leads to may be anything.
      const other = entry.isDirectory() && misnamedIn(folder, entriesOf(folder).entries);
      return other ? [other] : [];
    })
    .sort((one, other) => (one.file < other.file ? -1 : 1));
}

function lessonFile(file: string): LessonFile {
  const folder = path.dirname(file);
  return { id: path.basename(path.resolve(folder)).normalize('NFC'), folder, file };
}

function misnamedIn(folder: string, entries: readonly Dirent[]): LessonFile | undefined {
  const entry = entries.find((each) => each.isFile() && MISNAMED.test(each.name));
  if (!entry) return undefined;
  const file = path.join(folder, entry.name);
  const fault: Diagnostic = {
    code: 'misnamed-lesson',
    severity: 'error',
    message: say`Unexpected name \`${entry.name}\` of a lesson, expected \`${LESSON}\``,
    hint: say`Rename the file.`,
  };
  return { ...lessonFile(file), fault };
}

/** Of a file that was there before, or that somebody named. */
export function missingFile(name: string): Diagnostic {
  return {
    code: 'file-missing',
    severity: 'error',
    message: say`Nothing at \`${name}\`, expected a file or a folder`,
    hint: say`Look for a wrong letter in its name, or bring it back.`,
  };
}

/** Nothing where there is nothing. */
function statsOf(file: string): Stats | { readonly fault: Diagnostic } | undefined {
  try {
    return entryAt(file) && statSync(file);
  } catch (error) {
    const fault = systemDiagnostic(error, givenName(file));
    if (!fault) throw error;
    return { fault };
  }
}

function entriesOf(folder: string): { readonly entries: readonly Dirent[]; readonly fault?: Diagnostic } {
  try {
    return { entries: readdirSync(folder, { withFileTypes: true }) };
  } catch (error) {
    const fault = systemDiagnostic(error, givenName(folder));
    if (!fault) throw error;
    return { entries: [], fault };
  }
}

function leadsOut(folder: string, root: string): boolean {
  try {
    return !isWithin(realpathSync.native(root), realpathSync.native(folder));
  } catch {
    // Whoever reads the file says why.
    return false;
  }
}
