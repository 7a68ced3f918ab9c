import { expect, it } from 'vitest';
import { resolveTheme } from '../../src/layout/resolve-theme.ts';
import type { GroupWords } from '../../src/locale/locale.ts';
import { book, english, theme } from './context.ts';

const group = (name: string, tone: GroupWords['tone'], title: string): GroupWords => ({
  name,
  topic: 'topic',
  nouns: ['topics', 'topic', 'a-topic'],
  tone,
  title,
});
const labels = {
  topic: 'Topic',
  'a-topic': 'a topic',
  'layout.topic': 'Topic with example',
  'layout.question': 'Question',
};
const titlesFor = (groups: readonly GroupWords[]) =>
  resolveTheme(theme, { ...english, groups, labels }, book).layouts.map(({ title }) => title);

it('names the groups in the titles of layouts that would be the same', () => {
  const titles = titlesFor([
    group('one', 'first', 'Rivers'),
    group('two', 'second', 'Lakes'),
    group('three', 'first', 'Seas'),
  ]);
  expect(titles.filter((title) => title.startsWith('Topic with example'))).toEqual([
    'Topic with example: Rivers, Seas',
    'Topic with example: Lakes',
  ]);
  expect(titles).toContain('Question');
  expect(new Set(titles).size).toBe(titles.length);
});

it('leaves out the group where there is one', () => {
  expect(titlesFor([group('one', 'first', 'Rivers')])).toContain('Topic with example');
});
