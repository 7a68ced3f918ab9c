/** The JSON Schemas that `kapur schema` prints. */

import { exerciseTypes } from '../../exercises/registry.ts';
import { lessonJsonSchema } from '../../lesson/json-schema.ts';
import { configJsonSchema } from '../../workspace/config-schema.ts';
import { builtInKinds } from '../options/built-in-kinds.ts';

export function schemaOf(file: 'lesson' | 'workspace'): object {
  return file === 'workspace' ? configJsonSchema() : lessonJsonSchema(exerciseTypes, builtInKinds());
}
