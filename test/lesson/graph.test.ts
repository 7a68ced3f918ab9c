import { describe, expect, it } from 'vitest';
import type { PictureState } from '../../src/base/picture-state.ts';
import { GOOD_LESSON, pointed, read, spoiled } from './reading.ts';

const findings = (changes: Readonly<Record<string, unknown>>) =>
  read(spoiled(changes)).diagnostics.map(({ code, message, hint }) => [code, message, hint]);

describe('references', () => {
  it.each([
    ['remedies.0.addresses', ['tarif-balas'], 'a topic under `obstacles`', 'Did you mean `tarif-balasan`?'],
    [
      'remedies.0.addresses',
      ['perundingan'],
      'a topic under `obstacles`',
      'Known ids: `tarif-balasan`, `rantai-pasok`.',
    ],
    [
      'remedies.0.addresses',
      [{ to: 'rantai-pasokan', because: 'Keduanya berkaitan.' }],
      'a topic under `obstacles`',
      'Did you mean `rantai-pasok`?',
    ],
    [
      'obstacles.0.terms',
      ['embargo'],
      'a term',
      'Define it under `terms:` at the top level: its id, a colon, its meaning.',
    ],
    [
      'obstacles.0.example.source',
      'koran',
      'a source',
      'Describe it under `sources:` at the top level: its id, a colon, and below it at least `title:`.',
    ],
    [
      'exercises.1.questions.0.about',
      ['perundngan'],
      'a topic under `obstacles` or `remedies`',
      'Did you mean `perundingan`?',
    ],
    [
      'exercises.2.terms',
      ['x'],
      'a term',
      'Define it under `terms:` at the top level: its id, a colon, its meaning.',
    ],
    [
      'exercises.2',
      { type: 'frayer', terms: [{ term: 'x' }] },
      'a term',
      'Define it under `terms:` at the top level: its id, a colon, its meaning.',
    ],
    [
      'exercises.2',
      { type: 'concept-map', unlinked: ['kedaulata'] },
      'a topic under `remedies`',
      'Known ids: `perundingan`.',
    ],
    [
      'exercises.2',
      { type: 'cornell', points: ['perundngan'] },
      'a topic under `obstacles` or `remedies`',
      'Did you mean `perundingan`?',
    ],
  ])('%s: %j leads nowhere', (path, value, kind, hint) => {
    const [found] = findings({ [path]: value }).filter(([code]) => code === 'dangling-id');
    expect(found?.[1]).toContain(`expected the id of ${kind}`);
    expect(found?.[2]).toBe(hint);
  });

  it('are checked in a file that has other errors, too', () => {
    const text = spoiled({
      title: undefined,
      'obstacles.1.points': 'one',
      'remedies.0.addresses': ['nobody'],
    });
    expect(pointed(read(text).diagnostics).filter((line) => line.startsWith('dangling-id'))).toEqual([
      'dangling-id: nobody',
    ]);
  });

  it('do not trip over values of any shape', () => {
    const shapes = {
      obstacles: 7,
      remedies: [null, 'x', { id: 3, addresses: { a: 1 } }],
      exercises: { a: [1] },
    };
    expect(pointed(read(spoiled(shapes)).diagnostics)).toContain('wrong-type: 7');
  });
});

describe('ids', () => {
  it('are one namespace of topics and exercises, and another for terms and for sources', () => {
    expect(findings({ 'exercises.1.id': 'rantai-pasok' })).toEqual([
      [
        'duplicate-id',
        'Unexpected second id `rantai-pasok`, expected each id once among topics and exercises',
        'Line 33 has it already: rename one of the two, and what refers to it.',
      ],
    ]);
    const shared = { 'terms.rantai-pasok': 'Jalan barang.', 'obstacles.1.terms': ['rantai-pasok'] };
    expect(
      findings({
        ...shared,
        'sources.tarif': { title: 'T' },
        'obstacles.1.example': { text: 'x', source: 'tarif' },
      }),
    ).toEqual([]);
  });

  it('are no names of fields, for places go by both', () => {
    expect(
      findings({ 'obstacles.1.id': 'question', 'remedies.0.addresses': ['question', 'tarif-balasan'] }),
    ).toEqual([
      [
        'bad-id',
        'Unexpected id `question`, expected a name that is not a key of the lesson',
        'Add a word to it: `question-1`.',
      ],
    ]);
  });
});

