/** The JSON Schema of what a YAML file may hold: plain data for editors, and for our own words about mistakes. */

import * as z from 'zod';
import type { JsonSchema } from './expectation.ts';

/** Draft 2020-12. Where text is wanted, numbers and truth values may stand, too: `textAsTyped` takes them as text. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema, path }) => {
      const isText = jsonSchema.type === 'string' && !jsonSchema.enum && jsonSchema.const === undefined;
      if (isText && path.at(-1) !== 'propertyNames') jsonSchema.type = ['string', 'number', 'boolean'];
    },
  });
}
