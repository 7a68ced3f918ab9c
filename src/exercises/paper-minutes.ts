/** How long a paper takes a class, by what is to be done on it. */

import type { Exercise, Part } from './parts.ts';

type Minutes = { readonly [Kind in Part['kind']]: (part: Extract<Part, { kind: Kind }>) => number };

/** Of an answer in sentences; four marks take five minutes. */
const A_MARK = 1.25;

/**
 * Minutes of each part. Rules of thumb of test makers: a choice takes a minute, a statement somewhat less, a pair half of
 * one, an answer in words by its marks.
 */
const MINUTES: Minutes = {
  choice: ({ several }) => (several ? 1.5 : 1),
  associate: ({ premises }) => 0.5 * premises.length,
  judgement: ({ statements }) => 0.75 * statements.length,
  'gap-text': ({ pieces }) => 0.5 * pieces.filter(({ kind }) => kind === 'gap').length,
  'extended-text': ({ entry }) => Math.max(1, A_MARK * entry.marks),
  order: ({ steps }) => 0.5 * steps.length,
  categories: ({ cards }) => 0.3 * cards.length,
  table: ({ rows }) => gapsIn(rows),
  organiser: ({ chains }) => gapsIn(chains),
  grid: ({ words }) => words.length,
  'concept-map': ({ groups, unlinked }) =>
    0.5 * (unlinked.length + groups.flatMap(({ nodes }) => nodes).filter(({ entry }) => entry).length),
  // A text to read: some 150 words a minute, of six letters each. A chart and its like take a minute.
  stimulus: ({ paragraphs, evidence }) => paragraphs.join(' ').length / (150 * 6) + (evidence ? 1 : 0),
};

function gapsIn(rows: readonly (readonly { readonly kind: string }[])[]): number {
  return rows.flat().filter(({ kind }) => kind === 'gap').length;
}

/** Whole minutes, rounded up; 0 for a paper without exercises. */
export function paperMinutes(exercises: readonly Pick<Exercise, 'parts'>[]): number {
  const parts = exercises.flatMap((exercise) => exercise.parts);
  // The row was found by the part's own kind, which the compiler cannot follow.
  const minutesOf = (part: Part) => (MINUTES[part.kind] as (part: Part) => number)(part);
  return Math.ceil(parts.reduce((sum, part) => sum + minutesOf(part), 0));
}
