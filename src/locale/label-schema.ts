/** What a label may be in a file: a text, or a text for each plural form. */

import * as z from 'zod';
import type { Label } from './locale.ts';

const form = z
  .string()
  .meta({ description: 'The text for numbers of this plural form, with `{n}` for the number' });

export const labelSchema: z.ZodType<Label, Label> = z
  .union([
    z.string(),
    z.strictObject({
      zero: form.optional(),
      one: form.optional(),
      two: form.optional(),
      few: form.optional(),
      many: form.optional(),
      other: form,
    }),
  ])
  .meta({ description: 'A text, or a text for each plural form of the language; `other` is needed' });
