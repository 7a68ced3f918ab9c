import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { exerciseTypes } from '../../../src/exercises/registry.ts';
import { kindJsonSchema } from '../../../src/lesson/json-schema.ts';
import type { Draft } from '../../../src/scaffold/draft.ts';
import { draftYaml } from '../../../src/scaffold/draft-yaml.ts';
import { draftFromNotes } from '../../../src/scaffold/notes/draft-from-notes.ts';
import { notesFromTree } from '../../../src/scaffold/notes/notes-from-tree.ts';
import { readMarkdown } from '../../../src/scaffold/notes/read-markdown.ts';
import { recogniser } from '../../../src/scaffold/notes/recognise.ts';
import { allKinds, defaultKind, kindNamed } from '../../kinds.ts';
import { read } from '../../lesson/kit.ts';
import { starter, starters, startersOf } from '../starters.ts';

const FIELDS = Object.keys(kindJsonSchema(exerciseTypes, defaultKind).properties ?? {});
const recognise = recogniser(starters);
const words = starter('en');

function draftOf(text: string, given: { title?: string; question?: string } = {}, kind = defaultKind) {
  const notes = notesFromTree(readMarkdown(text));
  const all = { language: 'en', name: 'Untitled', title: '', question: '', ...given };
  const recognised = kind === defaultKind ? recognise : recogniser(startersOf(kind));
  return draftFromNotes(notes, all, kind, recognised, starter('en', kind), FIELDS);
}

/** The topics of a draft, one list a group. */
const topicsOf = ({ groups }: Draft) => groups.map(({ topics }) => topics);
const titles = (text: string) => topicsOf(draftOf(text)).map((topics) => topics.map(({ title }) => title));

describe('The parts of notes', () => {
  it('are found by headings in either language, the first word deciding', () => {
    for (const [obstacles, remedies] of [
      ['## Obstacles', '## Remedies'],
      ['## What stands in the way', '## What helps'],
      ['## Causes', '## How to overcome them'],
      ['## Faktor penghambat', '## Cara mengatasi hambatan'],
      ['## Kendala dan masalah', '## Solusi masalah itu'],
      ['**Permasalahan**', '**UPAYA PENYELESAIAN**'],
      ['Barriers:', 'Solutions:'],
    ]) {
      expect(titles(`# T\n\n${obstacles}\n\n- Cost\n\n${remedies}\n\n- Sharing\n`)).toEqual([
        ['Cost'],
        ['Sharing'],
      ]);
    }
  });

  it('may stand beside their heading instead of under it', () => {
    expect(titles('# T\n## Obstacles\n## Cost\ntext\n## Habit\ntext\n## Remedies\n## Sharing\ntext')).toEqual(
      [['Cost', 'Habit'], ['Sharing']],
    );
  });

  it('may be numbered one by one', () => {
    expect(titles('# T\n## Obstacle 1: Cost\n## Obstacle 2 – Habit\n## Remedy 1. Sharing')).toEqual([
      ['Cost', 'Habit'],
      ['Sharing'],
    ]);
  });

  it('are no part when they only name the lesson', () => {
    const { lesson } = draftOf('# Obstacles to peace\n## Obstacles\n- Cost\n## Remedies\n- Sharing');
    expect(lesson.title).toBe('Obstacles to peace');
    expect(draftOf('# Obstacles\n- Cost\n# Remedies\n- Sharing').lesson).toMatchObject({
      title: 'Untitled',
      obstacles: [{ title: 'Cost' }],
    });
  });
});

