/** The JSON Schema of the lesson file, for editors that complete and check while typing. */

import type { JsonSchema } from '../yaml/expectation.ts';
import { jsonSchemaOf } from '../yaml/json-schema-of.ts';
import { type ExerciseSchema, lessonSchema } from './lesson-schema.ts';

/** With a description on each field. */
export function lessonJsonSchema(exerciseTypes: readonly ExerciseSchema[]): JsonSchema {
  return jsonSchemaOf(lessonSchema(exerciseTypes));
}
