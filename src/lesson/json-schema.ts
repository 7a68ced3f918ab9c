/** The JSON Schema of the lesson file, for editors that complete and check while typing. */

import * as z from 'zod';
import { type ExerciseSchema, lessonSchema } from './lesson-schema.ts';

/** Draft 2020-12, with a description on each field. */
export function lessonJsonSchema(exerciseTypes: readonly ExerciseSchema[]): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(lessonSchema(exerciseTypes), { io: 'input', unrepresentable: 'any' });
}