describe('The only heading of level 1', () => {
  it('is the title, whatever words it has, and says what the headings below it are', () => {
    const notes = '# How to make tea\n\nWhy brew?\n\n## Boil\n- Fill it\n\n## Steep\n';
    const draft = draftOf(notes, {}, kindNamed('process'));
    expect(draft.lesson).toMatchObject({ title: 'How to make tea', question: 'Why brew?' });
    expect(topicsOf(draft)).toMatchObject([[{ title: 'Boil' }, { title: 'Steep' }]]);
  });

  it('leaves it to a heading below to open a group', () => {
    const draft = draftOf('# Obstacles to peace\n## Preface\n## Remedies\n- Sharing\n## Obstacles\n- Cost\n');
    expect(draft.lesson.title).toBe('Obstacles to peace');
    expect(topicsOf(draft)).toMatchObject([[{ title: 'Cost' }], [{ title: 'Sharing' }]]);
  });

  it('is the heading of a group where there is nothing but a list below it', () => {
    expect(titles('# Obstacles\n- Cost\n')[0]).toEqual(['Cost']);
  });
});

describe('Front matter', () => {
  const front = '---\nauthor: Me\ntags:\n  - a\ntitle: "Obstacles to: peace" \ndate: 2026-01-02\n---\n';

  it.each([
    '## Obstacles\n- Cost\n',
    '# Obstacles\n- Cost\n# Remedies\n- Sharing\n',
    '# Obstacles to: peace\n\n## Obstacles\n- Cost\n',
    'Obstacles\n\n- Cost\n',
  ])('gives title and author, and is no text: %j', (text) => {
    const draft = draftOf(`${front}${text}`);
    expect(draft.lesson).toMatchObject({ title: 'Obstacles to: peace', author: 'Me' });
    expect(draft.lesson.context).toBeUndefined();
    expect(topicsOf(draft)[0]).toMatchObject([{ title: 'Cost' }]);
    expect(draft.unplaced).toEqual([]);
  });

  it('is told from a text between two rules, and keeps the numbers of the lines', () => {
    expect(draftOf('---\nWhy so dirty?\n\n---\n').lesson.question).toBe('Why so dirty?');
    expect(draftOf(`${front}\n## Obstacles\n- Cost\n\n![map](a.png)\n`).unplaced).toEqual([
      { line: 12, text: '![map](a.png)' },
    ]);
  });

  it('leaves a list of authors to be written by hand', () => {
    const { lesson } = draftOf('---\ntitle: T\nauthor: [A, B]\n---\n# Obstacles\n- Cost\n');
    expect([lesson.title, lesson.author]).toEqual(['T', undefined]);
  });
});

