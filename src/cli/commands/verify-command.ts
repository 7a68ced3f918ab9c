/** `kapur verify`: finds a paper again by the code at its foot, and makes it anew or says what has changed. */

import type { CommandModule } from 'yargs';
import { say } from '../../diagnostics/message.ts';
import { oneText } from '../options/one-value.ts';
import { DEFAULTS } from '../options/settings.ts';
import { described } from '../terminal/interface-words.ts';
import type { VerifyArguments } from './verify-paper.ts';

export const verifyCommand: CommandModule<object, VerifyArguments> = {
  command: 'verify [code] [paths..]',
  describe: described(say`Make a paper again, byte for byte, by the code at its foot`),
  builder: (parser) =>
    parser
      .example('$0 verify K7Q2M-8XP4D', described(say`The paper with this code at its foot`))
      .example('$0 verify K7Q2M-8XP4D --against paper.pdf', described(say`Whether a file is that very paper`))
      .positional('code', {
        type: 'string',
        default: '',
        describe: described(say`The code, which is needed: K7Q2M-8XP4D`),
      })
      .positional('paths', {
        type: 'string',
        array: true,
        default: ['content'],
        describe: described(say`Where its lesson is to be found`),
      })
      .option('out', {
        alias: 'o',
        ...oneText('out'),
        defaultDescription: DEFAULTS.out,
        describe: described(say`Folder of the results, with their records`),
      })
      .option('against', {
        ...oneText('against'),
        describe: described(say`A PDF to compare with; nothing is written then`),
      })
      .option('theme', {
        ...oneText('theme'),
        describe: described(say`The theme file, if the paper was made with one of your own`),
      })
      .option('templates', {
        ...oneText('templates'),
        describe: described(say`The folder of your own templates, if it was used`),
      })
      .option('quiet', {
        alias: 'q',
        type: 'boolean',
        default: false,
        describe: described(say`Print nothing but errors`),
      }),
  handler: async (given) => {
    // The other commands need nothing of it.
    const { verifyPaper } = await import('./verify-paper.ts');
    await verifyPaper(given);
  },
};
