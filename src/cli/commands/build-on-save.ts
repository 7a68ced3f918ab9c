/** Builds lessons, and again whenever they or what they are made with are saved, until Ctrl+C. */

import { say } from '../../diagnostics/message.ts';
import { refuseSameIds } from '../options/given-lessons.ts';
import { type Job, jobsOf, sharedFiles } from '../options/jobs.ts';
import type { LessonArguments } from '../options/lesson-options.ts';
import { UsageError } from '../options/usage-error.ts';
import { EXIT } from '../terminal/exit-status.ts';
import { faultLines } from '../terminal/fault.ts';
import { inInterface, interfaceWords, openInterface } from '../terminal/interface-words.ts';
import { interrupted } from '../terminal/interrupted.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { watchLessons } from './watch-lessons.ts';

export async function buildOnSave(
  given: LessonArguments,
  terminal: Terminal,
  build: (jobs: readonly Job[]) => Promise<void>,
): Promise<void> {
  await openInterface();
  const failed = (error: unknown) => terminal.alert(faultLines(error, 'build --watch'));
  const end = await watchLessons(
    { paths: given.paths, shared: (lessons) => sharedFiles(given, lessons) },
    async ({ concerned, all }) => {
      if (concerned.length === 0) return;
      try {
        refuseSameIds(all);
        await build(jobsOf(given, concerned));
      } catch (error) {
        // A theme file may be gone for a moment, and come back; a folder may be given another name.
        if (!(error instanceof UsageError)) throw error;
        terminal.note(error.inWords(interfaceWords()));
      }
      terminal.note(inInterface(say`Waiting for the next save; Ctrl+C ends.`));
    },
    failed,
  );
  await interrupted();
  await end();
  // Stopping is how a watch ends, whatever the last lesson was like.
  process.exitCode = EXIT.made;
}
