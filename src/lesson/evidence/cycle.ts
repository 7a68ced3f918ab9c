/** Steps of which the last leads to the first again. */

import * as z from 'zod';
import { completeStep, namedStep, STEP_FIELDS } from './evidence-fields.ts';
import { evidenceKind } from './evidence-kind.ts';

export const cycle = evidenceKind({
  schema: z.array(namedStep).min(3).max(6).meta({ description: '3 to 6 steps; the last leads to the first' }),
  ...STEP_FIELDS,
  place: 'side',
  complete: (list) => ({ steps: list.map(completeStep) }),
});
