import { describe, expect, it } from 'vitest';
import { positionOf } from '../../src/diagnostics/diagnostic.ts';
import { DEFAULT_KIND } from '../../src/kinds/lesson-kind.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { topicsOf } from '../../src/lesson/topics.ts';
import { GOOD_LESSON, lessonOf, pointed, read, spoiled } from './reading.ts';

const topic = (id: string, more = '') =>
  `{ id: ${id}, title: ${id}, claim: It is so., points: [one, two]${more} }`;
const HEAD = 'title: T\nlanguage: en\nquestion: Q?\n';
const COMPARISON = `kind: comparison
${HEAD}subjects: [${topic('bus')}, ${topic('train')}]
aspects: [${topic('price', ', values: { train: dear, bus: cheap }')}]
`;
const OWN_GROUPS = `kind: topics
${HEAD}groups:
  - { key: asia, title: Rivers of Asia, topics: [${topic('ganges')}] }
  - { key: europe, title: Rivers of Europe, topics: [${topic('rhine')}] }
exercises: [{ type: multiple-choice, from: asia }]
`;

describe('readLesson', () => {
  it('finds nothing to say about a good lesson', () => {
    expect(read(GOOD_LESSON).diagnostics).toEqual([]);
  });

  it('reads the same lesson from a file that Windows wrote', () => {
    const windows = lessonOf(`\ufeff${GOOD_LESSON.replaceAll('\n', '\r\n')}`);
    const words = ({ source, spans, exercises, ...rest }: Lesson) => ({
      ...rest,
      exercises: exercises.map(({ span, ...exercise }) => exercise),
    });
    expect(words(windows)).toEqual(words(lessonOf(GOOD_LESSON)));
  });

  it('has the topics of each group of its kind, numbered, and the links between them in teaching order', () => {
    const { kind, groups, links } = lessonOf(GOOD_LESSON);
    expect(kind.name).toBe(DEFAULT_KIND);
    expect(groups.map(({ key, topics }) => [key, topics.map(({ id, number }) => `${number} ${id}`)])).toEqual(
      [
        ['obstacles', ['1 tarif-balasan', '2 rantai-pasok']],
        ['remedies', ['1 perundingan']],
      ],
    );
    expect(links.map(({ from, to }) => [from, to])).toEqual([
      ['perundingan', 'tarif-balasan'],
      ['perundingan', 'rantai-pasok'],
    ]);
  });

  it('takes a reason for a link, and each link once', () => {
    const reason = { to: 'rantai-pasok', because: 'Bea masuk menaikkan harga *bahan*.' };
    const { links } = lessonOf(
      spoiled({ 'remedies.0.addresses': [reason, 'tarif-balasan', 'tarif-balasan'] }),
    );
    expect(links.map(({ kind, ...link }) => ({ field: kind.field, ...link }))).toEqual([
      { field: 'addresses', from: 'perundingan', to: 'tarif-balasan', because: '' },
      { field: 'addresses', from: 'perundingan', ...reason },
    ]);
    expect(
      pointed(
        read(spoiled({ 'remedies.0.addresses': [{ to: 'rantai-pasok' }, 'tarif-balasan'] })).diagnostics,
      ),
    ).toEqual(['missing-key: to: rantai-pasok']);
  });

  it('reads lessons of every kind, each with the topics of its groups and its own links', () => {
    const of = (name: string) => lessonOf(name === 'topics' ? OWN_GROUPS : COMPARISON);
    const shown = (name: string) =>
      of(name).groups.map(({ key, name: group, title, topics }) => [
        key,
        group,
        title,
        topics.map(({ id }) => id),
      ]);
    expect(shown('comparison')).toEqual([
      ['subjects', 'subjects', '', ['bus', 'train']],
      ['aspects', 'aspects', '', ['price']],
    ]);
    expect(of('comparison').links.map(({ from, to, because }) => [from, to, because])).toEqual([
      ['price', 'bus', 'cheap'],
      ['price', 'train', 'dear'],
    ]);
    expect(shown('topics')).toEqual([
      ['asia', 'groups', 'Rivers of Asia', ['ganges']],
      ['europe', 'groups', 'Rivers of Europe', ['rhine']],
    ]);
    expect(of('topics').exercises).toMatchObject([{ from: 'asia' }]);
    expect(pointed(read(OWN_GROUPS.replace('from: asia', 'from: africa')).diagnostics)).toEqual([
      'unknown-value: africa',
    ]);
  });

  it('fills what the author left out', () => {
    const bare = lessonOf(`
title: T
language: en
question: Q?
obstacles:
  - { id: a, title: A, claim: A is so., points: [one, two] }
remedies:
  - { id: b, title: B, claim: B helps., points: [one, two], addresses: [a, a] }
`);
    expect(bare).toMatchObject({
      subject: '',
      audience: '',
      author: '',
      minutes: 0,
      objectives: [],
      context: '',
      bridge: '',
      conclusion: '',
      terms: [],
      sources: [],
      labels: {},
      exercises: [],
      groups: [
        { topics: [{ explanation: '', when: '', terms: [], ask: '', minutes: 0, optional: false }] },
        { topics: [{ id: 'b' }] },
      ],
      links: [{ from: 'b', to: 'a', because: '' }],
    });
    const [topic] = topicsOf(bare);
    expect(topic).not.toHaveProperty('example');
    expect(topic).not.toHaveProperty('image');
  });

  it('names a term by its id unless it has a name', () => {
    const { terms } = lessonOf(spoiled({ 'terms.bea-masuk': 'Tarif.', 'obstacles.1.terms': ['bea-masuk'] }));
    expect(terms.map(({ id, name }) => [id, name])).toEqual([
      ['tarif', 'tarif'],
      ['kuota-impor', 'kuota (impor)'],
      ['bea-masuk', 'bea masuk'],
    ]);
  });

  it('takes a year as a number or as text', () => {
    expect(lessonOf(GOOD_LESSON).sources[0]?.year).toBe('2023');
    expect(lessonOf(spoiled({ 'sources.wto.year': 'c. 1750' })).sources[0]?.year).toBe('c. 1750');
  });

  it('numbers exercises without an id by type, and keeps clear of ids that are taken', () => {
    expect(lessonOf(GOOD_LESSON).exercises.map(({ id }) => id)).toEqual(['match-1', 'uraian', 'match-2']);
    const taken = lessonOf(spoiled({ 'obstacles.1.id': 'match-1', 'remedies.0.addresses': ['match-1'] }));
    expect(taken.exercises.map(({ id }) => id)).toEqual(['match-2', 'uraian', 'match-3']);
  });

  it('trims what YAML leaves at the end of a block text', () => {
    expect(lessonOf(GOOD_LESSON).context.endsWith('\n')).toBe(false);
  });

  it('knows the place of every part by a stable name', () => {
    const { spans } = lessonOf(GOOD_LESSON);
    const words = (name: string) => {
      const span = spans.get(name);
      return span && GOOD_LESSON.slice(span.start, span.end);
    };
    expect(words('title')).toBe('Perang dagang');
    expect(words('objectives.1')).toBe('Menyebutkan dua jalan keluar');
    expect(words('tarif-balasan.points.1')).toBe('Negara B membalas');
    expect(words('tarif-balasan.example.text')).toContain('Pada 2018');
    expect(words('tarif-balasan.image.alt')).toBe('Peti kemas di pelabuhan');
    expect(words('perundingan.claim')).toContain('Perundingan menurunkan');
    expect(words('terms.tarif')).toBe('Pajak atas barang yang masuk.');
    expect(words('sources.wto.url')).toBe('https://www.wto.org/');
    expect(words('uraian.questions.0.answer')).toBe('Harga naik, balasan.');
    expect(words('match-2')).toBe('{ type: match, from: terms, to: meanings }');
  });

  it('places a topic at the line of its first key', () => {
    const span = lessonOf(GOOD_LESSON).spans.get('rantai-pasok');
    expect(span && positionOf(span)).toEqual({ line: 29, column: 5 });
  });

  it('reports errors of every kind at once, from the top of the file down', () => {
    const text = spoiled({
      language: 'Bahasa',
      minuts: 3,
      'obstacles.0.claim': undefined,
      'obstacles.0.terms': ['tariff'],
      'obstacles.1.id': 'tarif-balasan',
      'remedies.0.claim': '[klik](javascript:alert(1))',
      'sources.wto.url': 'ftp://example.org/x',
      'exercises.0.form': 'obstacles',
    });
    expect(pointed(read(text, 'missing').diagnostics)).toEqual([
      'bad-language: Bahasa',
      'missing-key: id: tarif-balasan',
      'picture-missing: pelabuhan.png',
      'dangling-id: tariff',
      'duplicate-id: tarif-balasan',
      'unsafe-link: "[klik](javascript:alert(1))"',
      'dangling-id: rantai-pasok',
      'bad-url: ftp://example.org/x',
      'unknown-key: form',
      'unknown-key: minuts',
    ]);
  });

  it('keeps warnings for a lesson without errors', () => {
    const unused = { 'terms.embargo': 'Larangan dagang.' };
    expect(pointed(read(spoiled(unused)).diagnostics)).toEqual(['unused-term: Larangan dagang.']);
    expect(pointed(read(spoiled({ ...unused, title: '' })).diagnostics)).toEqual(['empty-text: ""']);
  });

  it('stops after a hundred findings and counts the rest', () => {
    const keys = Array.from({ length: 150 }, (_, index) => `key-${index}: 1\n`).join('');
    const { diagnostics } = read(GOOD_LESSON + keys);
    expect(diagnostics).toHaveLength(101);
    expect(diagnostics.at(-1)).toMatchObject({
      code: 'too-many-findings',
      severity: 'error',
      message: 'And 50 more from here on',
    });
  });
});
