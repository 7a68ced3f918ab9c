/** `kapur prompt`: prints a page by which a chat assistant writes a lesson file that passes the check. */

import type { CommandModule } from 'yargs';
import { say } from '../../diagnostics/message.ts';
import { kindChoice } from '../options/kind-choice.ts';
import { oneText } from '../options/one-value.ts';
import { described, interfaceWords, openInterface } from '../terminal/interface-words.ts';
import { openTerminal } from '../terminal/terminal.ts';

interface PromptArguments {
  readonly kind: string;
  readonly language: string | undefined;
}

export const promptCommand: CommandModule<object, PromptArguments> = {
  command: 'prompt',
  describe: described(say`Print a page for a chat assistant that is to write a lesson`),
  builder: (parser) => {
    const { kinds, usual } = kindChoice();
    return parser
      .option('kind', {
        ...oneText('kind'),
        default: usual,
        describe: described(say`What kind of lesson: ${kinds.map(({ name }) => name).join(', ')}`),
      })
      .option('language', {
        ...oneText('language'),
        describe: described(say`Language of the page and of its example: en or id`),
      })
      .example('$0 prompt --kind process', described(say`Then paste your article behind it`));
  },
  handler: async ({ kind, language }) => {
    await openInterface();
    // The other commands need nothing of it.
    const { promptPage } = await import('./prompt-page.ts');
    openTerminal(false).data(promptPage(kind, language ?? interfaceWords().language).trimEnd());
  },
};
