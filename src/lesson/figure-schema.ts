/** What may be shown beside words: a picture, a table or code; on slides of one's own and in exercises. */

import * as z from 'zod';
import { counted, type Message, say } from '../diagnostics/message.ts';
import { optionalText, text } from './schema-fields.ts';

/** Wider tables are better drawn, and longer ones are read by nobody. */
const MOST_COLUMNS = 8;
const MOST_ROWS = 40;
/** In UTF-16 units. */
const LONGEST_CODE = 4000;

const cell = z.string().meta({ description: 'What stands in a cell; `""` for nothing' });

export const table = z
  .strictObject({
    head: z.array(cell).min(1).max(MOST_COLUMNS).optional().meta({ description: 'The heads of the columns' }),
    rows: z
      .array(z.array(cell).min(1).max(MOST_COLUMNS).meta({ description: 'The cells of a row' }))
      .min(1)
      .max(MOST_ROWS)
      .meta({ description: 'The rows, each with as many cells as the others' }),
  })
  .check(evenRows)
  .meta({ description: 'A table: its head, and its rows' });

const codeText = z.string().min(1).max(LONGEST_CODE).meta({ description: 'The code itself, after `|`' });
const code = z
  .union([
    codeText,
    z.strictObject({
      language: z.string().optional().meta({ description: 'The language it is written in, shown with it' }),
      text: codeText,
    }),
  ])
  .meta({ description: 'Code, each line as it is typed' });

/** A picture in an exercise: all of it is shown. */
export const picture = z
  .strictObject({
    file: text('A PNG or JPEG file in the lesson’s folder, or an SVG drawing'),
    // A code of its own, for a school may want to look for pictures that shut readers out.
    alt: text('What the picture shows, for those who cannot see it').meta({
      'x-code': 'picture-without-alt',
    }),
    credit: optionalText('Who made the picture, and under which licence; stands below it'),
  })
  .meta({ description: 'A picture that the question is about' });

/** A picture of a topic or a slide, which also says how it fills its place there. */
export const slideImage = picture
  .extend({
    fit: z.enum(['contain', 'cover']).optional().meta({
      description:
        '`contain` shows all of it; `cover` fills its place on the slide and cuts off what is over, photos only',
    }),
  })
  .meta({ description: 'A picture for the slide and the handout' });

/** The fields of what is shown beside words; one of them at most is given. */
export const figureFields = {
  image: picture.optional(),
  table: table.optional(),
  code: code.optional(),
};

/** At most one of them, or of evidence in their place: two would stand in each other's way. */
export const oneFigure = oneOf(
  [...Object.keys(figureFields), 'evidence'],
  say`Give each a slide or a question of its own.`,
);

/** A check that no more than one of these fields is there. */
export function oneOf(fields: readonly string[], hint: Message) {
  return ({ value, issues }: z.core.ParsePayload<object>): void => {
    const [first, second] = fields.filter((key) => Object.hasOwn(value, key));
    if (!first || !second) return;
    issues.push({
      code: 'custom',
      input: value,
      path: [second],
      params: {
        code: 'two-figures',
        message: say`Unexpected \`${second}\` beside \`${first}\`, expected one of the two`,
        hint,
      },
    });
  };
}

function evenRows({
  value,
  issues,
}: z.core.ParsePayload<{ head?: unknown[] | undefined; rows: unknown[][] }>): void {
  const columns = value.head?.length ?? value.rows[0]?.length ?? 0;
  for (const [index, row] of value.rows.entries()) {
    if (row.length === columns) continue;
    issues.push({
      code: 'custom',
      input: row,
      path: ['rows', index],
      params: {
        code: 'uneven-table',
        message: counted(
          row.length,
          say`Unexpected 1 cell in row ${index + 1}, expected ${columns} as in the first`,
          say`Unexpected ${row.length} cells in row ${index + 1}, expected ${columns} as in the first`,
        ),
        hint: say`Write one cell for each column; an empty one is \`""\`.`,
      },
    });
  }
}

type Raw<Field extends keyof typeof figureFields> = z.infer<(typeof figureFields)[Field]>;
export type RawTable = NonNullable<Raw<'table'>>;
export type RawCode = NonNullable<Raw<'code'>>;
/** What a slide or a question may have of them; the picture of a slide says also how it fills its place. */
export interface RawFigures {
  readonly image?: (Raw<'image'> & { readonly fit?: 'contain' | 'cover' | undefined }) | undefined;
  readonly table?: RawTable | undefined;
  readonly code?: RawCode | undefined;
}
