/** Fields that several kinds of evidence share. */

import * as z from 'zod';
import { say } from '../../diagnostics/message.ts';
import { text } from '../schema-fields.ts';

/** Beyond this no slide has room for the digits. */
const LARGEST = 1e12;

/** What is nearer to 0 would be printed as 0. */
const SMALLEST = 1e-12;

export const amount = (description: string) =>
  z.number().min(-LARGEST).max(LARGEST).check(largeEnough).meta({ description });

function largeEnough({ value, issues }: z.core.ParsePayload<number>): void {
  if (value === 0 || Math.abs(value) >= SMALLEST) return;
  issues.push({
    code: 'custom',
    input: value,
    params: {
      code: 'too-small-number',
      message: say`Unexpected number nearer to 0 than 1e-12, expected 0 or one that can be shown`,
      hint: say`Write it in a smaller unit: nanometres for metres.`,
    },
  });
}

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

/** Where the sentences of steps stand, and their names, which are printed as they are typed. */
export const STEP_FIELDS = { prose: ['*.text'], plain: ['*', '*.title'] };
