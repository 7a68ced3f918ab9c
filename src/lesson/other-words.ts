/** Puts what people write for the words of a lesson file into its JSON Schema, where a message looks for it. */

import type { KeyList, KeyWords } from '../locale/key-words.ts';
import type { JsonSchema } from '../yaml/expectation.ts';

/**
 * The schema with the words of each list that it names by "x-other-words-of" in its "x-other-words". Words that stand
 * there already, those of a kind of lesson, go before.
 */
export function withOtherWords(schema: JsonSchema, { lists }: KeyWords): JsonSchema {
  const filled = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(filled);
    if (typeof part !== 'object' || part === null) return part;
    const inner = Object.entries(part).map(([key, value]) => [key, filled(value)]);
    const { 'x-other-words-of': name, 'x-other-words': own } = part as JsonSchema;
    const list = lists[name as KeyList];
    return Object.fromEntries(list ? [...inner, ['x-other-words', laidOver(list, own)]] : inner);
  };
  return filled(schema) as JsonSchema;
}

function laidOver(list: ReadonlyMap<string, readonly string[]>, own: unknown): Record<string, string[]> {
  const words = new Map<string, string[]>();
  for (const [other, right] of [...Object.entries(Object(own)), ...list]) {
    words.set(other, [...(words.get(other) ?? []), right].flat() as string[]);
  }
  return Object.fromEntries(words);
}
