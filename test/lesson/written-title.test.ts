import { expect, it } from 'vitest';
import { writtenTitle } from '../../src/lesson/written-title.ts';

it.each([
  ['title: Clean rivers\n', 'Clean rivers'],
  ['language: en\ntitle:  "Rivers: clean"  # draft\n', 'Rivers: clean'],
  ['title: Rivers # draft\r\nlanguage: en', 'Rivers'],
  ['topics:\n  - title: Not this\n', undefined],
  ['title: >-\n  On lines of its own\n', undefined],
  ['title:\n', undefined],
  ['', undefined],
])('The title in %j is %j', (text, title) => {
  expect(writtenTitle(text)).toBe(title);
});
