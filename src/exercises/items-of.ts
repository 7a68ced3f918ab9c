/** The items of a part as cards of an item bank show them: one at a time, with all that belongs to it. */

import type { Prose } from '../lesson/lesson.ts';
import type { Cell, Entry, Part, Rubric } from './parts.ts';

export interface Item {
  readonly entry: Entry;
  /** What is asked; empty where the number and the type say it all. */
  readonly stem: Prose;
  /** What there is to choose from, each with its letter. */
  readonly options: readonly { readonly letter: string; readonly text: Prose }[];
  /** The answer in words; empty where the letters of the key say it. */
  readonly answer: Prose;
  readonly rubric: Rubric | null;
}

type Readers = { readonly [Kind in Part['kind']]: (part: Extract<Part, { kind: Kind }>) => Item[] };

const READERS: Readers = {
  choice: ({ entry, prompt, options }) => [item(entry, prompt, '', options)],
  associate: ({ premises, responses }) => premises.map(({ entry, text }) => item(entry, text, '', responses)),
  judgement: ({ statements }) =>
    statements.map(({ entry, text, correction }) => item(entry, text, correction)),
  'gap-text': ({ pieces }) => gapItems(pieces),
  'extended-text': ({ entry, prompt, answer, rubric }) => [{ ...item(entry, prompt, answer), rubric }],
  order: ({ entry, prompt, steps }) => [item(entry, prompt, '', steps)],
  categories: ({ categories, cards }) =>
    cards.map(({ entry, text, category }) => item(entry, text, categories[category] ?? '')),
  table: ({ rows }) => rows.flatMap(cellItems),
  organiser: ({ chains }) => chains.flatMap(cellItems),
  grid: ({ words }) => words.map(({ entry, clue, answer }) => item(entry, clue, answer)),
  'concept-map': ({ groups, unlinked }) => [
    ...groups.flatMap(({ nodes }) =>
      nodes.flatMap(({ entry, title }) => (entry ? [item(entry, '', title)] : [])),
    ),
    ...unlinked.map(({ entry, title }) => item(entry, title, '')),
  ],
  stimulus: () => [],
};

/** In the order of the paper. */
export function itemsOf(part: Part): Item[] {
  // The row was found by the part's own kind, which the compiler cannot follow.
  return (READERS[part.kind] as (part: Part) => Item[])(part);
}

function item(entry: Entry, stem: Prose, answer: Prose, options: Item['options'] = []): Item {
  return {
    entry,
    stem,
    answer,
    options: options.map(({ letter, text }) => ({ letter, text })),
    rubric: null,
  };
}

/** Between the end of a sentence and the next. */
const BETWEEN_SENTENCES = /(?<=[.!?。！？])\s+/u;

/** The sentence that a gap stands in, with its number; other gaps of the sentence have none. */
function gapItems(pieces: Extract<Part, { kind: 'gap-text' }>['pieces']): Item[] {
  return pieces.flatMap((piece) => {
    if (piece.kind !== 'gap') return [];
    const own = `(${piece.entry.number}) …`;
    const text = pieces
      .map((each) => (each.kind === 'text' ? each.text : each === piece ? own : '…'))
      .join('');
    const sentence = text.split(BETWEEN_SENTENCES).find((one) => one.includes(own)) ?? own;
    return [item(piece.entry, sentence.trim(), piece.answers.join(' / '))];
  });
}

/** What stands in the row beside a gap. */
function cellItems(row: readonly Cell[]): Item[] {
  const beside = row.flatMap((cell) => (cell.kind === 'text' && cell.text ? [cell.text] : [])).join(' · ');
  return row.flatMap((cell) =>
    cell.kind === 'gap' ? [item(cell.entry, cell.prompt || beside, cell.answers.join(' / '))] : [],
  );
}
