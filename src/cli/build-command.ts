/** `kapur build`: makes the documents of every lesson; a lesson with errors is left out and the others go on. */

import type { CommandModule } from 'yargs';
import { buildLessons } from './build-lessons.ts';
import { STAGES, type StageName } from './json-output.ts';
import { type Job, jobsOf, type LessonArguments, lessonOptions } from './lesson-options.ts';
import { openTerminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface BuildArguments extends LessonArguments {
  readonly out: string;
  readonly roster: string | undefined;
  readonly emit: StageName | undefined;
  readonly frozen: boolean;
  readonly watch: boolean;
}

export const buildCommand: CommandModule<object, BuildArguments> = {
  command: 'build [paths..]',
  describe: 'Make the deck, worksheet, answer key and handout of each lesson',
  builder: (parser) =>
    lessonOptions(parser)
      .option('out', { type: 'string', default: 'out', describe: 'Folder for the results' })
      .option('roster', {
        type: 'string',
        describe:
          'A class list (.xlsx or CSV: name, class, version, level): one file a class, a named paper a pupil',
      })
      .option('emit', { choices: STAGES, describe: 'Print a stage of the pipeline and write nothing' })
      .option('frozen', {
        type: 'boolean',
        default: false,
        describe: 'Write nothing, and fail if a file would change',
      })
      .option('watch', {
        alias: 'w',
        type: 'boolean',
        default: false,
        describe: 'Build, then build again what is saved',
      }),
  handler: async (given) => {
    const terminal = openTerminal(given.quiet);
    if (given.roster !== undefined) alone(given, ['two-up', 'booklet', 'fillable']);
    const buildAll = (jobs: readonly Job[]) => buildLessons(jobs, given, terminal);
    const jobs = jobsOf(given);
    if (given.watch) await (await import('./build-on-save.ts')).buildOnSave(given, terminal, buildAll);
    else await buildAll(jobs);
  },
};

/** What goes with no class list: each of its papers is a whole number of sheets, to be written on by hand. */
function alone(given: BuildArguments, others: readonly ('two-up' | 'booklet' | 'fillable')[]): void {
  const other = others.find((option) => given[option]);
  if (other) throw new UsageError(`Unexpected --roster with --${other}, expected one of them.`);
}
