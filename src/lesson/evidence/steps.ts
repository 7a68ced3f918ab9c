/** One thing after the other, as arrows in a row. */

import * as z from 'zod';
import { completeStep, namedStep, STEP_FIELDS } from './evidence-fields.ts';
import { evidenceKind } from './evidence-kind.ts';

export const steps = evidenceKind({
  schema: z.array(namedStep).min(2).max(5).meta({ description: '2 to 5 steps in their order' }),
  ...STEP_FIELDS,
  place: 'wide',
  complete: (list) => ({ steps: list.map(completeStep) }),
});
