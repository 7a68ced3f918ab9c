/** Checks a lesson within the test's own process, with the options that `kapur check` has when none is given. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import yargs from 'yargs';
import { checkCommand } from '../src/cli/commands/check-command.ts';
import { checkLesson } from '../src/cli/commands/check-lessons.ts';
import { jobsOf } from '../src/cli/options/jobs.ts';
import type { LessonArguments } from '../src/cli/options/lesson-options.ts';
import type { CheckedLesson } from '../src/cli/reporters/checked-lesson.ts';
import { temporaryFolder } from './kapur.ts';

/** @param folder of one lesson */
export async function checkedFolder(folder: string): Promise<CheckedLesson> {
  const found: CheckedLesson[] = [];
  const handler = async (given: LessonArguments) => {
    for (const job of jobsOf(given)) found.push(await checkLesson(job));
  };
  await yargs()
    .command({ ...checkCommand, handler })
    .parseAsync(['check', folder]);
  const [lesson] = found;
  if (!lesson) throw new RangeError(`No lesson in ${folder}`);
  return lesson;
}

export async function checkedText(text: string): Promise<CheckedLesson> {
  const folder = temporaryFolder();
  try {
    mkdirSync(path.join(folder, 'lesson'));
    writeFileSync(path.join(folder, 'lesson', 'lesson.yaml'), text);
    return await checkedFolder(path.join(folder, 'lesson'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Each finding as `line: severity: message [code]`. */
export function messagesOf({ diagnostics }: CheckedLesson): string[] {
  return diagnostics.map(({ severity, code, message }) => `${severity}: ${message} [${code}]`);
}
