/** Makes a table of matches out of pairs: premises in the order of the version, responses lettered in an order that gives no pair away. */

import type { Prose } from '../lesson/lesson.ts';
import { comparable, distinct } from './comparable.ts';
import type { ExerciseContext } from './exercise-type.ts';
import { letterAt } from './letter.ts';
import { speaksOfAll } from './other-options.ts';
import { inPaperOrder } from './paper-order.ts';
import type { AssociatePart } from './parts.ts';
import { shuffleApart } from './shuffle-apart.ts';

/** A premise, one response that belongs to it, and the ids it asks about. */
export interface Pair {
  readonly left: Prose;
  readonly right: Prose;
  readonly about: readonly string[];
}

/**
 * Pairs with the same words on one side share a premise or a letter.
 *
 * @param others responses to show whether or not a pair leads to them
 */
export function associate(
  pairs: readonly Pair[],
  others: readonly Prose[],
  marks: number,
  context: ExerciseContext,
): AssociatePart {
  const inOrder = distinct(
    pairs.map((pair) => pair.left),
    comparable,
  ).map((text) => {
    const own = pairs.filter((pair) => comparable(pair.left) === comparable(text));
    return {
      text,
      rights: new Set(own.map((pair) => comparable(pair.right))),
      entry: context.entry(marks, [...new Set(own.flatMap((pair) => pair.about))]),
    };
  });
  const premises = inPaperOrder(context.mixed(inOrder));
  const responses = distinct([...pairs.map((pair) => pair.right), ...others], comparable).map((text) => ({
    text,
    key: comparable(text),
  }));
  const last = responses.filter(({ text }) => speaksOfAll(text, context.locale));
  const order = shuffleApart(
    responses.filter((response) => !last.includes(response)),
    context.order,
    ({ key }, row) => premises[row]?.rights.has(key) ?? false,
  );
  const lettered = [...order, ...last].map((response, index) => ({ ...response, letter: letterAt(index) }));
  const used = premises.flatMap((premise) => [...premise.rights]);
  return {
    kind: 'associate',
    premises: premises.map(({ entry, text, rights }) => ({
      entry,
      text,
      answers: lettered.filter(({ key }) => rights.has(key)).map(({ letter }) => letter),
    })),
    responses: lettered.map(({ letter, text }) => ({ letter, text })),
    reuse: used.length > premises.length || new Set(used).size < used.length,
  };
}
