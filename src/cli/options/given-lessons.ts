/** The lessons that the paths of the command line lead to. */

import { say } from '../../diagnostics/message.ts';
import { findLessons, type LessonFile } from '../../resources/resources.ts';
import { DEFAULT_FOLDER } from './lesson-options.ts';
import { UsageError } from './usage-error.ts';

/** @throws UsageError when a path leads to no lesson */
export function lessonsAt(paths: readonly string[]): LessonFile[] {
  if (paths.includes('')) {
    throw new UsageError(say`Unexpected empty path, expected a lesson.yaml or a folder that holds one.`);
  }
  const { lessons, missing } = findLessons(paths);
  if (missing.length === 0) return lessons;
  const isDefault = paths.length === 1 && paths[0] === DEFAULT_FOLDER;
  const here = isDefault && findLessons(['.']).lessons.length > 0;
  throw new UsageError(
    say`No lesson found at ${missing.join(', ')}, expected a lesson.yaml or a folder that holds one.`,
    here
      ? say`For what lies in the folder that you are in, write \`.\` in its place.`
      : isDefault
        ? say`Begin one with \`kapur new clean-rivers\`, or go to the folder that holds \`content\`.`
        : undefined,
  );
}

/**
 * @throws UsageError where the results of two lessons would go to one folder: some disks take names for the same that
 *   differ in case only, or in how an accented letter is written
 */
export function refuseSameIds(lessons: readonly LessonFile[]): void {
  const known = new Map<string, string>();
  for (const { id, file } of lessons) {
    const folder = id.normalize('NFC').toLowerCase();
    const other = known.get(folder);
    if (other !== undefined) {
      throw new UsageError(
        say`Two lessons with the name ${id}: ${other} and ${file}, expected folders with different names, or one lesson at a time.`,
      );
    }
    known.set(folder, file);
  }
}
