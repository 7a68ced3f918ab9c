/** `kapur preview`: shows lessons in the browser while they are written. */

import type { CommandModule } from 'yargs';
import { lessonOptions } from '../options/lesson-options.ts';
import { oneNumber } from '../options/one-value.ts';
import type { PreviewArguments } from './preview-lessons.ts';

export const previewCommand: CommandModule<object, PreviewArguments> = {
  command: 'preview [paths..]',
  describe: 'Show every slide and page in the browser, anew at each save',
  builder: (parser) =>
    lessonOptions(parser).option('port', {
      ...oneNumber('port'),
      default: 0,
      describe: 'Port on this machine; any free one when left out',
    }),
  handler: async (given) => {
    // The other commands need nothing of it.
    const { previewLessons } = await import('./preview-lessons.ts');
    await previewLessons(given);
  },
};
