/** The schema of slides of one's own, which stand between those that the lesson makes. */

import * as z from 'zod';
import type { KeyList } from '../locale/key-words.ts';
import { evidenceSchema } from './evidence/evidence.ts';
import { figureFields, oneFigure, slideImage } from './figure-schema.ts';
import { icon, id, minutes, optionalText, reference, text } from './schema-fields.ts';
import { bullet } from './topic-schema.ts';

export const slideSchema = z
  .strictObject({
    after: text('What it follows: the id of a topic, or a slide such as `cover` or `map`'),
    id: id('A short name of its own; without it, one made from the title').optional(),
    title: text('Its headline'),
    points: z.array(bullet).min(1).max(7).optional().meta({ description: '1 to 7 short bullets' }),
    icon,
    ...figureFields,
    image: slideImage.optional(),
    evidence: evidenceSchema.optional(),
    explanation: optionalText('Prose for the speaker’s notes and the handout'),
    terms: reference('The ids of the terms it uses, defined under `terms`').optional(),
    source: optionalText('The id of a source under `sources`'),
    minutes: minutes('How long it takes in class'),
  })
  .check(oneFigure)
  .meta({
    title: 'Slide',
    description: 'A slide of one’s own',
    'x-other-words-of': 'slide' satisfies KeyList,
  });
