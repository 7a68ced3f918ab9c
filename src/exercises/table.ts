/** Table to complete (lengkapi tabel): points with their examples and links, terms with their meanings, or one's own. */

import * as z from 'zod';
import { label } from '../locale.ts';
import { counted, say } from '../message.ts';
import { shuffle } from '../random.ts';
import { linesFor } from '../writing-room.ts';
import { aboutTerm } from './about-term.ts';
import { cellOf, reportNoGap } from './cell.ts';
import type { ExerciseKit, ExerciseType } from './exercise-type.ts';
import { fieldPlace } from './field-place.ts';
import { about, marks, words } from './fields.ts';
import { namedTerms } from './named-things.ts';
import { hasOneForm } from './one-form.ts';
import { type FullRow, oneOpen } from './one-open.ts';
import { cellsInPaperOrder } from './paper-order.ts';
import type { TablePart } from './part.ts';
import { plainProse } from './plain-prose.ts';
import { relatedTo, titlesCell } from './related.ts';

const schema = z.strictObject({
  from: z
    .enum(['obstacles', 'remedies', 'terms'])
    .optional()
    .meta({ description: 'What the rows are taken from; one cell of each is left empty' }),
  terms: z.array(words).optional().meta({ description: 'Ids of the terms to take; all when left out' }),
  columns: z.array(words).min(2).max(5).optional().meta({ description: 'The heads of the columns' }),
  rows: z
    .array(z.array(words).min(2).max(5))
    .min(1)
    .optional()
    .meta({ description: 'Rows written by hand; a cell in braces, `{answer|also right}`, is left empty' }),
  about,
  marks: marks.meta({ description: 'Marks for each empty cell; 1 when left out' }),
});
type Spec = z.infer<typeof schema>;

/** In lines. */
const ROOM = { words: 1, sentence: 2 };

export const table: ExerciseType<'table', typeof schema> = {
  type: 'table',
  schema,
  make: (spec, kit) => {
    if (
      !hasOneForm(
        spec,
        [
          ['from', 'terms'],
          ['columns', 'rows'],
        ],
        kit,
      )
    )
      return [];
    const { headings, rows, shares } = spec.from ? derived(spec.from, spec, kit) : written(spec, kit);
    reportNoGap(rows, kit);
    return [{ kind: 'table', title: '', shares, headings, rows }];
  },
};

type Made = Pick<TablePart, 'headings' | 'rows' | 'shares'>;

function written(spec: Spec & Parameters<typeof table.make>[0], kit: ExerciseKit): Made {
  const { columns = [], rows = [], about: ids = [], marks = 1 } = spec;
  const made = rows.map((row, index) => {
    const place = fieldPlace(spec, `rows.${index}`, kit);
    if (row.length !== columns.length) {
      kit.report({
        code: 'uneven-table',
        severity: 'error',
        message: say`Unexpected ${counted(row.length, say`1 cell`, say`${row.length} cells`)} in row ${index + 1}, expected ${columns.length}, one for each of \`columns\``,
        hint: say`Write one cell for each column; an empty one is \`""\`.`,
        ...place,
      });
    }
    return row.map((text) =>
      cellOf(text, { marks, about: ids, lines: ROOM.words, share: 1 / row.length, place }, kit),
    );
  });
  return { headings: columns, rows: made, shares: columns.map(() => 1) };
}

function derived(from: NonNullable<Spec['from']>, spec: Spec, kit: ExerciseKit): Made {
  const { headings, rows, shares } = from === 'terms' ? termTable(spec, kit) : pointTable(from, kit);
  const filled = rows.map((row) => oneOpen(row, spec.marks ?? 1, kit));
  return { headings, shares, rows: cellsInPaperOrder(shuffle(filled, kit.order)) };
}

interface FullTable extends Omit<Made, 'rows'> {
  readonly rows: readonly FullRow[];
}

function termTable({ terms }: Spec, kit: ExerciseKit): FullTable {
  const { locale, lesson } = kit;
  return {
    headings: [label(locale, 'term'), label(locale, 'meaning')],
    shares: [2, 5],
    rows: namedTerms(terms, lesson).map(({ id, name, meaning }) => ({
      cells: [
        {
          text: plainProse(name),
          secrets: [plainProse(name)],
          lines: Math.max(ROOM.words, linesFor(plainProse(name), 2 / 7)),
        },
        { text: meaning, secrets: [meaning], lines: Math.max(ROOM.sentence, linesFor(meaning, 5 / 7)) },
      ],
      about: aboutTerm(id, lesson),
    })),
  };
}

/** A point without an example is shown by its claim. */
function pointTable(from: 'obstacles' | 'remedies', { locale, lesson }: ExerciseKit): FullTable {
  const isObstacles = from === 'obstacles';
  const others = isObstacles ? 'remedies' : 'obstacles';
  return {
    headings: [
      label(locale, isObstacles ? 'obstacle' : 'remedy'),
      label(locale, 'example'),
      label(locale, isObstacles ? 'addressed-by' : 'answers-obstacles', { n: lesson[others].length }),
    ],
    shares: [3, 5, 3],
    rows: lesson[from].map((point) => ({
      cells: [
        titlesCell([point], ROOM.words, 3 / 11),
        { text: point.example?.text ?? point.claim, secrets: [], lines: 0 },
        titlesCell(relatedTo(point, lesson), ROOM.words, 3 / 11),
      ],
      about: [point.id],
    })),
  };
}
