import { describe, expect, it } from 'vitest';
import { changedAnswers } from '../../src/workspace/changed-answers.ts';
import { make } from '../exercises/lessons.ts';

const point = (id: string) => ({ id, points: ['One point', 'Another point'] });
const term = (name: string) => ({ id: name, name, meaning: `What ${name} means` });

const changes = (exercises: readonly Record<string, unknown>[]) =>
  changedAnswers(
    make({
      obstacles: [point('a'), point('b'), point('c')],
      remedies: [
        { ...point('d'), addresses: ['a', 'b'] },
        { ...point('e'), addresses: ['c'] },
        { ...point('f'), addresses: ['a'] },
      ],
      terms: ['river', 'harbour', 'sewage', 'plant'].map(term),
      exercises,
    }).exercises,
  );

describe('Of what a form cannot take, the report', () => {
  it('says so for the rings of a word search and the lines of a concept map', () => {
    const changed = changes([{ type: 'word-search', from: 'terms' }, { type: 'concept-map' }]);
    expect(changed.filter(({ entry }) => entry.startsWith('word-search-1.'))).toHaveLength(4);
    expect(changed).toContainEqual({
      entry: expect.stringMatching(/^concept-map-2\.\d+$/),
      kept: 'the numbers of the topics',
      dropped: 'the lines to them',
    });
  });

  it('has nothing to say of other exercises', () => {
    const others = ['match', 'multiple-choice'].map((type) => ({ type, from: 'obstacles', to: 'remedies' }));
    expect(changes([...others.slice(0, 1), { type: 'crossword', from: 'terms' }])).toEqual([]);
  });
});
