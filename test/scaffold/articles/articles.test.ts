import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { read } from '../../lesson/reading.ts';
import { type Article, articles, draftOfTree, topicsByGroup, treeOf, yamlOf } from './articles.ts';

const ALL = articles();

/** `~Luna 9` stands for any title that begins so, where the text names no topic itself. */
function isTitle(expected: string, found: string): boolean {
  return expected.startsWith('~') ? found.startsWith(expected.slice(1)) : found === expected;
}

/** How many of the topics of a text were found in their group, and how many were found in all. */
function counts({ name, text, expected }: Article) {
  const found = topicsByGroup(draftOfTree(treeOf(name, text)));
  const pairs = Object.entries(expected.groups).flatMap(([group, titles]) =>
    titles.map((title) => ({ group, title })),
  );
  const right = pairs.filter(({ group, title }) =>
    (found[group] ?? []).some((one) => isTitle(title, one)),
  ).length;
  return { right, expected: pairs.length, found: Object.values(found).flat().length };
}

describe('An article', () => {
  it.each(ALL.map((article) => [article.name, article] as const))(
    'is recognised: %s',
    (name, { text, expected }) => {
      const draft = draftOfTree(treeOf(name, text));
      expect(draft.kind.name).toBe(expected.kind);
      expect(draft.lesson.question).toBe(expected.question);
      expect(Object.keys(topicsByGroup(draft))).toEqual(Object.keys(expected.groups));
      expect(
        Object.values(draft.lesson.terms ?? {}).map((term) => (typeof term === 'string' ? term : term.name)),
      ).toEqual(expected.terms);
      const { diagnostics } = read(yamlOf(draft, name));
      expect(diagnostics.filter(({ severity }) => severity === 'error').map(formatDiagnostic)).toEqual([]);
    },
  );

  it('has its topics found, and no others', () => {
    const all = ALL.map(counts);
    const sum = (key: 'right' | 'expected' | 'found') => all.reduce((total, one) => total + one[key], 0);
    const recall = sum('right') / sum('expected');
    const precision = sum('right') / sum('found');
    expect(recall).toBeGreaterThan(0.95);
    expect(precision).toBeGreaterThan(0.95);
  });

  it.each(['first-lesson.txt', 'sampah.txt', 'school-garden.md'])(
    'becomes a whole lesson: %s',
    async (name) => {
      const { text } = ALL.find((article) => article.name === name) ?? { text: '' };
      const draft = draftOfTree(treeOf(name, text));
      await expect(yamlOf(draft, name)).toMatchFileSnapshot(`lessons/${name}.yaml`);
    },
  );

  it('leaves nothing but its opening in the context, and lists the lines of the site', () => {
    const { text } = ALL.find(({ name }) => name === 'first-lesson.txt') ?? { text: '' };
    const { lesson, unplaced, missing } = draftOfTree(treeOf('first-lesson.txt', text));
    expect(lesson.context).toBe(
      'Banyak sekolah sudah memiliki perpustakaan, tetapi bukunya jarang dipinjam. Di sebuah kota rekaan bernama Sukamaju, seorang pelajar rata-rata hanya meminjam dua buku dalam setahun.',
    );
    expect(unplaced.map(({ line }) => line)).toEqual([16, 17, 18]);
    expect(missing).toEqual([]);
  });
});
