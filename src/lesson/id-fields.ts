/** Which fields of an exercise hold ids, as its own schema says by `x-ids`. */

import * as z from 'zod';
import { rememberingEach } from '../base/remembering.ts';
import type { ExerciseSchema } from './exercise-schemas.ts';

/** What the ids are of: topics, topics that lead to others, or terms. */
export type IdKind = 'topics' | 'linking' | 'terms';

export interface IdField {
  /** Field names from the exercise down, `*` for each entry of a list: `questions.*.about.*`. */
  readonly pattern: string;
  /** The last field name. */
  readonly name: string;
  readonly of: IdKind;
}

/** In the order of the schema. */
export const idFields = rememberingEach((schema: z.ZodType): IdField[] => fieldsIn(schema, []));

/** Those of an exercise by the name of its type; none of a type that there is not. */
export function idFieldsOf(type: unknown, exerciseTypes: readonly ExerciseSchema[]): IdField[] {
  const schema = exerciseTypes.find((one) => one.type === type)?.schema;
  return schema ? idFields(schema) : [];
}

function fieldsIn(schema: z.core.$ZodType, path: readonly string[]): IdField[] {
  const of = z.globalRegistry.get(schema)?.['x-ids'] as IdKind | undefined;
  if (of) {
    const list = inner(schema) instanceof z.ZodArray ? ['*'] : [];
    return [{ pattern: [...path, ...list].join('.'), name: path.at(-1) ?? '', of }];
  }
  const found = inner(schema);
  if (found !== schema) return fieldsIn(found, path);
  if (schema instanceof z.ZodArray) return fieldsIn(schema.element, [...path, '*']);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => fieldsIn(option, path));
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, field]) => fieldsIn(field, [...path, key]));
}

/** Without `optional`. */
function inner(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? inner(schema.unwrap()) : schema;
}
