/** Every sentence that Kapur may say: what the tag `say` marks in the source, and what the schemas say of their fields. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { exerciseTypes } from '../../src/exercises/registry.ts';
import { lessonJsonSchema } from '../../src/lesson/json-schema.ts';
import { configJsonSchema } from '../../src/workspace/config-schema.ts';
import { descriptionOf, type JsonSchema } from '../../src/yaml/expectation.ts';
import { ROOT } from '../kapur.ts';
import { allKinds } from '../kinds.ts';

export function everySentence(): Set<string> {
  const src = path.join(ROOT, 'src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const tagged = files.flatMap((name) => patternsIn(readFileSync(path.join(src, name), 'utf8')));
  return new Set([
    ...tagged,
    ...schemaWords(lessonJsonSchema(exerciseTypes, allKinds)),
    ...schemaWords(configJsonSchema()),
  ]);
}

/** The patterns of all templates with the tag `say` in a TypeScript source. */
export function patternsIn(source: string): string[] {
  return [...source.matchAll(/\bsay`/g)].map(
    ({ 0: { length }, index }) => templateAt(source, index + length).pattern,
  );
}

interface Read {
  readonly pattern: string;
  readonly end: number;
}

/** A template from behind its first backtick to behind its last. */
function templateAt(source: string, start: number): Read {
  let pattern = '';
  let placeholders = 0;
  let at = start;
  while (source[at] !== '`') {
    if (source[at] === '\\') {
      pattern += source[at + 1];
      at += 2;
    } else if (source.startsWith('${', at)) {
      pattern += `{${placeholders}}`;
      placeholders += 1;
      at = afterHole(source, at + 2);
    } else {
      pattern += source[at];
      at += 1;
    }
  }
  return { pattern, end: at + 1 };
}

/** Behind the brace that closes a placeholder, past the strings, templates and braces in it. */
function afterHole(source: string, start: number): number {
  let at = start;
  for (let depth = 1; depth > 0; ) {
    const sign = source[at];
    if (sign === undefined) throw new RangeError('A template without end');
    if (sign === '`') at = templateAt(source, at + 1).end;
    else if (sign === "'" || sign === '"') at = source.indexOf(sign, at + 1) + 1;
    else {
      if (sign === '{') depth += 1;
      if (sign === '}') depth -= 1;
      at += 1;
    }
  }
  return at;
}

/** The descriptions of all fields, as they stand within sentences, and the hints that a schema brings along. */
function schemaWords(schema: JsonSchema): string[] {
  const hint = schema['x-hint'];
  const parts = Object.entries(schema)
    .filter(([key, part]) => key !== 'x-other-words' && typeof part === 'object' && part !== null)
    .map(([, part]) => part);
  return [
    ...[descriptionOf(schema)?.pattern, typeof hint === 'string' ? hint : undefined].filter(
      (words) => words !== undefined,
    ),
    ...parts.flatMap((part) => schemaWords(part as JsonSchema)),
  ];
}
