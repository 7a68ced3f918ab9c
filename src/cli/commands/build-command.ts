/** `kapur build`: makes the documents of every lesson; a lesson with errors is left out and the others go on. */

import type { CommandModule } from 'yargs';
import type { BuildArguments } from '../options/build-arguments.ts';
import type { Job } from '../options/jobs.ts';
import { lessonOptions } from '../options/lesson-options.ts';
import { oneNumber, oneText } from '../options/one-value.ts';
import { oneWord } from '../options/one-word.ts';
import { DEFAULTS } from '../options/settings.ts';
import { UsageError } from '../options/usage-error.ts';
import { STAGES } from '../reporters/json-output.ts';
import { openTerminal } from '../terminal/terminal.ts';

export const buildCommand: CommandModule<object, BuildArguments> = {
  command: 'build [paths..]',
  describe: 'Make the documents of each lesson',
  builder: (parser) =>
    lessonOptions(parser)
      .option('out', {
        ...oneText('out'),
        defaultDescription: DEFAULTS.out,
        describe: 'Folder for the results',
      })
      .option('roster', {
        ...oneText('roster'),
        describe:
          'A class list (.xlsx or CSV: name, class, version, level): one file a class, a named paper a pupil',
      })
      .option('emit', {
        ...oneWord('emit', STAGES),
        describe: 'Print a stage of the pipeline and write nothing',
      })
      .option('frozen', {
        type: 'boolean',
        default: false,
        describe: 'Write nothing, and fail if a file would change',
      })
      .option('keep', {
        type: 'boolean',
        describe: 'Leave results that were changed by hand, and write the others',
      })
      .option('force', {
        type: 'boolean',
        default: false,
        describe: 'Make all lessons anew, and replace results that were changed by hand, too',
      })
      .option('jobs', {
        ...oneNumber('jobs'),
        defaultDescription: 'one a processor',
        describe: 'How many lessons to make at a time',
      })
      .option('watch', {
        alias: 'w',
        type: 'boolean',
        default: false,
        describe: 'Build, then build again what is saved',
      }),
  handler: async (given) => {
    const terminal = openTerminal(given.quiet);
    if (given.force) alone(given, 'force', ['keep', 'frozen']);
    if (given.frozen) alone(given, 'frozen', ['keep']);
    if (given.jobs !== undefined && !(Number.isInteger(given.jobs) && given.jobs > 0)) {
      throw new UsageError(`Unexpected --jobs ${given.jobs}, expected a whole number from 1 on.`);
    }
    // The other commands need nothing of these.
    const [{ jobsOf }, { buildLessons }] = await Promise.all([
      import('../options/jobs.ts'),
      import('./build-lessons.ts'),
    ]);
    const buildAll = (jobs: readonly Job[]) => buildLessons(jobs, given, terminal);
    const jobs = jobsOf(given);
    if (given.watch) await (await import('./build-on-save.ts')).buildOnSave(given, terminal, buildAll);
    else await buildAll(jobs);
  },
};

/** Refuses the flags that exclude an option. */
function alone(given: BuildArguments, option: string, others: readonly ('keep' | 'frozen')[]): void {
  const other = others.find((name) => given[name]);
  if (other) throw new UsageError(`Unexpected --${option} with --${other}, expected one of them.`);
}
