/** Tells which lessons are to be made anew when files are saved. */

import path from 'node:path';
import { watch } from 'chokidar';
import { findLessons, type LessonFile } from '../../resources/resources.ts';
import { isWithin } from '../../workspace/is-within.ts';
import { realPath } from '../../workspace/real-path.ts';

export interface Watched {
  /** Where lessons are looked for, as `findLessons` takes it. */
  readonly paths: readonly string[];
  /** What lessons are made with besides their own folders; asked again after each save, for that may change it. */
  readonly shared: (lessons: readonly LessonFile[]) => SharedFiles;
}

export interface SharedFiles {
  /** Templates, themes, labels. */
  readonly folders: readonly string[];
  /** Theme files and the file of the workspace, wherever one may be or come to be. */
  readonly files: readonly string[];
  /** Folders that are written to, and never looked at. */
  readonly outs: readonly string[];
}

export interface Saved {
  /** The lessons that the files belong to; all of them at the start, and where a shared file was saved. */
  readonly concerned: readonly LessonFile[];
  /** Every lesson that is there now. */
  readonly all: readonly LessonFile[];
}

/** In milliseconds: editors write a file in several steps, and save several files at once. */
const SETTLE = 30;

/**
 * Starts to watch, and tells first of what is there already, so that nothing saved in between is missed. While one call
 * of `saved` is waited for, further files are gathered for the next.
 *
 * @param failed is told of what the system has against the watch, and of what `saved` throws; the watch goes on
 * @returns once the first call has come back: what ends the watch, once the last one has
 */
export async function watchLessons(
  watched: Watched,
  saved: (saved: Saved) => Promise<void>,
  failed: (error: unknown) => void,
): Promise<() => Promise<void>> {
  const { paths } = watched;
  let lessons = findLessons(paths).lessons;
  let shared = watched.shared(lessons);
  const touched = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  // What was named may be a link, which is watched for what it leads to, under the name it was given.
  const roots = new Map<string, string>();
  const further = (): string[] => {
    const starts = startsOf(paths, shared);
    const added = starts.map(realPath).filter((real) => !roots.has(real));
    for (const start of starts) roots.set(realPath(start), path.resolve(start));
    return added;
  };
  const asNamed = (file: string) => {
    const whole = path.resolve(file);
    const [real, named] = [...roots].find(([root]) => isWithin(root, whole)) ?? ['', ''];
    return named + whole.slice(real.length);
  };
  const watcher = watch(further(), {
    ignoreInitial: true,
    // It would swallow the second of two quick saves.
    atomic: false,
    // A link in a lesson's folder may lead anywhere.
    followSymlinks: false,
    ignored: (file) => !isOfInterest(asNamed(file), paths, shared, lessons),
  });
  const settle = async () => {
    const files = [...touched];
    touched.clear();
    if (files.length === 0) return;
    const known = new Set(lessons.map(({ folder }) => folder));
    lessons = findLessons(paths).lessons;
    const before = shared;
    shared = watched.shared(lessons);
    watcher.add(further());
    // A folder that was of no interest before is now read as a whole.
    watcher.add(lessons.map(({ folder }) => folder).filter((folder) => !known.has(folder)));
    const all = [before, shared].flatMap((each) => [...each.folders, ...each.files]);
    const isShared = files.some((file) => all.some((root) => isWithin(path.resolve(root), file)));
    const concerned = lessons.filter(
      ({ folder }) => isShared || files.some((file) => isWithin(path.resolve(folder), file)),
    );
    await saved({ concerned, all: lessons });
  };
  watcher.on('error', failed);
  let working = new Promise<void>((resolve) => watcher.once('ready', resolve))
    .then(() => saved({ concerned: lessons, all: lessons }))
    .catch(failed);
  watcher.on('all', (_event, file) => {
    touched.add(asNamed(file));
    clearTimeout(timer);
    timer = setTimeout(() => {
      working = working.then(settle).catch(failed);
    }, SETTLE);
  });
  await working;
  return async () => {
    clearTimeout(timer);
    await watcher.close();
    await working;
  };
}

function isOfInterest(
  file: string,
  paths: readonly string[],
  shared: SharedFiles,
  lessons: readonly LessonFile[],
): boolean {
  if (shared.outs.some((out) => isWithin(path.resolve(out), file))) return false;
  const starts = startsOf(paths, shared).map((start) => path.resolve(start));
  if (starts.includes(file)) return true;
  const start = starts.find((folder) => isWithin(folder, file));
  if (start === undefined || path.relative(start, file).split(path.sep).some(isByTheWay)) return false;
  const whole = [...shared.folders, ...shared.files, ...lessons.map(({ folder }) => folder)];
  if (whole.some((root) => isWithin(path.resolve(root), file))) return true;
  return paths.some((folder) => mayBeLesson(path.relative(folder, file).split(path.sep)));
}

/** What editors and package managers put beside the files of an author. */
function isByTheWay(step: string): boolean {
  return /^\.|^node_modules$|~$/.test(step);
}

/** @param steps the way from a folder of lessons */
function mayBeLesson([folder, file, ...more]: readonly string[]): boolean {
  return folder !== '..' && more.length === 0 && (file === undefined || file === 'lesson.yaml');
}

/** The folders to watch: what is named by its file can be deleted and come back, so its folder is watched. */
function startsOf(paths: readonly string[], { folders, files }: SharedFiles): string[] {
  const named = paths.map((start) => (start.endsWith('.yaml') ? path.dirname(start) : start));
  return [...named, ...folders, ...files.map((file) => path.dirname(file))];
}
