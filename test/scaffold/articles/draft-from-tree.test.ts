import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { draftFromTree } from '../../../src/scaffold/recognise/draft-from-tree.ts';
import { allKinds } from '../../kinds.ts';
import { read } from '../../lesson/reading.ts';
import { draftOf, knowledge, topicsByGroup, treeOf, yamlOf } from './articles.ts';

const groups = (text: string, kind = '') => topicsByGroup(draftOf(text, { kind }));

describe('The groups of notes', () => {
  it.each([
    ['## Obstacles', '## Remedies'],
    ['## What stands in the way', '## What helps'],
    ['## Causes', '## How to overcome them'],
    ['## Faktor penghambat', '## Cara mengatasi hambatan'],
    ['## Kendala dan masalah', '## Solusi masalah itu'],
    ['**Permasalahan**', '**UPAYA PENYELESAIAN**'],
    ['Barriers:', 'Solutions:'],
  ])('are found by headings in either language, the first word deciding: %s', (obstacles, remedies) => {
    expect(groups(`# T\n\n${obstacles}\n\n- Cost\n\n${remedies}\n\n- Sharing\n`)).toEqual({
      obstacles: ['Cost'],
      remedies: ['Sharing'],
    });
  });

  it('may stand beside their heading instead of under it', () => {
    expect(groups('# T\n## Obstacles\n## Cost\ntext\n## Habit\ntext\n## Remedies\n## Sharing\ntext')).toEqual(
      {
        obstacles: ['Cost', 'Habit'],
        remedies: ['Sharing'],
      },
    );
  });

  it('may be numbered one by one', () => {
    expect(groups('# T\n## Obstacle 1: Cost\n## Obstacle 2 – Habit\n## Remedy 1. Sharing')).toEqual({
      obstacles: ['Cost', 'Habit'],
      remedies: ['Sharing'],
    });
  });

  it('may be announced by the last sentence of a paragraph, and stand in lists', () => {
    const text =
      'Why so loud?\n\nIt is loud. There are two reasons:\n\n1. **Tiles.** They echo.\n2. **Crowds.** All come at once.\n\nWhat helps:\n\n- Felt: it swallows sound.\n- Two sittings: half of the pupils each.\n';
    const { lesson } = draftOf(text);
    expect(lesson).toMatchObject({
      question: 'Why so loud?',
      context: 'It is loud.',
      obstacles: [{ title: 'Tiles' }, { title: 'Crowds' }],
      remedies: [{ title: 'Felt' }, { title: 'Two sittings' }],
    });
  });

  it('are those of the named topics where no words tell a kind', () => {
    expect(groups('# Plants\n## Root\nIt drinks.\n## Stem\nIt carries.')).toEqual({
      Plants: ['Root', 'Stem'],
    });
  });
});

describe('The title', () => {
  it('is kept where it holds the word of a group and only a list stands below it', () => {
    const { lesson } = draftOf('# Obstacles to peace\n- Cost\n- Distrust\n', { kind: 'problem-solution' });
    expect(lesson).toMatchObject({
      title: 'Obstacles to peace',
      obstacles: [{ title: 'Cost' }, { title: 'Distrust' }],
    });
  });

  it('is made of the question where the text has no other', () => {
    expect(draftOf('Mengapa sungai kotor?\n\n## Hambatan\n- Biaya\n').lesson.title).toBe('Sungai kotor');
  });

  it('and the question give way to what the author said', () => {
    const said = { title: 'Seas', question: 'Why?' };
    expect(draftOf('# Rivers\n\nWhy so dirty?\n\n## Obstacles\n- Cost', said).lesson).toMatchObject(said);
  });
});

describe('Front matter', () => {
  it('gives what a lesson has a field for, and lists the rest', () => {
    const front =
      '---\nauthor: Me\ntags:\n  - a\ntitle: "Obstacles to: peace" \nsubject: Civics\ndate: 2026-01-02\n---\n';
    const { lesson, unplaced } = draftOf(`${front}## Obstacles\n- Cost\n`);
    expect(lesson).toMatchObject({ title: 'Obstacles to: peace', author: 'Me', subject: 'Civics' });
    expect(unplaced).toEqual([
      { line: 3, text: 'tags: a' },
      { line: 7, text: 'date: 2026-01-02' },
    ]);
  });
});

