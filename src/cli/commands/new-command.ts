/** `kapur new`: begins a lesson, by a few questions or from the author's own notes. */

import type { CommandModule } from 'yargs';
import type { LessonKind } from '../../kinds/lesson-kind.ts';
import { DEFAULT_FOLDER } from '../options/lesson-options.ts';
import { oneNumber, oneText } from '../options/one-value.ts';
import type { NewArguments } from './begin-lesson.ts';

let kinds: readonly LessonKind[] = [];
let defaultKind = '';

/** Reads what the options of this command are made of; yargs does not wait for it everywhere. */
export async function openNewCommand(): Promise<void> {
  // The other commands need nothing of these.
  const { builtInKinds } = await import('../options/built-in-kinds.ts');
  const { DEFAULT_KIND } = await import('../../kinds/lesson-kind.ts');
  kinds = builtInKinds();
  defaultKind = DEFAULT_KIND;
}

export const newCommand: CommandModule = {
  command: 'new [id]',
  describe: `Begin a lesson in ${DEFAULT_FOLDER}/<id>/`,
  builder: (parser) =>
    parser
      .positional('id', { type: 'string', describe: 'Name of its folder; made of the title when left out' })
      .option('from', { ...oneText('from'), describe: 'Notes of your own to begin with: .md, .txt or .docx' })
      .option('title', { ...oneText('title'), describe: 'Title of the lesson' })
      .option('language', { ...oneText('language'), describe: 'Language of the lesson: id, en, pt-BR …' })
      .option('question', { ...oneText('question'), describe: 'The guiding question' })
      .option('kind', {
        ...oneText('kind'),
        default: defaultKind,
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
      }),
  handler: async (given) => {
    const { beginLesson } = await import('./begin-lesson.ts');
    await beginLesson(given as unknown as NewArguments);
  },
};
