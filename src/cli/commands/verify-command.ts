/** `kapur verify`: finds a paper again by the code at its foot, and makes it anew or says what has changed. */

import type { CommandModule } from 'yargs';
import { oneText } from '../options/one-value.ts';
import { DEFAULTS } from '../options/settings.ts';
import type { VerifyArguments } from './verify-paper.ts';

export const verifyCommand: CommandModule<object, VerifyArguments> = {
  command: 'verify [code] [paths..]',
  describe: 'Make a paper again, byte for byte, by the code at its foot',
  builder: (parser) =>
    parser
      .positional('code', { type: 'string', default: '', describe: 'The code, which is needed: K7Q2M-8XP4D' })
      .positional('paths', {
        type: 'string',
        array: true,
        default: ['content'],
        describe: 'Where its lesson is to be found',
      })
      .option('out', {
        ...oneText('out'),
        defaultDescription: DEFAULTS.out,
        describe: 'Folder of the results, with their records',
      })
      .option('against', {
        ...oneText('against'),
        describe: 'A PDF to compare with; nothing is written then',
      })
      .option('theme', {
        ...oneText('theme'),
        describe: 'The theme file, if the paper was made with one of your own',
      })
      .option('templates', {
        ...oneText('templates'),
        describe: 'The folder of your own templates, if it was used',
      })
      .option('quiet', { alias: 'q', type: 'boolean', default: false, describe: 'Print nothing but errors' }),
  handler: async (given) => {
    // The other commands need nothing of it.
    const { verifyPaper } = await import('./verify-paper.ts');
    await verifyPaper(given);
  },
};
