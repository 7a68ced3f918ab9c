import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { exerciseTypes } from '../../src/exercises/registry.ts';

describe('every exercise type', () => {
  it('has a name of its own', () => {
    const names = exerciseTypes.map(({ type }) => type);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(exerciseTypes.map(({ type, schema }) => [type, schema] as const))(
    '%s describes each of its fields to editors and allows no other',
    (_, schema) => {
      for (const object of objectsIn(z.toJSONSchema(schema))) {
        expect(object.additionalProperties).toBe(false);
        for (const [name, field] of Object.entries(object.properties)) {
          expect([name, typeof field.description]).toEqual([name, 'string']);
        }
      }
    },
  );

  it.each(exerciseTypes.map(({ type, schema }) => [type, schema] as const))(
    '%s can be joined with the fields that all types share',
    (type, schema) => {
      const whole = schema.extend({ type: z.literal(type), id: z.string().optional() });
      expect(whole.safeParse({ type, unknown: 1 }).error?.issues.at(-1)?.code).toBe('unrecognized_keys');
    },
  );
});

interface ObjectSchema {
  readonly properties: Readonly<Record<string, { readonly description?: unknown }>>;
  readonly additionalProperties?: unknown;
}

function objectsIn(schema: unknown): ObjectSchema[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inner = Object.values(schema).flatMap(objectsIn);
  return 'properties' in schema && 'type' in schema ? [schema as unknown as ObjectSchema, ...inner] : inner;
}
