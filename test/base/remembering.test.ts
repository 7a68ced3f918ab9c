import { expect, it } from 'vitest';
import { remembering } from '../../src/base/remembering.ts';

it('looks for the same names once', () => {
  const asked: string[] = [];
  const found = remembering((folder: string, name: string) => {
    asked.push(`${folder}/${name}`);
    return name.length;
  });
  expect([found('a', 'one'), found('a', 'three'), found('a', 'one'), found('b', 'one')]).toEqual([
    3, 5, 3, 3,
  ]);
  expect(asked).toEqual(['a/one', 'a/three', 'b/one']);
});

it('looks once for a name that stands in several lists', () => {
  const asked: string[] = [];
  const found = remembering((name: string) => asked.push(name));
  for (const list of [
    ['same', 'first'],
    ['second', 'same'],
  ])
    list.map(found);
  expect(asked).toEqual(['same', 'first', 'second']);
});
