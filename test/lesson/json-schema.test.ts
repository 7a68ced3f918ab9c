import { describe, expect, it } from 'vitest';
import { exerciseTypes } from '../../src/exercises/exercise-types.ts';
import { lessonJsonSchema } from '../../src/lesson/json-schema.ts';
import type { JsonSchema } from '../../src/yaml/expectation.ts';

const schema = lessonJsonSchema(exerciseTypes);

/** Every schema inside a schema, with the path to it. */
function parts(part: JsonSchema, path: string): [path: string, part: JsonSchema][] {
  const inner: [string, unknown][] = [
    ...Object.entries(part.properties ?? {}).map(([key, value]): [string, unknown] => [
      `${path}.${key}`,
      value,
    ]),
    ...[...(part.anyOf ?? []), ...(part.oneOf ?? [])].map((option): [string, unknown] => [
      `${path}|`,
      option,
    ]),
    [`${path}.*`, part.additionalProperties],
    [`${path}[]`, part.items],
  ];
  const schemas = inner.filter(
    (entry): entry is [string, JsonSchema] => typeof entry[1] === 'object' && !Array.isArray(entry[1]),
  );
  return [[path, part], ...schemas.flatMap(([name, value]) => parts(value, name))];
}

const all = parts(schema, 'lesson');

describe('lessonJsonSchema', () => {
  it('names its dialect, and what a lesson must have', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Kapur lesson',
      required: ['title', 'language', 'question', 'obstacles', 'remedies'],
      additionalProperties: false,
    });
  });

  it('describes every field of the lesson to the editor', () => {
    const silent = all
      .filter(
        ([path, { description, const: only }]) =>
          /\.[\w-]+$/.test(path) && !description && only === undefined,
      )
      .map(([path]) => path);
    expect(silent).toEqual([]);
  });

  it('allows no key it does not know', () => {
    const open = all.filter(
      ([, { properties, additionalProperties }]) => properties && additionalProperties !== false,
    );
    expect(open).toEqual([]);
  });

  it('offers the fields of each exercise type by its name', () => {
    const { items } = Object(schema.properties).exercises;
    expect(items.oneOf.map((option: JsonSchema) => option.title)).toEqual(
      exerciseTypes.map(({ type }) => type),
    );
    for (const option of items.oneOf) {
      expect(Object.keys(option.properties)).toEqual(expect.arrayContaining(['type', 'id', 'instruction']));
      expect(option.required).toContain('type');
    }
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});