describe('A topic in notes', () => {
  it.each([
    ['- **Cost**: one pays for many', 'Cost', 'One pays for many'],
    ['- **Cost.** One pays for many.', 'Cost.', 'One pays for many.'],
    ['- Cost: one pays for many', 'Cost', 'One pays for many'],
    ['- Cost – one pays for many', 'Cost', 'One pays for many'],
    ['- Cost\n\n  One pays for many. Nobody wants to.', 'Cost', 'One pays for many.'],
    ['- One pays for many.', 'Obstacle 1', 'One pays for many.'],
  ])('has a name and a sentence: %s', (item, title, claim) => {
    expect(topicsOf(draftOf(`# T\n## Obstacles\n${item}`))[0]?.[0]).toMatchObject({ title, claim });
  });

  it.each([
    ['## 1928: Youth pledge', '1928', 'Youth pledge'],
    ['## 17 August 1945: Independence', '17 August 1945', 'Independence'],
    ['- **1939–1945** – War', '1939–1945', 'War'],
    ['- **1949:** Round table', '1949', 'Round table'],
    ['## Youth pledge: 1928', 'When it happened', 'Youth pledge'],
  ])('has its date before its name: %s', (line, when, title) => {
    const timeline = kindNamed('timeline');
    const draft = draftOf(`# T\n## Events\n${line.replace('## ', '### ')}\n`, {}, timeline);
    expect(topicsOf(draft)[0]?.[0]).toMatchObject({ when, title });
    const asked = draft.missing.some(({ path }) => path === 'events.0.when');
    expect(asked).toBe(when === 'When it happened');
  });

  it('has its date asked for, and told as unfinished', () => {
    const timeline = kindNamed('timeline');
    const draft = draftOf('# T\n## Events\n- War\n- 1945: Peace\n', {}, timeline);
    const yaml = draftYaml(draft, starter('en', timeline), { schema: 's.json' });
    const lines = yaml.split('\n');
    const line = lines.findIndex((text) => /when: "?When it happened/.test(text));
    expect(lines[line - 1]?.trim()).toBe('# fill in: when it happened, a year, a date or a period');
    expect(yaml.match(/fill in: when it/g)).toHaveLength(1);
  });

  it('takes five bullets, an example and a question; the rest is told by its line', () => {
    const draft = draftOf(
      '# T\n## Obstacles\n### Cost\n- a\n- b\n- c\n- d\n- e\n- f\n  - g\n\nFor example: a village.\n\nWho pays?\n\nWho else?',
    );
    expect(topicsOf(draft)[0]?.[0]).toMatchObject({
      points: ['a', 'b', 'c', 'd', 'e'],
      example: { text: 'a village.' },
      ask: 'Who pays?',
      claim: 'Who else?',
    });
    expect(draft.unplaced).toEqual([
      { line: 9, text: 'f' },
      { line: 10, text: 'g' },
    ]);
  });

  it('has an id that no other has, and that is no key of the lesson', () => {
    const draft = draftOf('# T\n## Obstacles\n- Cost\n- Cost\n- Terms\n- 污染\n## Remedies\n- Cost');
    expect(
      topicsOf(draft)
        .flat()
        .map(({ id }) => id),
    ).toEqual(['cost', 'cost-2', 'terms-2', 'obstacle-4', 'cost-3']);
  });
});

describe('A draft', () => {
  it.each(allKinds)('has as many topics as its kind takes, whatever the notes hold: $name', (kind) => {
    const [{ key = '', most = 0 } = {}] = kind.groups;
    const heading = starter('en', kind).notes.groups[key]?.[0];
    const list = Array.from({ length: 13 }, (_, index) => `- Part ${'abcdefghijklm'[index]}`);
    for (const notes of ['', `# T\n## ${heading}\n- Only one\n`, `# T\n## ${heading}\n${list.join('\n')}`]) {
      const draft = draftOf(notes, {}, kind);
      const yaml = draftYaml(draft, starter('en', kind), { schema: 's.json' });
      const { diagnostics } = read(yaml);
      expect(diagnostics.filter(({ severity }) => severity === 'error').map(formatDiagnostic)).toEqual([]);
      expect(draft.unplaced).toHaveLength(notes.includes('Part m') ? 13 - most : 0);
    }
  });

  it('has each topic lead to that of its number, and leaves none without one that leads to it', () => {
    const draft = draftOf('# T\n## Obstacles\n- A\n- B\n- C\n## Remedies\n- D\n- E');
    expect(topicsOf(draft)[1]).toMatchObject([{ addresses: ['a', 'c'] }, { addresses: ['b'] }]);
  });

  it('puts what was said on the command line before what the notes say', () => {
    const { lesson, missing } = draftOf('# Rivers\n\nWhy so dirty?', { title: 'Seas', question: 'Why?' });
    expect(lesson).toMatchObject({ title: 'Seas', question: 'Why?' });
    expect(missing.map(({ path }) => path)).not.toContain('question');
  });

  it('asks for what is missing in a comment above it', () => {
    const draft = draftOf('');
    const yaml = draftYaml(draft, words, { schema: 's.json' });
    expect(draft.missing.map(({ path }) => path)).toEqual([
      'title',
      'question',
      ...['obstacles.0', 'remedies.0'].flatMap((point) =>
        ['title', 'claim', 'points'].map((field) => `${point}.${field}`),
      ),
      'exercises.0.questions.0.answer',
    ]);
    expect(yaml.match(/# fill in: /g)).toHaveLength(draft.missing.length);
  });

  it('names a term where it is spoken of', () => {
    const draft = draftOf(
      '# T\n## Obstacles\n- Debt: interest grows\n## Terms\n- Interest: the price of money',
    );
    expect(draft.lesson.terms).toEqual({ interest: { name: 'Interest', meaning: 'the price of money' } });
    expect(topicsOf(draft)[0]?.[0]?.terms).toEqual(['interest']);
  });

  it('is a lesson without errors, whatever stands in the notes', () => {
    const lines = fc.constantFrom(
      ...[
        '# ',
        '## ',
        '- ',
        '  - ',
        '1. ',
        'A. ',
        '> ',
        '| ',
        '```',
        '',
        '',
        '**',
        'Example: ',
        '- **x** ',
        '\t',
      ],
    );
    const rest = fc.oneof(
      fc.constantFrom(
        'Obstacles',
        'Upaya',
        'Glosarium',
        'Sources',
        'Why?',
        'a: b',
        'https://a.org/ x',
        '[x](y:z)',
      ),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    const document = fc.array(fc.tuple(lines, rest), { maxLength: 40 });
    fc.assert(
      fc.property(document, (parts) => {
        const draft = draftOf(parts.map(([mark, text]) => mark + text).join('\n'));
        const yaml = draftYaml(draft, words, { schema: '../lesson.schema.json', notes: 'n.md' });
        const { diagnostics } = read(yaml);
        expect(diagnostics.filter(({ severity }) => severity === 'error').map(formatDiagnostic)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('Lines of notes', () => {
  const unplaced = (text: string) =>
    draftOf(text).unplaced.map(({ line, text: words }) => `${line}: ${words}`);

  it('are listed where the lesson has no room for them', () => {
    const long =
      'A heading that goes on and on until no slide could ever hold all of what it wants to say to a class';
    expect(unplaced(`# ${long}\n\n## Obstacles\n- Cost\n`)).toEqual([`1: ${long}`]);
    const question = `Why ${'do rivers stay so dirty and '.repeat(8)}brown?`;
    expect(unplaced(`# Rivers\n\n## Question\n${question}\n\n## Obstacles\n- Cost\n`)).toEqual([
      `4: ${question}`,
    ]);
    expect(
      unplaced('# Rivers\n\nWhy?\n\n## Obstacles of towns that nobody has ever built well\n- Cost\n'),
    ).toEqual(['5: Obstacles of towns that nobody has ever built well']);
  });

  it('are not listed where they only open a part or mark a text', () => {
    expect(
      unplaced(
        '# Rivers\n\nClass: 8\nTime: 2 x 40 minutes\n\n## What stands in the way\n- **Cost**: It is high.\n  - Example: Bonn paid.\n\n## Remedies\n- Share\n',
      ),
    ).toEqual([]);
  });
});

describe('The language of notes', () => {
  it.each([
    ['# Rivers\n\nWhy dirty?\n\n## Obstacles\n- Cost', 'en'],
    ['# Sungai\n\nMengapa kotor?\n\n## Hambatan\n- Biaya', 'id'],
    [
      'Warum sind Flüsse schmutzig? Probleme: Die Kosten sind hoch, und niemand will sie in der Region bezahlen.',
      undefined,
    ],
    [
      'Waarom zijn rivieren vuil? Problemen: het water is duur om te zuiveren in de streek of niemand betaalt.',
      undefined,
    ],
    [
      'Pourquoi les rivières sont-elles sales ? Problèmes : le traitement coûte cher. Conclusion : partager.',
      undefined,
    ],
    ['Perché i fiumi sono sporchi? Problemi: il costo di un impianto. Soluzioni: condividere.', undefined],
    ['Vì sao sông bẩn? Khó khăn: chi phí xử lý nước cao.', undefined],
    ['Почему реки грязные?', undefined],
    ['', undefined],
  ])('is known only where there are words for it: %j', (text, language) => {
    expect(recognise.languageOf(text)).toBe(language);
  });
});
