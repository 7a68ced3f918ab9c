import { describe, expect, it } from 'vitest';
import { exerciseTypes } from '../../src/exercises/registry.ts';
import { kindJsonSchema } from '../../src/lesson/json-schema.ts';
import { OTHER_WORDS } from '../../src/lesson/other-words.ts';
import { type JsonSchema, keysOf, schemaAt } from '../../src/yaml/expectation.ts';
import { allKinds } from '../kinds.ts';

/** Each part of a kind's schema that knows other words, by its name. */
const PARTS = allKinds.flatMap((kind) => {
  const schema = kindJsonSchema(exerciseTypes, kind);
  const topics = kind.groups.map(({ key, topic, own }) => {
    const path = own ? [key, 0, 'topics', 0] : [key, 0];
    return [`${kind.name}: ${topic}`, schemaAt(schema, path, {})] as const;
  });
  return [[`${kind.name}: lesson`, schema] as const, ...topics].map(([name, part]) => ({
    name,
    known: keysOf(part),
    words: wordsIn(part),
  }));
});

const TYPES: readonly string[] = exerciseTypes.map(({ type }) => type);
const EXERCISE_TYPES = { name: 'exercise types', known: TYPES, words: OTHER_WORDS.exerciseType };

function wordsIn(schema: JsonSchema | undefined): Record<string, string> {
  return Object(schema?.['x-other-words']);
}

describe('Other words', () => {
  it.each([...PARTS, EXERCISE_TYPES])(
    'of $name lead to words that there are, and are none themselves',
    ({ known, words }) => {
      expect(Object.keys(words).length).toBeGreaterThan(5);
      expect(Object.values(words).filter((word) => !known.includes(word))).toEqual([]);
      expect(Object.keys(words).filter((word) => known.includes(word))).toEqual([]);
      expect(Object.keys(words).filter((word) => /[\sA-Z_]/.test(word))).toEqual([]);
    },
  );

  it('lead to every exercise type', () => {
    const meant = new Set(Object.values(OTHER_WORDS.exerciseType));
    expect(TYPES.filter((type) => !meant.has(type))).toEqual(['frayer', 'cornell']);
  });
});
