/** The schema of an activity: what a group works on in class. All of it may be left out, and then follows from the lesson. */

import * as z from 'zod';
import { say } from '../diagnostics/message.ts';
import { evenRubric, rubricSchema } from './rubric-schema.ts';
import { optionalText, text } from './schema-fields.ts';

/** The parts of an activity that a step may be about, in their usual order. */
export const ACTIVITY_PARTS = ['stimulus', 'table', 'decision', 'conclusion'] as const;
export type ActivityPart = (typeof ACTIVITY_PARTS)[number];

/** Columns to fill where the author names none. */
export const USUAL_COLUMNS = 2;

const stimulus = z
  .union([
    text('The text itself'),
    z.strictObject({
      title: optionalText('What stands above it'),
      text: text('The text itself'),
      source: optionalText('The id of a source under `sources`'),
    }),
  ])
  .meta({ description: 'What the group reads first: a case or a story, or `title`, `text` and `source`' });

const step = z
  .strictObject({
    do: text('What the group does, as one command: Read the case'),
    minutes: z.int().min(1).max(120).meta({ description: 'How long it takes' }),
    shows: z.enum(ACTIVITY_PARTS).optional().meta({
      description:
        'Which part of the activity stands below it; what no step shows stands before or after all steps',
    }),
  })
  .meta({ title: 'Step' });

const row = z
  .union([
    text('The id of a topic'),
    z.strictObject({
      topic: text('The id of a topic'),
      expect: z
        .array(text('What a good answer says in one column'))
        .min(1)
        .max(4)
        .meta({ description: 'What a good answer says, one text a column: for the key' }),
    }),
  ])
  .meta({ description: 'The id of a topic, or `topic` and `expect`' });

const cells = z.strictObject({
  columns: z
    .array(text('What is to be written in the column'))
    .min(1)
    .max(4)
    .optional()
    .meta({ description: 'Heads of the columns to fill' }),
  rows: z
    .array(row)
    .min(1)
    .max(10)
    .optional()
    .meta({ description: 'The topics that have a row; without it, those of the first group' }),
  lines: z
    .int()
    .min(1)
    .max(8)
    .optional()
    .meta({ description: 'Room to write in each cell, in lines; 2 when left out' }),
});

type RawTable = z.infer<typeof cells>;

const table = cells.check(cellsWithColumn).meta({ description: 'A table to fill: a row for each topic' });

const decision = z
  .strictObject({
    question: text('What the group decides'),
    options: z
      .array(text('One of the options'))
      .min(2)
      .max(6)
      .meta({ description: '2 to 6 options to tick, each of which can be defended' }),
    lines: z.int().min(1).max(12).optional().meta({ description: 'Lines for the reasons; 3 when left out' }),
    expect: optionalText('What good reasons are, for the key'),
  })
  .meta({ description: 'A decision with options to tick and lines for the reasons' });

export const activitySchema = z
  .strictObject({
    title: optionalText('What the group works on, in a few words'),
    goal: optionalText('What the group can do afterwards; without it, the objectives'),
    stimulus: stimulus.optional(),
    steps: z
      .array(step)
      .min(2)
      .max(8)
      .optional()
      .meta({ description: 'What the group does, step by step, with the minutes of each' }),
    table: table.optional(),
    decision: decision.optional(),
    rubric: rubricSchema
      .check(evenRubric)
      .optional()
      .meta({ description: 'By what the work is marked: 3 to 5 levels, 2 to 4 criteria' }),
  })
  .meta({
    description: 'What a group works on in class; what you leave out follows from the lesson',
  });

export type RawActivity = z.infer<typeof activitySchema>;

function cellsWithColumn({ value, issues }: z.core.ParsePayload<RawTable>): void {
  const count = value.columns?.length ?? USUAL_COLUMNS;
  for (const [index, one] of (value.rows ?? []).entries()) {
    if (typeof one === 'string' || one.expect.length <= count) continue;
    issues.push({
      code: 'custom',
      input: one.expect,
      path: ['rows', index, 'expect'],
      params: {
        code: 'too-many-cells',
        message: say`Unexpected ${one.expect.length} texts in \`expect\`, expected at most ${count}, one for each column`,
        hint: say`Write one text a column, or add a column.`,
      },
    });
  }
}
