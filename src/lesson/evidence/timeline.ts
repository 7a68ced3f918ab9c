/** Dates on a line, as far apart as they were. */

import * as z from 'zod';
import { optional, text } from '../schema-fields.ts';
import { evidenceKind } from './evidence-kind.ts';

export const timeline = evidenceKind({
  schema: z
    .array(
      z
        .strictObject({
          when: text('The date as it is shown: `1945`, `17 August 1945`'),
          what: text('What happened, in a few words'),
          mark: optional('Whether the span that the claim is about begins or ends here'),
        })
        .meta({ description: 'A date, and what happened' }),
    )
    .min(2)
    .max(6)
    .meta({
      description: '2 to 6 dates in their order; two with `mark: true` have the span between them shown',
    }),
  prose: ['*.what'],
  plain: ['*.when'],
  place: 'wide',
  complete: (events) => ({
    events: events.map(({ when, what, mark = false }) => ({ when, what, isMarked: mark })),
  }),
});
