/** `kapur check`: says all that is known about lessons, and writes nothing. */

import type { CommandModule } from 'yargs';
import { say } from '../../diagnostics/message.ts';
import { lessonOptions, shardOption } from '../options/lesson-options.ts';
import { oneWord } from '../options/one-word.ts';
import { FORMATS, type FormatName } from '../reporters/formats.ts';
import { described } from '../terminal/interface-words.ts';
import type { CheckArguments } from './check-lessons.ts';

export const checkCommand: CommandModule<object, CheckArguments> = {
  command: 'check [paths..]',
  describe: described(
    say`Check lessons, down to whether their text fits the slides, without writing anything`,
  ),
  builder: (parser) =>
    lessonOptions(parser)
      .example('$0 check content/tempe --strict', described(say`One lesson, where warnings fail, too`))
      .example('$0 check --format sarif', described(say`All findings for another program`))
      .option('format', {
        ...oneWord('format', ['text', ...(Object.keys(FORMATS) as FormatName[])]),
        default: 'text' as const,
        describe: described(say`How to print the result; --json is short for --format json`),
      })
      .option('shard', shardOption())
      .option('strict', { type: 'boolean', default: false, describe: described(say`Fail on warnings, too`) }),
  handler: async (given) => {
    // The other commands need nothing of it.
    const { checkLessons } = await import('./check-lessons.ts');
    await checkLessons(given);
  },
};
