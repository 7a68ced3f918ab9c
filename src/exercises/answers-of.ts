/** The short answers of a part, as the strip of a key shows them. */

import type { Prose } from '../lesson/lesson.ts';
import { type Locale, label } from '../locale/locale.ts';
import type { Cell, Entry, Part } from './parts.ts';

export interface ShortAnswer {
  readonly entry: Entry;
  /** A letter, a word, a few words; empty for an answer in sentences, which no strip can hold. */
  readonly answer: Prose;
}

/** One for each entry, in the order of the paper. */
export function answersOf(part: Part, locale: Locale): readonly ShortAnswer[] {
  switch (part.kind) {
    case 'choice':
      return [{ entry: part.entry, answer: list(part.options.filter(({ right }) => right).map(lettered)) }];
    case 'order':
      return [
        {
          entry: part.entry,
          answer: list(part.steps.toSorted((one, other) => one.place - other.place).map(lettered)),
        },
      ];
    case 'extended-text':
      return [{ entry: part.entry, answer: '' }];
    case 'associate':
      return part.premises.map(({ entry, answers }) => ({ entry, answer: list(answers) }));
    case 'judgement':
      return part.statements.map(({ entry, right }) => ({
        entry,
        answer: label(locale, right ? 'true-letter' : 'false-letter'),
      }));
    case 'gap-text':
      return part.pieces.flatMap((piece) =>
        piece.kind === 'gap' ? [{ entry: piece.entry, answer: piece.answers[0] ?? '' }] : [],
      );
    case 'categories':
      return part.cards.map(({ entry, category }) => ({ entry, answer: part.categories[category] ?? '' }));
    case 'table':
      return part.rows.flat().flatMap(gapAnswer);
    case 'organiser':
      return part.chains.flat().flatMap(gapAnswer);
    case 'grid':
      return part.words.map(({ entry, answer }) => ({ entry, answer }));
    case 'concept-map':
      return [
        ...part.groups
          .flatMap(({ nodes }) => nodes)
          .flatMap(({ entry, title }) => (entry ? [{ entry, answer: title }] : [])),
        ...part.unlinked.map(({ entry, targets }) => ({ entry, answer: list(targets.map(String)) })),
      ];
    case 'stimulus':
      return [];
  }
}

/** Longer ones are sentences, in UTF-16 units. */
const LONGEST = 40;

function gapAnswer(cell: Cell): ShortAnswer[] {
  if (cell.kind !== 'gap') return [];
  const [answer = ''] = cell.answers;
  return [{ entry: cell.entry, answer: answer.length <= LONGEST ? answer : '' }];
}

function lettered({ letter }: { readonly letter: string }): string {
  return letter;
}

function list(words: readonly string[]): string {
  return words.join(' ');
}
