/** `kapur icons`: finds the icons that a lesson may name, by words in any language. */

import type { CommandModule } from 'yargs';
import { say } from '../../diagnostics/message.ts';
import { described } from '../terminal/interface-words.ts';

interface IconsArguments {
  readonly words: readonly string[] | undefined;
}

export const iconsCommand: CommandModule<object, IconsArguments> = {
  command: 'icons [words..]',
  describe: described(say`Find icons for topics, slides and exercises`),
  builder: (parser) =>
    parser
      .positional('words', {
        type: 'string',
        array: true,
        describe: described(say`What it is to stand for; without words, all icons`),
      })
      .example('$0 icons water', described(say`Then write \`icon: droplet\` in a topic`)),
  handler: async ({ words = [] }) => (await import('./find-icons.ts')).findIcons(words),
};
