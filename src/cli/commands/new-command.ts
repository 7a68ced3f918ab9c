/** `kapur new`: begins a lesson, by a few questions or from the author's own notes. */

import type { CommandModule } from 'yargs';
import { say } from '../../diagnostics/message.ts';
import { kindChoice } from '../options/kind-choice.ts';
import { DEFAULT_FOLDER } from '../options/lesson-options.ts';
import { oneNumber, oneText } from '../options/one-value.ts';
import { described, openInterface } from '../terminal/interface-words.ts';
import type { NewArguments } from './begin-lesson.ts';

export const newCommand: CommandModule = {
  command: 'new [id]',
  describe: described(say`Begin a lesson in ${DEFAULT_FOLDER}/<id>/`),
  builder: (parser) => {
    const { kinds, usual } = kindChoice();
    return parser
      .example('$0 new tempe --kind process', described(say`A lesson of another kind than ${usual}`))
      .example('$0 new --from notes.docx', described(say`A lesson from notes, their headings and lists`))
      .positional('id', {
        type: 'string',
        describe: described(say`Name of its folder; made of the title when left out`),
      })
      .option('from', {
        ...oneText('from'),
        describe: described(
          say`Notes or an article to begin with: .docx, .odt, .md, .txt, .html, or - for what is pasted or piped in`,
        ),
      })
      .option('title', { ...oneText('title'), describe: described(say`Title of the lesson`) })
      .option('language', {
        ...oneText('language'),
        describe: described(
          say`Language of the lesson: id, en, pt-BR …; without it that of kapur.yaml, else of the text or the terminal`,
        ),
      })
      .option('question', { ...oneText('question'), describe: described(say`The guiding question`) })
      .option('kind', {
        ...oneText('kind'),
        describe: described(
          say`What kind of lesson: ${kinds.map(({ name }) => name).join(', ')}; without it what the text tells, or ${usual}`,
        ),
      })
      .options(
        Object.fromEntries(
          kinds.flatMap(({ name, groups }) =>
            groups.map(({ key, least, most }) => {
              const describe = described(say`How many ${key}, ${least} to ${most}, with --kind ${name}`);
              return [key, { ...oneNumber(key), describe }] as const;
            }),
          ),
        ),
      )
      .option('yes', { alias: 'y', type: 'boolean', default: false, describe: described(say`Ask nothing`) })
      .option('quiet', {
        alias: 'q',
        type: 'boolean',
        default: false,
        describe: described(say`Print nothing but the path`),
      });
  },
  handler: async (given) => {
    await openInterface();
    const { beginLesson } = await import('./begin-lesson.ts');
    await beginLesson(given as unknown as NewArguments);
  },
};
