/** `kapur new`: begins a lesson, by a few questions or from the author's own notes. */

import type { CommandModule } from 'yargs';
import { DEFAULT_KIND } from '../../kinds/lesson-kind.ts';
import { builtInKinds } from '../../resources.ts';
import { DEFAULT_FOLDER } from '../options/lesson-options.ts';
import { oneNumber, oneText } from '../options/one-value.ts';
import type { NewArguments } from './begin-lesson.ts';

export const newCommand: CommandModule = {
  command: 'new [id]',
  describe: `Begin a lesson in ${DEFAULT_FOLDER}/<id>/`,
  builder: (parser) => {
    const kinds = builtInKinds();
    return parser
      .positional('id', { type: 'string', describe: 'Name of its folder; made of the title when left out' })
      .option('from', {
        ...oneText('from'),
        describe:
          'Notes or an article to begin with: .docx, .odt, .md, .txt, .html, or - for what is pasted or piped in',
      })
      .option('title', { ...oneText('title'), describe: 'Title of the lesson' })
      .option('language', { ...oneText('language'), describe: 'Language of the lesson: id, en, pt-BR …' })
      .option('question', { ...oneText('question'), describe: 'The guiding question' })
      .option('kind', {
        ...oneText('kind'),
        default: DEFAULT_KIND,
        describe: `What kind of lesson: ${kinds.map(({ name }) => name).join(', ')}`,
      })
      .options(
        Object.fromEntries(
          kinds.flatMap(({ name, groups }) =>
            groups.map(({ key, least, most }) => {
              const describe = `How many ${key}, ${least} to ${most}, with --kind ${name}`;
              return [key, { ...oneNumber(key), describe }] as const;
            }),
          ),
        ),
      )
      .option('yes', { alias: 'y', type: 'boolean', default: false, describe: 'Ask nothing' })
      .option('quiet', {
        alias: 'q',
        type: 'boolean',
        default: false,
        describe: 'Print nothing but the path',
      });
  },
  handler: async (given) => {
    // The other commands need nothing of it.
    const { beginLesson } = await import('./begin-lesson.ts');
    await beginLesson(given as unknown as NewArguments);
  },
};
