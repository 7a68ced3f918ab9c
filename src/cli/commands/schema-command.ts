/** `kapur schema`: the JSON Schema of lesson files or of `kapur.yaml`, for editors that check while one types. */

import type { CommandModule } from 'yargs';
import { say } from '../../diagnostics/message.ts';
import { described } from '../terminal/interface-words.ts';
import { openTerminal } from '../terminal/terminal.ts';

export const schemaCommand: CommandModule<object, { readonly config: boolean }> = {
  command: 'schema',
  describe: described(say`Print the JSON Schema of lesson files`),
  builder: (parser) =>
    parser
      .example(
        '$0 schema > lesson.schema.json',
        described(say`A file for editors that check while one types`),
      )
      .option('config', {
        type: 'boolean',
        default: false,
        describe: described(say`Print that of kapur.yaml, the file of a workspace`),
      }),
  handler: async ({ config }) => {
    // The other commands need nothing of it.
    const { schemaOf } = await import('./schema-of.ts');
    openTerminal(false).data(JSON.stringify(schemaOf(config ? 'workspace' : 'lesson'), null, 2));
  },
};
