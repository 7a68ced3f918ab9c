/** Words of somebody, as they were said or written. */

import * as z from 'zod';
import { picture } from '../figure-schema.ts';
import { optionalText, text } from '../schema-fields.ts';
import { evidenceKind } from './evidence-kind.ts';

export const quote = evidenceKind({
  schema: z
    .strictObject({
      text: text('The words themselves, without quotation marks'),
      who: text('Who said or wrote them'),
      role: optionalText('What the person is known for, or where the words stand'),
      year: optionalText('When'),
      portrait: picture.optional(),
    })
    .meta({ description: 'Words of somebody, with who said them' }),
  prose: ['text', 'portrait.credit'],
  plain: ['who', 'role', 'year', 'portrait.alt'],
  place: 'side',
  complete: ({ role = '', year = '', portrait, ...said }) => ({
    ...said,
    role,
    year,
    portrait: portrait ? { file: portrait.file, alt: portrait.alt, credit: portrait.credit ?? '' } : null,
  }),
});
