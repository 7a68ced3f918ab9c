import { describe, expect, it } from 'vitest';
import { exerciseTypes } from '../../src/exercises/registry.ts';
import { kindJsonSchema } from '../../src/lesson/json-schema.ts';
import { withOtherWords } from '../../src/lesson/other-words.ts';
import { DOCUMENT_NAMES } from '../../src/pipeline/documents.ts';
import { languageWords } from '../../src/resources/language-files.ts';
import { type JsonSchema, keysOf, schemaAt } from '../../src/yaml/expectation.ts';
import { allKinds } from '../kinds.ts';

const keyWords = languageWords.keys();

/** Each part of a kind's schema that knows other words, by its name. */
const PARTS = allKinds.flatMap((kind) => {
  const schema = withOtherWords(kindJsonSchema(exerciseTypes, kind), keyWords);
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

/** A language has one list for the lessons of all kinds. */
const OF_SOME_KIND = new Set(PARTS.flatMap(({ known }) => known));

const TYPES: readonly string[] = exerciseTypes.map(({ type }) => type);
const EXERCISE_TYPES = {
  name: 'exercise types',
  known: TYPES,
  words: Object.fromEntries(keyWords.lists['exercise-type']),
};

const DOCUMENTS = {
  name: 'documents',
  known: DOCUMENT_NAMES as readonly string[],
  words: Object.fromEntries(keyWords.lists.document),
};

function wordsIn(schema: JsonSchema | undefined): Record<string, readonly string[]> {
  return Object(schema?.['x-other-words']);
}

describe('Other words', () => {
  it.each([...PARTS, EXERCISE_TYPES, DOCUMENTS])(
    'of $name lead to words that there are, and are none themselves',
    ({ known, words }) => {
      expect(Object.keys(words).length).toBeGreaterThan(5);
      expect(
        Object.values(words)
          .flat()
          .filter((word) => !known.includes(word) && !OF_SOME_KIND.has(word)),
      ).toEqual([]);
      expect(Object.keys(words).filter((word) => known.includes(word))).toEqual([]);
      expect(Object.keys(words).filter((word) => /[\sA-Z_]/.test(word))).toEqual([]);
    },
  );

  it('lead to every exercise type', () => {
    const meant = new Set(Object.values(EXERCISE_TYPES.words).flat());
    expect(TYPES.filter((type) => !meant.has(type))).toEqual(['frayer', 'cornell']);
  });
});
