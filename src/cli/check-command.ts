/** `kapur check`: says all that is known about lessons, and writes nothing. */

import type { CommandModule } from 'yargs';
import { build } from '../build.ts';
import { hasErrors } from '../diagnostic.ts';
import { statisticsOf } from '../output/statistics.ts';
import { EXIT } from './exit-status.ts';
import type { CheckedLesson } from './findings/checked-lesson.ts';
import { FORMATS, type FormatName } from './findings/formats.ts';
import { summaryOf } from './findings/summary.ts';
import { type Job, jobsOf, type LessonArguments, lessonOptions } from './lesson-options.ts';
import { openTerminal } from './terminal.ts';

interface CheckArguments extends LessonArguments {
  readonly format: FormatName | 'text';
  readonly strict: boolean;
}

export const checkCommand: CommandModule<object, CheckArguments> = {
  command: 'check [paths..]',
  describe: 'Check lessons, down to whether their text fits the slides, without writing anything',
  builder: (parser) =>
    lessonOptions(parser)
      .option('format', {
        choices: ['text', ...(Object.keys(FORMATS) as FormatName[])] as const,
        default: 'text' as const,
        describe: 'How to print the result; --json is short for --format json',
      })
      .option('strict', { type: 'boolean', default: false, describe: 'Fail on warnings, too' }),
  handler: async (given) => {
    const terminal = openTerminal(given.quiet);
    const format = given.json ? 'json' : given.format;
    const lessons: CheckedLesson[] = [];
    for (const job of jobsOf(given)) {
      const checked = await checkLesson(job);
      checked.diagnostics.forEach(terminal.diagnostic);
      if (format === 'text') terminal.note(summaryOf(checked));
      lessons.push(checked);
    }
    const found = lessons.flatMap(({ diagnostics }) => diagnostics);
    const warning = found.find(({ severity }) => severity === 'warning');
    if (format !== 'text') terminal.result(FORMATS[format](lessons));
    else if (warning)
      terminal.note(`To silence a warning you have weighed, write in its lesson: silence: [${warning.code}]`);
    if (hasErrors(found) || (given.strict && warning)) process.exitCode = EXIT.errors;
  },
};

export async function checkLesson({ lesson, request, engines }: Job): Promise<CheckedLesson> {
  const { diagnostics, silenced, stages } = await build({ ...request, writes: false }, engines);
  const statistics = statisticsOf(stages);
  return {
    lesson: lesson.id,
    diagnostics,
    silenced: silenced.length,
    ...(statistics && { statistics }),
  };
}
