import { describe, expect, it } from 'vitest';
import { draftOf, draftOfTree, topicsByGroup, treeOf } from './articles.ts';

describe('The numbers of headings', () => {
  const text = (marks: readonly string[]) => {
    const [title, causes, one, two, help, three] = marks;
    return `# ${title}Rivers\n## ${causes}Obstacles\n### ${one}Cost\nOne pays.\n### ${two}Habit\nAll do it.\n## ${help}Remedies\n### ${three}Sharing\nAll pay.`;
  };

  it.each([
    [['', '1. ', '1.1 ', '1.2 ', '2. ', '2.1 ']],
    [['1. ', 'A. ', '1) ', '2) ', 'B. ', '1) ']],
    [['', 'I. ', 'a. ', 'b. ', 'II. ', 'a. ']],
    [['', '', '**1.** ', '**2.** ', '', '**1.** ']],
  ])('are no part of titles: %j', (marks) => {
    const draft = draftOf(text(marks));
    expect(draft.lesson.title).toBe('Rivers');
    expect(topicsByGroup(draft)).toEqual({ obstacles: ['Cost', 'Habit'], remedies: ['Sharing'] });
    expect(draft.unplaced).toEqual([]);
  });

  it('stay where they are words of the title', () => {
    const draft = draftOf(
      '# 3.5 million birds\n## B. J. Habibie\nHe built.\n## 7 islands\nThey lie far apart.',
    );
    expect(draft.lesson.title).toBe('3.5 million birds');
    expect(draft.groups[0]?.topics.map(({ title }) => title)).toEqual(['B. J. Habibie', '7 islands']);
  });
});

describe('A label alone below the heading of its group', () => {
  it.each([
    'Cost: one pays for many. Nobody wants to.',
    '**Cost.** One pays for many. Nobody wants to.',
    '*Cost* – One pays for many. Nobody wants to.',
  ])('is the name of the topic: %s', (paragraph) => {
    const draft = draftOf(`# T\n## Obstacles\n${paragraph}\n## Remedies\nSharing: all pay.`);
    expect(draft.groups[0]?.topics[0]).toMatchObject({ title: 'Cost', claim: 'One pays for many.' });
    expect(draft.groups[1]?.topics[0]).toMatchObject({ title: 'Sharing', claim: 'All pay.' });
  });
});

describe('The language that front matter names', () => {
  it('counts where the words of the text tell none, and is no line left over', () => {
    const text = '---\nlanguage: de\n---\n# Flüsse\n\n## Obstacles\n- Kosten\n## Remedies\n- Teilen';
    const { lesson, unplaced } = draftOf(text);
    expect(lesson.language).toBe('de');
    expect(unplaced).toEqual([]);
  });

  it.each(['language', 'lang'])('counts more than the words of the text: %s', (key) => {
    const text = `---\n${key}: id\n---\n# Why are the rivers of Java dirty?\n\n## Obstacles\n- Cost\n## Remedies\n- Sharing`;
    const { lesson, unplaced } = draftOf(text);
    expect(lesson.language).toBe('id');
    expect(unplaced).toEqual([]);
  });
});

describe('Front matter in TOML', () => {
  it('is read as in YAML', () => {
    const text =
      '+++\ntitle = \'My rivers\'\nsubject = "Geography"\ntags = ["a", "b"]\n[params]\n+++\n\n## Obstacles\n- Cost\n## Remedies\n- Sharing';
    const { lesson, unplaced } = draftOf(text);
    expect(lesson).toMatchObject({ title: 'My rivers', subject: 'Geography' });
    expect(unplaced).toEqual([{ line: 4, text: 'tags: a, b' }]);
  });
});

describe('The head of a page', () => {
  it('names its author behind “By”, and has no lines of its own', () => {
    const prose = 'A mite sucks the blood of the young, and a hive dies of it within two winters or three.';
    const page = `<html lang="de"><head><title>Bees</title></head><body><nav>Home</nav><article><h1>Bees</h1><p class="byline">By Tom Field, 4 May 2026</p><h2>Causes</h2><h3>Mites</h3><p>${prose}</p><h3>Sprays</h3><p>${prose}</p></article></body></html>`;
    const { lesson, reading, unplaced } = draftOfTree(treeOf('bees.html', page));
    expect(lesson).toMatchObject({ author: 'Tom Field', language: 'en' });
    expect(reading?.placed.map(({ path }) => path)).not.toContain('language');
    expect(unplaced.map(({ text }) => text)).toEqual(['By Tom Field, 4 May 2026']);
  });
});

describe('The title of a page kept as Markdown', () => {
  it.each([
    ['# Why is it loud? - School News', 'question', 'Why is it loud?'],
    ['# Loud schools | School News', 'title', 'Loud schools'],
    ['---\ntitle: Loud schools | School News\n---\n', 'title', 'Loud schools'],
  ] as const)('loses the name of its site: %s', (head, field, expected) => {
    expect(draftOf(`${head}\n\n## Obstacles\n- Cost\n## Remedies\n- Felt`).lesson[field]).toBe(expected);
  });
});

describe('Headings that all have a word of the same group', () => {
  it('are its topics where each stands above one paragraph', () => {
    const text =
      '# Ruang dan waktu\n## Aspek Ruang\nRuang adalah tempat. Tempat itu luas.\n## Aspek Waktu\nWaktu terus bergerak. Kita tidak dapat kembali.';
    expect(topicsByGroup(draftOf(text))).toEqual({ 'Ruang dan waktu': ['Aspek Ruang', 'Aspek Waktu'] });
  });
});
