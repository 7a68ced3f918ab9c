/** An activity with every default filled; all of its texts but titles have inline markup. */

import type { ActivityPart, RawActivity } from './activity-schema.ts';
import type { RawRubric } from './rubric-schema.ts';

/** What the author says of it; empty for what follows from the lesson. */
export interface Activity {
  /** Whether it belongs to the lesson: the author writes it, or has it as the worksheet. Else it is made only on demand. */
  readonly isPlanned: boolean;
  /** Whether it is the worksheet of the lesson, and the items are another paper. */
  readonly isWorksheet: boolean;
  readonly title: string;
  readonly goal: string;
  readonly stimulus: { readonly title: string; readonly text: string; readonly source: string };
  readonly steps: readonly ActivityStep[];
  readonly table: {
    readonly columns: readonly string[];
    /** Each topic once. */
    readonly rows: readonly { readonly topic: string; readonly expect: readonly string[] }[];
    readonly lines: number;
  };
  /** No options where the author asks nothing. */
  readonly decision: {
    readonly question: string;
    readonly options: readonly string[];
    readonly lines: number;
    readonly expect: string;
  };
  readonly rubric?: RawRubric;
}

export interface ActivityStep {
  /** Empty for the usual words of its part. */
  readonly do: string;
  readonly minutes: number;
  /** Empty for a step with words alone. */
  readonly shows: ActivityPart | '';
}

const LINES = { cell: 2, reasons: 3 };

export function completeActivity(raw: RawActivity | undefined, worksheet: string | undefined): Activity {
  const { title = '', goal = '', stimulus = '', steps = [], table = {}, decision, rubric } = raw ?? {};
  const isWorksheet = worksheet === WORKSHEETS[1];
  const read = typeof stimulus === 'string' ? { text: stimulus } : stimulus;
  const rows = (table.rows ?? []).map((row) => (typeof row === 'string' ? { topic: row, expect: [] } : row));
  return {
    isPlanned: raw !== undefined || isWorksheet,
    isWorksheet,
    title,
    goal,
    stimulus: { title: read.title ?? '', text: read.text, source: read.source ?? '' },
    steps: steps.map((step) => ({ ...step, shows: step.shows ?? '' })),
    table: {
      columns: table.columns ?? [],
      rows: [...new Map(rows.map((row) => [row.topic, row])).values()],
      lines: table.lines ?? LINES.cell,
    },
    decision: {
      question: decision?.question ?? '',
      options: decision?.options ?? [],
      lines: decision?.lines ?? LINES.reasons,
      expect: decision?.expect ?? '',
    },
    ...(rubric && { rubric }),
  };
}

/** What a lesson may have as its worksheet: items, as usual, or the activity. */
export const WORKSHEETS = ['quiz', 'activity'] as const;
