/** `kapur schema`: the JSON Schema of lesson files, for editors that complete and check while one types. */

import type { CommandModule } from 'yargs';
import { exerciseTypes } from '../exercises/exercise-types.ts';
import { lessonJsonSchema } from '../lesson/json-schema.ts';
import { builtInKinds } from '../resources.ts';
import { openTerminal } from './terminal.ts';

export const schemaCommand: CommandModule = {
  command: 'schema',
  describe: 'Print the JSON Schema of lesson files',
  handler: () => {
    openTerminal(false).data(JSON.stringify(lessonJsonSchema(exerciseTypes, builtInKinds()), null, 2));
  },
};
