import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exerciseTypes } from '../../src/exercises/registry.ts';
import { lessonJsonSchema } from '../../src/lesson/json-schema.ts';
import { findLessons } from '../../src/resources/resources.ts';
import { ROOT } from '../kapur.ts';
import { allKinds } from '../kinds.ts';

const CONTENT = path.join(ROOT, 'content');
const { lessons } = findLessons([CONTENT]);

describe('The schema file beside the lessons', () => {
  it('is fresh; else: npx kapur schema > content/lesson.schema.json', () => {
    const written: unknown = JSON.parse(readFileSync(path.join(CONTENT, 'lesson.schema.json'), 'utf8'));
    expect(written).toEqual(JSON.parse(JSON.stringify(lessonJsonSchema(exerciseTypes, allKinds))));
  });

  // A lesson that somebody writes here to try something need not lead there.
  const led = lessons.flatMap(({ id, file }) => {
    const [, schema] = /^# yaml-language-server: \$schema=(.*)/.exec(readFileSync(file, 'utf8')) ?? [];
    return schema === undefined ? [] : [[id, file, schema] as const];
  });

  it.each(led)('is what editors are led to from %s', (_id, file, schema) => {
    expect(path.resolve(path.dirname(file), schema)).toBe(path.join(CONTENT, 'lesson.schema.json'));
  });
});
