/** Has lessons made by workers on other machines, and writes what they reply with the care of a build here. */

import { inWords, say } from '../../diagnostics/message.ts';
import { askWorkers, type Workers } from '../../queue/ask-workers.ts';
import { addressFault, shownAddress } from '../../queue/redis.ts';
import { openStore } from '../../workspace/temporary-files.ts';
import { lost, type Maker } from '../commands/lesson-maker.ts';
import { putLesson } from '../commands/make-lesson.ts';
import type { Roster } from '../commands/open-roster.ts';
import type { BuildArguments } from '../options/build-arguments.ts';
import { type Job, sharedFiles } from '../options/jobs.ts';
import { UsageError } from '../options/usage-error.ts';
import { interrupted } from '../terminal/interrupted.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { buildElsewhere } from './build-elsewhere.ts';
import { programBuild } from './program-build.ts';
import { openSlots } from './slots.ts';

/** How many lessons are under way at a time: what waits is held by Redis and by this machine. */
const MOST_ASKED = 16;

/** In milliseconds. */
const PATIENCE = 5000;

/** @returns nothing to make with where no Redis answers, which was said */
export async function openQueuedMaker(
  jobs: readonly Job[],
  given: BuildArguments,
  terminal: Terminal,
  roster?: Roster,
): Promise<Maker | 'refused'> {
  const { queue = '' } = given;
  const fault =
    addressFault(queue) ?? (given.emit && say`Unexpected --queue with --emit, expected one of them.`);
  if (fault) throw new UsageError(fault);
  const workers = await askWorkers(queue, programBuild());
  if ('refused' in workers) {
    terminal.alert(`kapur: ${inWords(workers.refused)}.`);
    return 'refused';
  }
  const store = openStore();
  const patience = setTimeout(() => void sayWhoIsMissing(workers, queue, terminal), PATIENCE);
  const close = async () => {
    clearTimeout(patience);
    store.remove();
    await workers.close();
  };
  void interrupted().then(async () => {
    await close();
    // As if nothing had waited for it.
    process.kill(process.pid, 'SIGINT');
  });
  const shared = sharedFiles(
    given,
    jobs.map(({ lesson }) => lesson),
  );
  const slots = openSlots(MOST_ASKED);
  const make: Maker['make'] = (index, fingerprint) => {
    const job = jobs[index] as Job;
    const built = slots.take().then(() => buildElsewhere(job, { given, shared, workers, roster, store }));
    // It is awaited in the order of the lessons.
    built.catch(() => {});
    return async () => {
      try {
        return putLesson(job, given, await built, fingerprint);
      } catch (error) {
        if (error instanceof UsageError) throw error;
        return lost(job, error);
      } finally {
        slots.giveBack();
      }
    };
  };
  return { make, close };
}

async function sayWhoIsMissing(workers: Workers, address: string, terminal: Terminal): Promise<void> {
  if ((await workers.count()) !== 0) return;
  const at = shownAddress(address);
  const command = `kapur worker --queue ${new URL(address).protocol}//${at}`;
  terminal.note(inWords(say`No worker of this build of Kapur waits at ${at}. Start one: ${command}`));
}
