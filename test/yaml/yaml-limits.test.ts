import { describe, expect, it } from 'vitest';
import { positionOf } from '../../src/diagnostics/diagnostic.ts';
import { readYaml } from '../../src/yaml/read-yaml.ts';
import { told } from '../told.ts';

const found = (text: string) =>
  told(readYaml({ name: 'lesson.yaml', text }).diagnostics).map(({ code, message, span }) => {
    const { line, column } = span ? positionOf(span) : { line: 0, column: 0 };
    return `${line}:${column} ${code}: ${message}`;
  });

const TOKENS = 'too-large: More than 100000 words and signs of YAML, expected some thousand';

describe('A YAML file', () => {
  it.each([
    ['keys that stand twice', 'a: 1\n'],
    ['aliases', '*a,'],
    ['escapes that mean nothing', '\\q'],
    ['documents', '---\n'],
    ['blank lines', '\n'],
    ['comments', '# c\n'],
    ['tabs', '\tb: 1\n'],
    ['tags', 'a: !t x\n'],
    ['questions', '? a\n'],
  ])('of a million signs is refused before it is parsed: %s', (_, unit) => {
    const start = unit === '*a,' ? 'a: [' : unit === '\\q' ? 'a: "' : '';
    const errors = found(`${start}${unit.repeat(1_000_000 / unit.length)}${unit === '\\q' ? '"' : ''}`);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(TOKENS);
  });

  it('may have brackets as deep as anything else', () => {
    const deep = (depth: number) => `a: ${'['.repeat(depth)}x${']'.repeat(depth)}`;
    expect(found(deep(19))).toEqual([]);
    expect(found(deep(21))[0]).toMatch(/^1:24 too-deep: Lists and keys nested deeper than 20 levels/);
    expect(found(deep(300_000))).toHaveLength(1);
  });

  it.each(['-', '?', ':'])('may begin no more blocks on a line than may be nested: %s', (sign) => {
    const line = (count: number) => `a:\n  ${`${sign} `.repeat(count)}x`;
    expect(found(line(21))[0]).toMatch(/^2:43 too-deep: Lists and keys nested deeper than 20 levels/);
    expect(found(line(300_000))).toHaveLength(1);
    expect(found(`a: { ${'b: x, '.repeat(30)} }`).join()).not.toContain('too-deep');
  });

  it('may have five hundred entries in a list and a thousand keys in one place', () => {
    const list = (count: number) => `a:\n${'  - x\n'.repeat(count)}`;
    const keys = (count: number) => Array.from({ length: count }, (_, index) => `k${index}: x\n`).join('');
    expect(found(list(500))).toEqual([]);
    expect(found(list(501))).toEqual(['502:5 too-many: 501 entries in one place, expected at most 500']);
    expect(found(keys(1000))).toEqual([]);
    expect(found(keys(1001))).toEqual(['1001:1 too-many: 1001 entries in one place, expected at most 1000']);
  });

  it('may have keys as long as a sentence', () => {
    expect(found(`${'k'.repeat(500)}: x`)).toEqual([]);
    expect(found(`${'k'.repeat(501)}: x`)).toEqual([
      '1:1 too-long: Text of 501 characters, expected at most 500',
    ]);
  });

  it('tells no more than a thousand control characters', () => {
    expect(found(`a: ${'\u0007x'.repeat(5000)}`)).toHaveLength(1000);
  });
});
