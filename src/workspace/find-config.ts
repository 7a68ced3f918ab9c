/** Finds the workspace's file of a lesson: the nearest `kapur.yaml` from its folder upwards. */

import path from 'node:path';
import type { LessonFile } from './find-lessons.ts';
import { isThere } from './is-there.ts';
import { isWithin } from './is-within.ts';

export const CONFIG_FILE = 'kapur.yaml';

/** A lesson that was found, or a folder for one to come. */
type Span = Pick<LessonFile, 'folder' | 'root'>;

/**
 * Where the file of a lesson may stand, nearest first: up to the root of the repository, else to the working folder, else
 * to the folder of lessons that was named.
 */
export function configCandidates({ folder, root = folder }: Span): string[] {
  const above = foldersFrom(path.resolve(folder));
  const repository = above.find((each) => isThere(path.join(each, '.git')));
  const last = repository ?? above.find((each) => each === process.cwd()) ?? path.resolve(root);
  return above.filter((each) => isWithin(last, each)).map((each) => path.join(each, CONFIG_FILE));
}

/** The file, by the path from the working folder; nothing where there is none. */
export function findConfig(lesson: Span): string | undefined {
  const file = configCandidates(lesson).find(isThere);
  return file && path.relative(process.cwd(), file);
}

/** A folder and all above it. */
function foldersFrom(folder: string): string[] {
  const above = path.dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersFrom(above)];
}
