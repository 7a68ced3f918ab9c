/** The JSON Schema of the lesson file, for editors that complete and check while typing. */

import { DEFAULT_KIND, type LessonKind } from '../kinds/lesson-kind.ts';
import type { JsonSchema } from '../yaml/expectation.ts';
import { jsonSchemaOf } from '../yaml/json-schema-of.ts';
import type { ExerciseSchema } from './exercise-schemas.ts';
import { lessonSchema } from './lesson-schema.ts';
import { sharedDefinitions } from './shared-definitions.ts';

/** Of lessons of one kind, with a description on each field. */
export function kindJsonSchema(exerciseTypes: readonly ExerciseSchema[], kind: LessonKind): JsonSchema {
  return jsonSchemaOf(lessonSchema(exerciseTypes, kind));
}

/** Of lessons of all kinds: one of their schemas, told apart by `kind`. */
export function lessonJsonSchema(
  exerciseTypes: readonly ExerciseSchema[],
  kinds: readonly LessonKind[],
): JsonSchema {
  const schemas = kinds.map((kind) => kindJsonSchema(exerciseTypes, kind));
  return sharedDefinitions({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Kapur lesson',
    oneOf: schemas.map(({ $schema, required = [], ...schema }, index) => {
      const title = kinds[index]?.name ?? '';
      return { ...schema, title, required: title === DEFAULT_KIND ? required : ['kind', ...required] };
    }),
  });
}
