/** What becomes of the answers that a form cannot take as paper does: rings round words, and lines that are drawn. */

import type { Exercise, Part } from '../exercises/parts.ts';

export interface ChangedAnswer {
  /** The id of the question. */
  readonly entry: string;
  readonly kept: string;
  readonly dropped: string;
}

/** Every other answer is kept as it is on paper. */
export function changedAnswers(exercises: readonly Exercise[]): ChangedAnswer[] {
  return exercises.flatMap(({ parts }) => parts.flatMap(changedIn));
}

function changedIn(part: Part): ChangedAnswer[] {
  if (part.kind === 'grid' && part.given) {
    return part.words.map(({ entry }) => ({
      entry: entry.id,
      kept: 'the word on its line',
      dropped: 'the ring round it in the grid',
    }));
  }
  if (part.kind !== 'concept-map') return [];
  return part.unlinked.map(({ entry }) => ({
    entry: entry.id,
    kept: 'the numbers of the topics',
    dropped: 'the lines to them',
  }));
}
