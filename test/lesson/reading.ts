/** What the tests of this folder share: a good lesson, ways to spoil it, and a reader that knows every exercise type. */

import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import type { PictureState } from '../../src/base/picture-state.ts';
import type { Told } from '../../src/diagnostics/diagnostic.ts';
import { exerciseTypes } from '../../src/exercises/registry.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { readLesson } from '../../src/lesson/read-lesson.ts';
import { languageWords } from '../../src/resources/language-files.ts';
import { kinds } from '../kinds.ts';
import { toldResult } from '../told.ts';

export const GOOD_LESSON = readFileSync(new URL('good-lesson.yaml', import.meta.url), 'utf8');

/** Reads a text as the lesson `perang-dagang`, in a folder where every picture is in the same state. */
export function read(text: string, picture: PictureState = 'found') {
  return toldResult(
    readLesson(
      'perang-dagang',
      { name: 'lesson.yaml', text },
      { exerciseTypes, kinds, words: languageWords, picture: () => picture },
    ),
  );
}

/** The lesson of a text that must be good. */
export function lessonOf(text: string): Lesson {
  const { value, diagnostics } = read(text);
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}

/** The good lesson, parts of it replaced: `{ 'obstacles.0.claim': 7 }`; `undefined` deletes. */
export function spoiled(changes: Readonly<Record<string, unknown>>): string {
  const data: unknown = parse(GOOD_LESSON);
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split('.');
    const key = steps.pop() ?? '';
    const parent = steps.reduce<unknown>((part, step) => Object(part)[step], data);
    if (value === undefined) Reflect.deleteProperty(Object(parent), key);
    else Object(parent)[key] = value;
  }
  return stringify(data);
}

/** Each finding as `code: the words it points at`, cut at the end of their line. */
export function pointed(diagnostics: readonly Told[]): string[] {
  return diagnostics.map(({ code, span }) => {
    const words = span?.source.text.slice(span.start, span.end) ?? '';
    return `${code}: ${words.split('\n')[0]}`;
  });
}

/** A comparison of two in one aspect. */
export function comparison(values: string): string {
  return `kind: comparison
title: Frog and toad
language: en
question: Which is which?
subjects:
  - { id: frog, title: Frog, claim: It is wet., points: [a, b] }
  - { id: toad, title: Toad, claim: It is dry., points: [a, b] }
aspects:
  - { id: skin, title: Skin, claim: They differ., points: [a, b], values: ${values} }
`;
}
