/** What a test blueprint says of an item: of one, or of all of an exercise. */

import * as z from 'zod';

/** Bloom's levels as Indonesian blueprints number them, from remembering to creating. */
export const COGNITIVE_LEVELS = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'] as const;
export type CognitiveLevel = (typeof COGNITIVE_LEVELS)[number];

export interface ItemFacts {
  readonly cognitive?: CognitiveLevel | undefined;
  /** Position among the objectives of the lesson, from 1. */
  readonly objective?: number | undefined;
  readonly indicator?: string | undefined;
}

export const itemFacts = {
  cognitive: z.enum(COGNITIVE_LEVELS).optional().meta({
    description: 'What it asks of the mind, for the blueprint: C1 remember to C6 create',
  }),
  objective: z
    .int()
    .min(1)
    .max(50)
    .optional()
    .meta({ description: 'Which objective it tests, by its number' }),
  indicator: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'What an answer shows, for the blueprint: Given a case, students …' }),
};

/** The facts of an item, over those of its exercise; checked by the schema. */
export function factsOf(item: object, exercise: object): ItemFacts {
  return { ...pick(exercise), ...pick(item) };
}

function pick(thing: ItemFacts): ItemFacts {
  const { cognitive, objective, indicator } = thing;
  return {
    ...(cognitive && { cognitive }),
    ...(objective && { objective }),
    ...(indicator && { indicator }),
  };
}
