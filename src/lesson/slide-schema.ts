/** The schema of slides of one's own, which stand between those that the lesson makes. */

import * as z from 'zod';
import { ID_PATTERN } from '../yaml/ids.ts';
import { figureFields, oneFigure } from './figure-schema.ts';
import { OTHER_WORDS } from './other-words.ts';

/**
 * @param fields what such a slide shares with topics
 */
export function slideSchema<Bullet extends z.ZodType, Image extends z.ZodType>(fields: {
  readonly bullet: Bullet;
  readonly image: Image;
}) {
  return z
    .strictObject({
      after: z.string().min(1).meta({
        description: 'What it follows: the id of a topic, or a slide such as `cover` or `map`',
      }),
      id: z
        .string()
        .regex(ID_PATTERN)
        .optional()
        .meta({ description: 'A short name of its own; without it, one made from the title' }),
      title: z.string().min(1).meta({ description: 'Its headline' }),
      points: z.array(fields.bullet).min(1).max(7).optional().meta({ description: '1 to 7 short bullets' }),
      ...figureFields,
      image: fields.image.optional(),
      explanation: z
        .string()
        .optional()
        .meta({ description: 'Prose for the speaker’s notes and the handout' }),
      terms: z
        .array(z.string().min(1))
        .optional()
        .meta({ description: 'The ids of the terms it uses, defined under `terms`' }),
      source: z.string().optional().meta({ description: 'The id of a source under `sources`' }),
      minutes: z.int().min(1).max(1000).optional().meta({ description: 'How long it takes in class' }),
    })
    .check(oneFigure)
    .meta({
      title: 'Slide',
      description: 'A slide of one’s own',
      'x-other-words': OTHER_WORDS.slide,
    });
}