describe('links', () => {
  it.each(['https://example.org/a_(b)?c=d', 'HTTP://EXAMPLE.ORG', 'mailto:guru@example.org'])(
    '%s may be followed',
    (href) => {
      expect(findings({ conclusion: `[baca](${href})` })).toEqual([]);
    },
  );

  it.each([
    'javascript:alert(1)',
    'JaVaScript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'http://',
    'ms-word:ofe|u|x',
  ])('%s may not', (href) => {
    for (const field of [
      'conclusion',
      'obstacles.0.claim',
      'objectives.0',
      'terms.tarif',
      'exercises.1.questions.0.answer',
    ]) {
      expect(findings({ [field]: `**lihat [baca](${href})**` }).map(([code]) => code)).toEqual([
        'unsafe-link',
      ]);
    }
  });

  it.each([
    'halaman.html',
    '//example.org',
    'www.example.org',
    'example.com/path',
    '../notes.pdf',
    '#cost',
    'C:\\notes',
    'guru@example.org',
  ])('%s is text, with a warning that it is no link', (href) => {
    const prose = `**See [site](open) and [site](${href})**`;
    const text = `${spoiled({ conclusion: undefined })}conclusion: '${prose}'\n`;
    const { value, diagnostics } = read(text);
    expect(value).toBeDefined();
    expect(pointed(diagnostics)).toEqual([`link-without-scheme: [site](${href}`]);
  });

  it.each(['[Co(NH₃)₆](NO₃)₃', '[0,1](open)', 'a[i](x)', '[x](2.5)', '\\[x](www.a.org)'])(
    '%s was never meant as a link',
    (prose) => {
      expect(findings({ conclusion: prose })).toEqual([]);
    },
  );

  it('are plain text in plain fields, as a warning says', () => {
    expect(findings({ title: '[T](javascript:x)' }).map(([code]) => code)).toEqual(['unsupported-markup']);
  });
});

describe('the words of links', () => {
  it.each([
    'di sini',
    'Klik di sini',
    'here',
    'Click **here**!',
    'https://example.org/laporan',
    'www.example.org',
  ])('%s do not say where it leads', (words) => {
    const text = spoiled({ 'obstacles.0.explanation': `Baca [${words}](https://example.org/laporan).` });
    const { value, diagnostics } = read(text);
    expect(value).toBeDefined();
    expect(diagnostics).toMatchObject([{ code: 'vague-link', severity: 'warning' }]);
    expect(diagnostics[0]?.message).toMatch(/in `explanation`, expected words that say where it leads$/);
  });

  it('may be any that do', () => {
    for (const words of ['laporan tarif 2024', 'Here Comes Everybody', 'di sini, di laporan tarif']) {
      expect(findings({ conclusion: `[${words}](https://example.org/laporan)` })).toEqual([]);
    }
  });
});

describe('pictures', () => {
  it.each(['missing', 'outside', 'unreadable', 'too-large'] satisfies PictureState[])(
    'that are %s',
    (state) => {
      expect(pointed(read(GOOD_LESSON, state).diagnostics)).toEqual([`picture-${state}: pelabuhan.png`]);
    },
  );
});

describe('warnings', () => {
  it.each([
    ['remedies.0.addresses', ['tarif-balasan'], 'obstacle-without-remedy: rantai-pasok'],
    ['obstacles.0.terms', [], 'unused-term: Pajak atas barang yang masuk.'],
    ['obstacles.0.example.source', undefined, 'unused-source: title: World Tariff Profiles'],
    ['minutes', 34, 'too-many-minutes: 34'],
  ])('%s: %j', (path, value, expected) => {
    const { value: lesson, diagnostics } = read(spoiled({ [path]: value }));
    expect(pointed(diagnostics)).toEqual([expected]);
    expect(diagnostics[0]?.severity).toBe('warning');
    expect(lesson).toBeDefined();
  });

  it('do not ask for minutes that fit, or that nobody planned', () => {
    expect(findings({ minutes: 35 })).toEqual([]);
    expect(findings({ minutes: undefined })).toEqual([]);
  });

  it('do not ask that an exercise is about something', () => {
    expect(findings({ 'exercises.1.questions.0.about': undefined })).toEqual([]);
  });
});
