import { describe, expect, it } from 'vitest';
import { exerciseTypes } from '../../src/exercises/registry.ts';
import { DEFAULT_KIND } from '../../src/kinds/lesson-kind.ts';
import { lessonJsonSchema } from '../../src/lesson/json-schema.ts';
import type { JsonSchema } from '../../src/yaml/expectation.ts';
import { allKinds } from '../kinds.ts';

const schema = lessonJsonSchema(exerciseTypes, allKinds);
const ofKinds: readonly JsonSchema[] = Object(schema).oneOf;

/** What is shared stands under `$defs`. */
function meant(part: JsonSchema): JsonSchema {
  const { $ref } = Object(part);
  return typeof $ref === 'string' ? meant(Object(schema).$defs[$ref.slice('#/$defs/'.length)]) : part;
}

/** Every schema inside a schema, with the path to it. */
function parts(given: JsonSchema, path: string): [path: string, part: JsonSchema][] {
  const part = meant(given);
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
  it('names its dialect', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Kapur lesson',
    });
  });

  it('tells the kinds apart by `kind`, which only lessons of the default kind may leave out', () => {
    const kinds = ofKinds.map(({ title, properties, required = [] }) => {
      const { const: named } = Object(properties?.kind);
      return [title, named, required.includes('kind')];
    });
    expect(kinds).toEqual(allKinds.map(({ name }) => [name, name, name !== DEFAULT_KIND]));
  });

  it('says what a lesson of each kind must have', () => {
    for (const [index, { required = [] }] of ofKinds.entries()) {
      const groups = allKinds[index]?.groups.map(({ key }) => key) ?? [];
      expect(required.filter((key) => key !== 'kind')).toEqual(['title', 'language', 'question', ...groups]);
    }
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
    for (const { properties } of ofKinds) {
      const { items } = Object(properties).exercises;
      const options: JsonSchema[] = items.oneOf.map(meant);
      expect(options.map((option) => option.title)).toEqual(exerciseTypes.map(({ type }) => type));
      for (const option of options) {
        expect(Object.keys(option.properties ?? {})).toEqual(
          expect.arrayContaining(['type', 'id', 'instruction']),
        );
        expect(option.required).toContain('type');
      }
    }
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});
