/** The options of a choice as their author writes them: words, or words with the reason for the key. */

import * as z from 'zod';
import type { Prose } from '../lesson/lesson.ts';
import { words } from './fields.ts';

/** An option before it has a letter. */
export interface Option {
  readonly text: Prose;
  /** Why it is right or wrong; empty when nothing was written. */
  readonly why: Prose;
}

export const option = z.union([
  words,
  z.strictObject({
    text: words.meta({ description: 'The option' }),
    why: words.meta({ description: 'Why it is right or wrong, for the key' }),
  }),
]);

export function asOption(written: z.infer<typeof option>): Option {
  return typeof written === 'string' ? { text: written, why: '' } : written;
}
