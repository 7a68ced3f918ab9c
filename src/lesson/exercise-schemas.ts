/** The schemas of exercises: what each type says of itself, and the fields that all of them have. */

import * as z from 'zod';
import { TIERS } from '../base/variant.ts';
import { evidenceSchema } from './evidence/evidence.ts';
import { figureFields, oneFigure } from './figure-schema.ts';
import { itemFacts } from './item-facts.ts';
import { icon, id, optional, optionalText } from './schema-fields.ts';

/** What the schema must know of an exercise type. */
export interface ExerciseSchema {
  readonly type: string;
  readonly schema: z.ZodObject;
  /** The fields that hold the key of a group, each with the other words that may stand there. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
}

/**
 * @param keys of the groups that the lesson has; nothing where authors name their own
 * @throws RangeError when there is no exercise type at all
 */
export function exerciseSchemas(
  exerciseTypes: readonly ExerciseSchema[],
  keys: readonly string[] | undefined,
) {
  const [first, ...others] = exerciseTypes.map(({ type, schema, groups = {} }) =>
    schema
      .safeExtend(
        Object.fromEntries(
          Object.entries(groups).map(([field, words]) => [field, groupKeyField(schema, field, words, keys)]),
        ),
      )
      .safeExtend({
        type: z.literal(type),
        id: id('A name of its own; without it, the type and a number: match-1').optional(),
        level: z
          .enum(TIERS)
          .optional()
          .meta({ description: 'Which papers it stands on: `core`, as when left out, on all' }),
        hint: optionalText('What helps to answer, printed on papers of the level `support`'),
        instruction: optionalText('What to do; without it, the usual instruction of its type'),
        optional: optional('Whether it is left out of a period shorter than the lesson'),
        icon,
        ...itemFacts,
        ...figureFields,
        evidence: evidenceSchema.optional(),
      })
      .check(oneFigure)
      .strict()
      .meta({ title: type, ...schema.meta() }),
  );
  if (!first) throw new RangeError('A lesson needs at least one exercise type');
  return [first, ...others] as const;
}

/** One of the words, or the key of one of the groups; any key where authors name their own groups. */
function groupKeyField(
  schema: z.ZodObject,
  field: string,
  words: readonly string[],
  keys: readonly string[] | undefined,
): z.ZodType {
  const choice = keys ? z.enum([...keys, ...words]) : z.string().min(1);
  return choice.optional().meta({ ...schema.shape[field]?.meta() });
}
