/** One number, with a field of dots where it is a part of a whole that can be counted. */

import * as z from 'zod';
import { say } from '../../diagnostics/message.ts';
import { optionalText, text } from '../schema-fields.ts';
import { amount } from './evidence-fields.ts';
import { evidenceKind } from './evidence-kind.ts';

/** More dots than this can't be counted from the last row. */
const MOST_DOTS = 100;

export const figure = evidenceKind({
  schema: z
    .strictObject({
      value: amount('The number itself'),
      unit: optionalText('What stands with it: `%`, `km`, `students`'),
      says: text('What the number counts, in a few words'),
      of: z
        .int()
        .min(1)
        .max(MOST_DOTS)
        .optional()
        .meta({ description: 'The whole that it is a part of, drawn as that many dots' }),
    })
    .check(partOfWhole)
    .meta({ description: 'One large number, with dots where it is a part of a whole' }),
  prose: ['says'],
  plain: ['unit'],
  place: 'side',
  complete: ({ value, unit = '', says, of = 0 }) => ({ value, unit, says, of }),
});

function partOfWhole({
  value: raw,
  issues,
}: z.core.ParsePayload<{ value: number; of?: number | undefined }>): void {
  const { value, of } = raw;
  if (of === undefined || (Number.isInteger(value) && value >= 0 && value <= of)) return;
  issues.push({
    code: 'custom',
    input: value,
    path: ['value'],
    params: {
      code: 'not-a-part',
      message: say`Unexpected ${value} of ${of}, expected a whole number from 0 to ${of}`,
      hint: say`Dots are counted whole: round the number, or leave out \`of\`.`,
    },
  });
}
