/** Table to complete (lengkapi tabel): topics with their examples and links, terms with their meanings, or one's own. */

import * as z from 'zod';
import { shuffle } from '../../base/random.ts';
import { counted, say } from '../../diagnostics/message.ts';
import { NOTHING_SAID, type Topic, type TopicGroup } from '../../lesson/lesson.ts';
import { relationsOf, saidOf, topicsUnder } from '../../lesson/topics.ts';
import { groupLabel, label } from '../../locale/locale.ts';
import { linesFor } from '../../prose/writing-room.ts';
import { aboutTerm } from '../about-term.ts';
import { cellOf, reportNoGap } from '../cell.ts';
import type { ExerciseContext, ExerciseType } from '../exercise-type.ts';
import { fieldSpan } from '../field-span.ts';
import { about, group, marks, words } from '../fields.ts';
import { namedGroup, namedTerms } from '../named-things.ts';
import { hasOneForm } from '../one-form.ts';
import { type FullCell, type FullRow, oneOpen } from '../one-open.ts';
import { cellsInPaperOrder } from '../paper-order.ts';
import type { TablePart } from '../parts.ts';
import { plainProse } from '../plain-prose.ts';
import { titlesCell } from '../related.ts';

/** Instead of a group. */
const TERMS = 'terms';

const schema = z.strictObject({
  from: group.meta({
    description: 'What the rows are taken from, a group of topics or `terms`; one cell of each is left empty',
  }),
  terms: z
    .array(words)
    .optional()
    .meta({ description: 'Ids of the terms to take; all when left out', 'x-ids': 'terms' }),
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
  groups: { from: [TERMS] },
  make: (spec, context) => {
    if (
      !hasOneForm(
        spec,
        [
          ['from', 'terms'],
          ['columns', 'rows'],
        ],
        context,
      )
    )
      return [];
    const { headings, rows, shares } = spec.from ? derived(spec.from, spec, context) : written(spec, context);
    reportNoGap(rows, context);
    return [{ kind: 'table', title: '', shares, headings, rows }];
  },
};

type Made = Pick<TablePart, 'headings' | 'rows' | 'shares'>;

function written(spec: Spec & Parameters<typeof table.make>[0], context: ExerciseContext): Made {
  const { columns = [], rows = [], about: ids = [], marks = 1 } = spec;
  const made = rows.map((row, index) => {
    const span = fieldSpan(spec, `rows.${index}`, context);
    if (row.length !== columns.length) {
      context.report({
        code: 'uneven-table',
        severity: 'error',
        message: say`Unexpected ${counted(row.length, say`1 cell`, say`${row.length} cells`)} in row ${index + 1}, expected ${columns.length}, one for each of \`columns\``,
        hint: say`Write one cell for each column; an empty one is \`""\`.`,
        ...span,
      });
    }
    return row.map((text) =>
      cellOf(text, { marks, about: ids, lines: ROOM.words, share: 1 / row.length, span }, context),
    );
  });
  return { headings: columns, rows: made, shares: columns.map(() => 1) };
}

function derived(from: string, spec: Spec, context: ExerciseContext): Made {
  const group = namedGroup(from, context.lesson);
  const { headings, rows, shares } = group ? topicTable(group, context) : termTable(spec, context);
  const filled = rows.map((row) => oneOpen(row, spec.marks ?? 1, context));
  return { headings, shares, rows: cellsInPaperOrder(shuffle(filled, context.order)) };
}

interface FullTable extends Omit<Made, 'rows'> {
  readonly rows: readonly FullRow[];
}

function termTable({ terms }: Spec, context: ExerciseContext): FullTable {
  const { locale, lesson } = context;
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

/**
 * A row for each topic, with what it is linked to. Where a link says something of each two topics the columns are those
 * that it leads to, and the cells say it; else the example stands between, or the claim of a topic that has none.
 */
function topicTable(group: TopicGroup, { locale, lesson }: ExerciseContext): FullTable {
  const [first] = group.topics;
  const relations = first ? relationsOf(first, lesson) : [];
  const valued = relations.find(({ link, direction }) => link.values && direction === 'to');
  if (valued) {
    const columns = topicsUnder(valued.link.to, lesson);
    return {
      headings: [groupLabel(locale, 'topic', group), ...columns.map((topic) => plainProse(topic.title))],
      shares: [3, ...columns.map(() => 4)],
      rows: group.topics.map((topic) => ({
        cells: [
          { text: topic.title, secrets: [], lines: 0 },
          ...columns.map((column) => valueCell(topic, column, columns.length, lesson)),
        ],
        about: [topic.id, ...columns.map(({ id }) => id)],
      })),
    };
  }
  const [related] = relations;
  const examples = related ? 5 : 8;
  return {
    headings: [
      groupLabel(locale, 'topic', group),
      label(locale, 'example'),
      ...(related
        ? [
            label(locale, related.direction === 'to' ? related.link.label : related.link.inverse, {
              n: group.topics.length,
            }),
          ]
        : []),
    ],
    shares: related ? [3, examples, 3] : [3, examples],
    rows: group.topics.map((topic) => ({
      cells: [
        titlesCell([topic], ROOM.words, 3 / 11),
        { text: topic.example?.text ?? topic.claim, secrets: [], lines: 0 },
        ...(related ? [titlesCell(relationsOf(topic, lesson)[0]?.topics ?? [], ROOM.words, 3 / 11)] : []),
      ],
      about: [topic.id],
    })),
  };
}

function valueCell(row: Topic, column: Topic, columns: number, lesson: ExerciseContext['lesson']): FullCell {
  const text = saidOf(row, column, lesson) || NOTHING_SAID;
  return {
    text,
    secrets: text === NOTHING_SAID ? [] : [text],
    lines: Math.max(ROOM.sentence, linesFor(text, 4 / (3 + 4 * columns))),
  };
}
