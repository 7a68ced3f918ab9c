/** Cornell notes: cues in the first third, notes beside them, and a strip for the summary. */

import * as z from 'zod';
import type { Prose, Topic } from '../../lesson/lesson.ts';
import { label } from '../../locale/locale.ts';
import type { ExerciseContext, ExerciseType } from '../exercise-type.ts';
import { about, marks, words } from '../fields.ts';
import { namedTopics } from '../named-things.ts';
import { hasOneForm } from '../one-form.ts';
import type { Cell } from '../parts.ts';
import { plainProse } from '../plain-prose.ts';

/** Room to write, in lines. */
const LINES = { notes: 4, summary: 4 };

const schema = z.strictObject({
  points: z.array(words).optional().meta({
    description: 'Ids of topics: the question of each is a cue, its bullets the notes',
    'x-ids': 'topics',
  }),
  cues: z
    .array(
      z.strictObject({
        cue: words.meta({ description: 'A question or a key word' }),
        notes: words.meta({ description: 'What good notes hold, for the key' }),
        about,
      }),
    )
    .min(1)
    .optional()
    .meta({ description: 'Cues written by hand' }),
  summary: words
    .optional()
    .meta({ description: 'What a good summary says, for the key; the conclusion when left out' }),
  marks: marks.meta({ description: 'Marks for each cue and for the summary; 1 when left out' }),
});

export const cornell: ExerciseType<'cornell', typeof schema> = {
  type: 'cornell',
  schema,
  make: (spec, context) => {
    if (!hasOneForm(spec, [['points'], ['cues']], context)) return [];
    const { marks = 1, summary = context.lesson.conclusion } = spec;
    const cues: Cue[] = spec.points
      ? namedTopics(spec.points, context.lesson).map(cueOf)
      : (spec.cues ?? []).map(({ about = [], ...cue }) => ({ ...cue, about }));
    return [
      {
        kind: 'table',
        title: '',
        shares: [1, 2],
        headings: [label(context.locale, 'cues'), label(context.locale, 'notes')],
        rows: cues.map((cue) => row(cue, marks, context)),
      },
      {
        kind: 'extended-text',
        entry: context.entry(marks, [...new Set(cues.flatMap((cue) => cue.about))]),
        prompt: label(context.locale, 'summary-prompt'),
        lines: LINES.summary,
        answer: summary || label(context.locale, 'own-words'),
        rubric: null,
      },
    ];
  },
};

interface Cue {
  readonly cue: Prose;
  readonly notes: Prose;
  readonly about: readonly string[];
}

function cueOf({ id, title, ask, claim, points }: Topic): Cue {
  return { cue: ask || plainProse(title), notes: [claim, ...points].join(' · '), about: [id] };
}

function row({ cue, notes, about }: Cue, marks: number, context: ExerciseContext): Cell[] {
  return [
    { kind: 'text', text: cue },
    { kind: 'gap', entry: context.entry(marks, about), prompt: '', answers: [notes], lines: LINES.notes },
  ];
}
