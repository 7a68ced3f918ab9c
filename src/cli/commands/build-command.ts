/** `kapur build`: makes the documents of every lesson; a lesson with errors is left out and the others go on. */

import type { CommandModule } from 'yargs';
import { say } from '../../diagnostics/message.ts';
import { FORMATS } from '../../pipeline/documents.ts';
import type { BuildArguments } from '../options/build-arguments.ts';
import type { Job } from '../options/jobs.ts';
import { lessonOptions, shardOption } from '../options/lesson-options.ts';
import { oneNumber, oneText } from '../options/one-value.ts';
import { oneWord } from '../options/one-word.ts';
import { DEFAULTS } from '../options/settings.ts';
import { UsageError } from '../options/usage-error.ts';
import { STAGES } from '../reporters/json-output.ts';
import { described } from '../terminal/interface-words.ts';
import { openTerminal } from '../terminal/terminal.ts';

export const buildCommand: CommandModule<object, BuildArguments> = {
  command: 'build [paths..]',
  describe: described(say`Make the documents of each lesson`),
  builder: (parser) =>
    lessonOptions(parser)
      .example(
        '$0 build content/tempe --paper F4 --only worksheet,answer-key',
        described(say`Two papers of one lesson, for F4`),
      )
      .example(
        '$0 build --versions 4 --seed 2026',
        described(say`Four versions of each worksheet, and one key`),
      )
      .example(
        '$0 build --minutes 45 -o out/short',
        described(say`What fits a period of 45 minutes, in a folder of its own`),
      )
      .option('out', {
        alias: 'o',
        ...oneText('out'),
        defaultDescription: DEFAULTS.out,
        describe: described(say`Folder for the results`),
      })
      .example('$0 build --format docx --only worksheet,answer-key', described(say`Papers to change in Word`))
      .option('format', {
        ...oneText('format'),
        defaultDescription: DEFAULTS.formats.join(','),
        describe: described(say`Formats of files: ${FORMATS.join(',')}`),
      })
      .option('roster', {
        ...oneText('roster'),
        describe: described(
          say`A class list (.xlsx or CSV: name, class, version, level): one file a class, a named paper a pupil`,
        ),
      })
      .option('emit', {
        ...oneWord('emit', STAGES),
        describe: described(say`Print a stage of the pipeline and write nothing`),
      })
      .option('frozen', {
        type: 'boolean',
        default: false,
        describe: described(say`Write nothing, and fail if a file would change`),
      })
      .option('keep', {
        type: 'boolean',
        describe: described(say`Leave results that were changed by hand, and write the others`),
      })
      .option('force', {
        type: 'boolean',
        default: false,
        describe: described(say`Make all lessons anew, and replace results that were changed by hand, too`),
      })
      .option('jobs', {
        ...oneNumber('jobs'),
        defaultDescription: described(say`one a processor`),
        describe: described(say`How many lessons to make at a time`),
      })
      .option('shard', shardOption())
      .option('queue', {
        ...oneText('queue'),
        describe: described(
          say`Lessons are made by workers (kapur worker) that wait at this Redis: redis://host:port, or rediss:// for TLS`,
        ),
      })
      .option('watch', {
        alias: 'w',
        type: 'boolean',
        default: false,
        describe: described(say`Build, then build again what is saved`),
      }),
  handler: async (given) => {
    const terminal = openTerminal(given.quiet);
    if (given.force) alone(given, 'force', ['keep', 'frozen']);
    if (given.frozen) alone(given, 'frozen', ['keep']);
    if (given.jobs !== undefined && !(Number.isInteger(given.jobs) && given.jobs > 0)) {
      throw new UsageError(say`Unexpected --jobs ${given.jobs}, expected a whole number from 1 on.`);
    }
    // The other commands need nothing of these.
    const [{ jobsOf }, { formatsNamed }, { buildLessons }] = await Promise.all([
      import('../options/jobs.ts'),
      import('../options/checked-values.ts'),
      import('./build-lessons.ts'),
    ]);
    const asked = { ...given, formats: formatsNamed(given.format) };
    const buildAll = (jobs: readonly Job[]) => buildLessons(jobs, asked, terminal);
    const jobs = jobsOf(asked);
    if (given.watch) await (await import('./build-on-save.ts')).buildOnSave(asked, terminal, buildAll);
    else await buildAll(jobs);
  },
};

/** Refuses the flags that exclude an option. */
function alone(given: BuildArguments, option: string, others: readonly ('keep' | 'frozen')[]): void {
  const other = others.find((name) => given[name]);
  if (other) throw new UsageError(say`Unexpected --${option} with --${other}, expected one of them.`);
}
