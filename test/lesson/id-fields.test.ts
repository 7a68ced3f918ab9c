import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { exerciseTypes } from '../../src/exercises/registry.ts';
import { idFields } from '../../src/lesson/id-fields.ts';
import { withoutLeftOut } from '../../src/lesson/without-left-out.ts';
import { lessonOf } from '../exercises/lessons.ts';

const topics = z.array(z.string()).optional().meta({ 'x-ids': 'topics' });
const schema = z.strictObject({
  shown: z.string().meta({ description: 'No id' }),
  hidden: topics,
  word: z.string().optional().meta({ 'x-ids': 'terms' }),
  questions: z.array(z.union([z.string(), z.strictObject({ on: topics })])).optional(),
});

describe('The fields that hold ids', () => {
  it('are those that the schema of an exercise marks, however deep', () => {
    expect(idFields(schema)).toEqual([
      { pattern: 'hidden.*', name: 'hidden', of: 'topics' },
      { pattern: 'word', name: 'word', of: 'terms' },
      { pattern: 'questions.*.on.*', name: 'on', of: 'topics' },
    ]);
  });

  it('are marked wherever a field of an exercise type is called `about`', () => {
    const all = exerciseTypes.map((exercise) => ({
      type: exercise.type,
      patterns: idFields(exercise.schema).map(({ pattern }) => pattern),
      keys: JSON.stringify(z.toJSONSchema(exercise.schema, { io: 'input', unrepresentable: 'any' })),
    }));
    for (const { type, patterns, keys } of all) {
      const has = patterns.some((pattern) => /(^|\.)about\.\*$/.test(pattern));
      expect([type, has]).toEqual([type, keys.includes('"about":')]);
    }
  });

  it('lose the ids of what a shorter period leaves out, and others do not', () => {
    const lesson = lessonOf({
      obstacles: [{ id: 'kept' }, { id: 'gone' }],
      exercises: [
        { id: 'one', type: 'own', shown: 'gone', hidden: ['kept', 'gone'] },
        { id: 'two', type: 'own', shown: 'x', questions: [{ on: ['gone', 'kept'] }, 'gone'] },
        { id: 'three', type: 'own', shown: 'x', hidden: ['gone'] },
      ],
    });
    const left = lesson.groups.flatMap((group) => group.topics).filter(({ id }) => id === 'gone');
    const { kept, leftOut } = withoutLeftOut(lesson.exercises, left, [], [{ type: 'own', schema }]);
    expect(kept).toMatchObject([
      { id: 'one', shown: 'gone', hidden: ['kept'] },
      { id: 'two', questions: [{ on: ['kept'] }, 'gone'] },
    ]);
    expect(leftOut).toEqual(['three']);
  });
});
