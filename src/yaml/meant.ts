/** What an author meant by a word that is not among those a schema knows. */

import { ownValue } from '../base/own-value.ts';
import { suggest } from '../base/suggestion.ts';
import { type Message, say, sentence } from '../diagnostics/message.ts';
import type { JsonSchema } from './expectation.ts';
import { quote } from './naming.ts';

/** Of more words than this a message names only some. */
const FEW = 8;

/**
 * The known word that is meant by another. A schema may name by "x-other-words" in its meta what people write for its
 * words: `{ name: 'title' }`, or several of which one may be known.
 */
export function meantWord(word: string, known: readonly string[], schema: JsonSchema): string | undefined {
  const written = word.toLowerCase().replace(/[\s_]+/g, '-');
  const others = (schema['x-other-words'] ?? {}) as Readonly<Record<string, string | readonly string[]>>;
  const rights = [ownValue(others, written) ?? []].flat();
  return rights.find((right) => known.includes(right)) ?? suggest(word, known);
}

/** The hint for an unknown word. A schema may bring one of its own by "x-hint" for when nothing is like the word. */
export function meantHint(word: string, known: readonly string[], schema: JsonSchema): Message {
  const meant = meantWord(word, known, schema);
  if (meant !== undefined) return say`Did you mean ${quote(meant)}?`;
  const hint = schema['x-hint'];
  return typeof hint === 'string' ? sentence(hint) : (allOf(known) ?? say`Write one of these.`);
}

/** All of the words, where a message names only some. */
export function allOf(known: readonly string[]): Message | undefined {
  return known.length > FEW ? say`All of them: ${known.map(quote).join(', ')}.` : undefined;
}
