import { describe, expect, it } from 'vitest';
import { exerciseTypes } from '../../src/exercises/exercise-types.ts';
import { lessonJsonSchema } from '../../src/lesson/json-schema.ts';
import { OTHER_WORDS } from '../../src/lesson/other-words.ts';
import { keysOf, schemaAt } from '../../src/yaml/expectation.ts';

const root = lessonJsonSchema(exerciseTypes);
const WORDS = {
  lesson: keysOf(root),
  obstacle: keysOf(schemaAt(root, ['obstacles', 0], { obstacles: [{}] })),
  remedy: keysOf(schemaAt(root, ['remedies', 0], { remedies: [{}] })),
  bullet: keysOf(schemaAt(root, ['obstacles', 0, 'points', 0], { obstacles: [{ points: [{}] }] })),
  slide: keysOf(schemaAt(root, ['slides', 0], { slides: [{}] })),
  exerciseType: exerciseTypes.map(({ type }) => type as string),
};

describe('Other words', () => {
  it.each(Object.entries(OTHER_WORDS))(
    'of %s lead to words that there are, and are none themselves',
    (name, words) => {
      const known = WORDS[name as keyof typeof WORDS];
      expect(Object.values(words).filter((word) => !known.includes(word))).toEqual([]);
      expect(Object.keys(words).filter((word) => known.includes(word))).toEqual([]);
      expect(Object.keys(words).filter((word) => /[\sA-Z_]/.test(word))).toEqual([]);
    },
  );

  it('lead to every exercise type', () => {
    const meant = new Set(Object.values(OTHER_WORDS.exerciseType));
    expect(WORDS.exerciseType.filter((type) => !meant.has(type))).toEqual(['frayer', 'cornell']);
  });
});
