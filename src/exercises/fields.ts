/** The YAML fields that several exercise types share. */

import * as z from 'zod';
import { TIERS } from '../base/variant.ts';
import { itemFacts } from '../lesson/item-facts.ts';

/** Words that must not be left empty. */
export const words = z.string().min(1);

export const about = z.array(words).optional().meta({
  description: 'Ids of the topics it tests; leads to the slides that teach them',
  'x-ids': 'topics',
});

/** The key of a group of topics; what else may stand there, the type says. */
export const group = z.string().min(1).optional();

export const marks = z
  .int()
  .min(1)
  .max(100)
  .optional()
  .meta({ description: 'Marks for each entry; 1 when left out' });

/** Of one item among several. */
const level = z
  .enum(TIERS)
  .optional()
  .meta({ description: 'Which papers it stands on: `core`, as when left out, on all' });

/** The fields of one item among several, beside what it asks. */
export const itemFields = { level, ...itemFacts };
