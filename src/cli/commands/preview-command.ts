/** `kapur preview`: shows lessons in the browser while they are written. */

import type { CommandModule } from 'yargs';
import { say } from '../../diagnostics/message.ts';
import { lessonOptions } from '../options/lesson-options.ts';
import { oneNumber } from '../options/one-value.ts';
import { described, openInterface } from '../terminal/interface-words.ts';
import type { PreviewArguments } from './preview-lessons.ts';

export const previewCommand: CommandModule<object, PreviewArguments> = {
  command: 'preview [paths..]',
  describe: described(say`Show every slide and page in the browser, anew at each save`),
  builder: (parser) =>
    lessonOptions(parser)
      .example('$0 preview content/tempe --open', described(say`One lesson, in the browser at once`))
      .option('open', {
        type: 'boolean',
        default: false,
        describe: described(say`Open it in the browser at once, where a person is at the terminal`),
      })
      .option('port', {
        ...oneNumber('port'),
        default: 0,
        describe: described(say`Port on this machine; any free one when left out`),
      }),
  handler: async (given) => {
    await openInterface();
    // The other commands need nothing of it.
    const { previewLessons } = await import('./preview-lessons.ts');
    await previewLessons(given);
  },
};