describe('A topic', () => {
  it.each([
    ['- **Cost**: one pays for many', 'Cost', 'One pays for many.'],
    ['- **Cost.** One pays for many.', 'Cost', 'One pays for many.'],
    ['- Cost – one pays for many', 'Cost', 'One pays for many.'],
    ['- **Debt** weighs on the budget', 'Debt', '**Debt** weighs on the budget.'],
    ['- Cost\n\n  One pays for many. Nobody wants to.', 'Cost', 'One pays for many.'],
  ])('has a name and a sentence: %s', (item, title, claim) => {
    const [topic] = draftOf(`# T\n## Obstacles\n${item}`).groups[0]?.topics ?? [];
    expect(topic).toMatchObject({ title, claim });
  });

  it.each([
    ['### 1928: Youth pledge', '1928', 'Youth pledge'],
    ['### 17 August 1945: Independence', '17 August 1945', 'Independence'],
    ['- **1939–1945** – War', '1939–1945', 'War'],
    ['- **1949:** Round table', '1949', 'Round table'],
    ['- In 1066 the Normans landed in England.', '1066', 'The Normans landed in England'],
    ['### Youth pledge (1928)', '1928', 'Youth pledge'],
  ])('of a timeline has its date apart from its name: %s', (line, when, title) => {
    const [topic] = draftOf(`# T\n## Events\n${line}\n`, { kind: 'timeline' }).groups[0]?.topics ?? [];
    expect(topic).toMatchObject({ when, title });
  });

  it('has its example, its question and its sentences cut where both halves say something', () => {
    const text =
      'Dust settles on the filters, so the pumps run longer. For example, one ran all night. Who cleans them?';
    const [topic] = draftOf(`# T\n## Obstacles\n### Dust\n${text}\n`).groups[0]?.topics ?? [];
    expect(topic).toMatchObject({
      claim: 'Dust settles on the filters, so the pumps run longer.',
      points: ['Dust settles on the filters', 'The pumps run longer'],
      example: { text: 'One ran all night.' },
      ask: 'Who cleans them?',
    });
  });

  it('has an id that no other has, and that is no key of the lesson', () => {
    const draft = draftOf('# T\n## Obstacles\n- Cost\n- Cost\n- Terms\n- 污染\n## Remedies\n- Cost');
    expect(draft.groups.flatMap(({ topics }) => topics.map(({ id }) => id))).toEqual([
      ...['cost', 'cost-2', 'terms-2', 'obstacle-4', 'cost-3'],
    ]);
  });
});

describe('The kind that the author names', () => {
  it.each(allKinds)('makes a lesson without errors of whatever the text holds: $name', ({ name }) => {
    for (const text of [
      '',
      '# T\n\nOnly prose.\n',
      '# T\n## Obstacles\n- Cost\n',
      `# T\n${'- Part a\n- Part b\n'.repeat(7)}`,
    ]) {
      const { diagnostics } = read(yamlOf(draftOf(text, { kind: name }), 'notes.md'));
      expect(diagnostics.filter(({ severity }) => severity === 'error').map(formatDiagnostic)).toEqual([]);
    }
  });
});

describe('A text without topics', () => {
  it.each([
    ['', 'There is no text in it.'],
    ['Only one line.', 'No topics were found in its {0} paragraphs, expected headings'],
  ])('is refused with a reason: %j', (text, reason) => {
    const given = { language: '', name: '', title: '', question: '', kind: '' };
    const found = draftFromTree(treeOf('a.md', text), given, knowledge);
    expect('refused' in found ? found.refused.pattern : '').toContain(reason);
  });
});

describe('The language', () => {
  it.each([
    ['# Rivers\n\nWhy dirty?\n\n## Obstacles\n- Cost', 'en'],
    ['# Sungai\n\nMengapa kotor?\n\n## Hambatan\n- Biaya', 'id'],
    ['# Flüsse\n\nWarum sind sie schmutzig?\n\n## Probleme\n- Kosten\n- Niemand will bezahlen', 'und'],
    ['# Rivières\n\nPourquoi sales ?\n\n## Problèmes\n- Le traitement coûte cher\n- Personne ne paie', 'und'],
  ])('is told by the small words of a text: %j', (text, language) => {
    expect(draftOf(text, { kind: 'problem-solution' }).lesson.language).toBe(language);
  });
});
