/** `kapur schema`: the JSON Schema of lesson files or of `kapur.yaml`, for editors that check while one types. */

import type { CommandModule } from 'yargs';
import { openTerminal } from '../terminal/terminal.ts';

export const schemaCommand: CommandModule<object, { readonly config: boolean }> = {
  command: 'schema',
  describe: 'Print the JSON Schema of lesson files',
  builder: (parser) =>
    parser.option('config', {
      type: 'boolean',
      default: false,
      describe: 'Print that of kapur.yaml, the file of a workspace',
    }),
  handler: async ({ config }) => {
    // The other commands need nothing of it.
    const { schemaOf } = await import('./schema-of.ts');
    openTerminal(false).data(JSON.stringify(schemaOf(config ? 'workspace' : 'lesson'), null, 2));
  },
};
