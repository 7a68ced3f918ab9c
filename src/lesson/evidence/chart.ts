/** Data as a chart that PowerPoint edits. */

import * as z from 'zod';
import { counted, say } from '../../diagnostics/message.ts';
import { CHART_FORMS } from '../../kinds/evidence-form.ts';
import { quote } from '../../yaml/naming.ts';
import { optionalText, text } from '../schema-fields.ts';
import { amount } from './evidence-fields.ts';
import { evidenceKind } from './evidence-kind.ts';

const MOST_ROWS = 12;
const MOST_SERIES = 4;

const row = z
  .strictObject({
    name: text('What the row is about, in a few words'),
    value: amount('Its number').optional(),
    values: z
      .array(amount('The number of one series'))
      .min(1)
      .max(MOST_SERIES)
      .optional()
      .meta({ description: 'Its numbers, one for each of `series`' }),
  })
  .meta({ description: 'A row: its name, and its number' });

const schema = z
  .strictObject({
    kind: z.enum(CHART_FORMS).meta({
      description:
        '`bar` compares rows, `column` and `line` show a course, `dot` compares on a scale, `share` shows the parts of a whole',
    }),
    unit: optionalText('What stands with each number: `%`, `km`, `students`'),
    series: z
      .array(text('The name of a series'))
      .min(1)
      .max(MOST_SERIES)
      .optional()
      .meta({ description: 'The names of the series, where rows have several numbers' }),
    rows: z
      .array(row)
      .min(1)
      .max(MOST_ROWS)
      .meta({ description: '1 to 12 rows, in the order in which they are shown' }),
    highlight: optionalText('The name of the row, or of the series, that the claim is about'),
  })
  .check(evenValues, knownHighlight, wholeShares)
  .meta({ description: 'A chart, which PowerPoint edits with its data' });

type RawChart = {
  kind: string;
  series?: string[] | undefined;
  rows: { name: string; value?: number | undefined; values?: number[] | undefined }[];
  highlight?: string | undefined;
};

export const chart = evidenceKind({
  schema,
  prose: [],
  plain: ['unit', 'series.*', 'rows.*.name', 'highlight'],
  place: 'chart',
  complete: ({ kind, unit = '', series = [''], rows, highlight = '' }) => ({
    form: kind,
    unit,
    series: series.map((name) => ({ name, isMarked: name !== '' && name === highlight })),
    rows: rows.map(({ name, value, values }) => ({
      name,
      values: values ?? [value ?? 0],
      isMarked: name === highlight,
    })),
  }),
});

function evenValues({ value, issues }: z.core.ParsePayload<RawChart>): void {
  const { series, rows } = value;
  for (const [index, { value: one, values }] of rows.entries()) {
    const count = values?.length ?? (one === undefined ? 0 : 1);
    if (count === (series?.length ?? 1) && (values === undefined || one === undefined)) continue;
    const expected = series?.length ?? 1;
    issues.push({
      code: 'custom',
      input: rows[index],
      path: ['rows', index],
      params: {
        code: 'uneven-chart',
        message: counted(
          expected,
          say`Unexpected numbers in row ${index + 1}: ${count}, expected 1`,
          say`Unexpected numbers in row ${index + 1}: ${count}, expected ${expected}, one for each of \`series\``,
        ),
        hint: say`Write \`value:\` for one number; for several, \`values: [ … ]\` with a name for each under \`series\`.`,
      },
    });
  }
}

function knownHighlight({ value, issues }: z.core.ParsePayload<RawChart>): void {
  const { highlight, series = [], rows } = value;
  const names = [...rows.map(({ name }) => name), ...series];
  if (highlight === undefined || names.includes(highlight)) return;
  issues.push({
    code: 'custom',
    input: highlight,
    path: ['highlight'],
    params: {
      code: 'unknown-highlight',
      message: say`Unexpected ${quote(highlight)} in \`highlight\`, expected the name of a row or of a series`,
      hint: say`Write one of these: ${names.map(quote).join(', ')}.`,
    },
  });
}

function wholeShares({ value, issues }: z.core.ParsePayload<RawChart>): void {
  if (value.kind !== 'share') return;
  const parts = value.rows.flatMap(({ value: one, values }) => values ?? one ?? []);
  const isWhole = parts.every((part) => part >= 0) && parts.some((part) => part > 0);
  if (isWhole && (value.series?.length ?? 1) === 1) return;
  issues.push({
    code: 'custom',
    input: value.rows,
    path: ['rows'],
    params: {
      code: 'not-shares',
      message: say`Unexpected numbers for \`share\`, expected one number a row, none below 0 and one above`,
      hint: say`Parts of a whole add up to it; other numbers are compared by \`bar\`.`,
    },
  });
}
