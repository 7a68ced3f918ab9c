/** Fields that several kinds of evidence share. */

import * as z from 'zod';
import { text } from '../schema-fields.ts';

/** Beyond this no slide has room for the digits. */
const LARGEST = 1e12;

export const amount = (description: string) => z.number().min(-LARGEST).max(LARGEST).meta({ description });

/** A step by its name, or with a few words more. */
export const namedStep = z
  .union([
    text('What it is, in a few words'),
    z.strictObject({
      title: text('What it is, in a few words'),
      text: text('What happens in it, in a sentence'),
    }),
  ])
  .meta({ description: 'A name, or `title` and `text`' });

export interface NamedStep {
  readonly title: string;
  readonly text: string;
}

export function completeStep(raw: z.infer<typeof namedStep>): NamedStep {
  return typeof raw === 'string' ? { title: raw, text: '' } : raw;
}

/** Where the words of steps stand. */
export const STEP_PROSE = ['*', '*.title', '*.text'];
