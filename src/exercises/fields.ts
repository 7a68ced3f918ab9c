/** The YAML fields that several exercise types share. */

import * as z from 'zod';
import { LEVELS } from '../edition.ts';

/** Words that must not be left empty. */
export const words = z.string().min(1);

export const about = z
  .array(words)
  .optional()
  .meta({ description: 'Ids of the obstacles and remedies it tests; leads to the slide that teaches them' });

export const marks = z
  .int()
  .min(1)
  .max(100)
  .optional()
  .meta({ description: 'Marks for each entry; 1 when left out' });

/** Of one item among several. */
export const level = z
  .enum(LEVELS)
  .optional()
  .meta({ description: 'Which papers it stands on: `core`, as when left out, on all' });
