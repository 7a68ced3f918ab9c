/** Two things side by side. */

import * as z from 'zod';
import { text } from '../schema-fields.ts';
import { evidenceKind } from './evidence-kind.ts';

const side = z
  .strictObject({
    title: text('What stands on this side'),
    points: z.array(text('One short line')).min(1).max(5).meta({ description: '1 to 5 short lines' }),
  })
  .meta({ description: 'One of the two: its `title` and its `points`' });

export const compare = evidenceKind({
  schema: z.strictObject({ left: side, right: side }).meta({ description: 'Two things side by side' }),
  prose: ['left.points.*', 'right.points.*'],
  plain: ['left.title', 'right.title'],
  place: 'wide',
  complete: ({ left, right }) => ({ sides: [left, right] as const }),
});
