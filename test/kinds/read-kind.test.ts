import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { hasErrors } from '../../src/diagnostics/diagnostic.ts';
import { DEFAULT_KIND, topicPatterns } from '../../src/kinds/lesson-kind.ts';
import { readKind } from '../../src/kinds/read-kind.ts';
import { toneAt } from '../../src/kinds/tone.ts';
import { allKinds, kindNamed } from '../kinds.ts';
import { GOOD_LESSON, pointed, read, spoiled } from '../lesson/reading.ts';
import { toldResult } from '../told.ts';

const MYTHS = `description: A lesson that sets facts against myths
groups:
  - { key: myths, topic: myth, nouns: [myth, myths, a-myth], description: myths, topic-description: A myth }
  - { key: facts, topic: fact, nouns: [fact, facts, a-fact], description: facts, topic-description: A fact }
links:
  - { field: corrects, from: facts, to: [myths], description: What it corrects, label: corrects, inverse: corrected-by }
figure: columns
`;
const kindOf = (text: string) => toldResult(readKind('myth-fact', { name: 'kind.yaml', text }));
const faults = (text: string) =>
  kindOf(text).diagnostics.map(({ code, message, span, hint }) => {
    const words = span?.source.text.slice(span.start, span.end);
    return [code, words, message, hint];
  });

describe('A file of a kind', () => {
  it('says no more than it must: the rest has defaults', () => {
    const { value, diagnostics } = kindOf(MYTHS);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      name: 'myth-fact',
      groups: [{ least: 1, most: 12, own: false, when: false }, { key: 'facts' }],
      links: [{ required: false, values: false, chain: ['from', 'to'], 'other-words': [] }],
    });
    expect(value?.groups[0]).not.toHaveProperty('tone');
  });

  it.each([
    [
      ['figure: columns', 'figure: colums'],
      'unknown-value',
      'colums',
      'Unexpected `colums` in `figure`, expected `columns`, `chain` or `axis`',
      'Did you mean `columns`?',
    ],
    [
      ['topic: fact,', 'topik: fact,'],
      'unknown-key',
      'topik',
      'Unexpected key `topik` in entry 2 of `groups`, expected one of `key`, `topic`, `nouns`, `tone`, `description`, `topic-description` …',
      'Did you mean `topic`?',
    ],
    [
      ['from: facts', 'from: fact'],
      'dangling-id',
      'fact',
      'Unexpected `fact` in `from`, expected `myths` or `facts`',
      'Did you mean `facts`?',
    ],
    [
      ['to: [myths]', 'to: [myths, legends]'],
      'dangling-id',
      'legends',
      'Unexpected `legends` in entry 2 of `to`, expected `myths` or `facts`',
      'Write the `key` of a group.',
    ],
    [
      ['key: facts', 'key: myths'],
      'duplicate-key',
      'myths',
      'Unexpected second `myths`, expected each name once',
      'Give one of the two another name.',
    ],
  ] as const)('is told of at the place of its fault: %j', ([right, wrong], ...finding) => {
    const found = faults(MYTHS.replace(right, wrong));
    expect(found).toContainEqual(finding);
  });

  it('gives a kind, or errors with places, with any part of it deleted or replaced', () => {
    const paths = [
      'groups',
      'links',
      'figure',
      'description',
      'groups.0',
      'links.0',
      'groups.1.key',
      'links.0.to',
    ];
    const value = fc.oneof(
      fc.constant(undefined),
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('myths', []),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), value, (path, instead) => {
        const data: unknown = parse(MYTHS);
        const steps = path.split('.');
        const key = steps.pop() ?? '';
        const parent = Object(steps.reduce<unknown>((part, step) => Object(part)[step], data));
        if (instead === undefined) Reflect.deleteProperty(parent, key);
        else parent[key] = instead;
        const { value: kind, diagnostics } = readKind('x', { name: 'kind.yaml', text: stringify(data) });
        expect(hasErrors(diagnostics)).toBe(kind === undefined);
        for (const { span } of diagnostics) expect(span?.source.name).toBe('kind.yaml');
      }),
    );
  });
});

describe('The kind of a lesson', () => {
  it('is the default where the lesson names none, or names it', () => {
    for (const text of [GOOD_LESSON, spoiled({ kind: DEFAULT_KIND })]) {
      const { value, diagnostics } = read(text);
      expect(diagnostics).toEqual([]);
      expect(value?.kind).toEqual(kindNamed(DEFAULT_KIND));
    }
  });

  it.each([
    ['timelin', 'timelin', 'Did you mean `timeline`?'],
    ['Process', 'Process', 'Did you mean `process`?'],
    ['constructor', 'constructor', 'Write one of these.'],
    ['../../x', '../../x', 'Write one of these.'],
    [7, '7', 'Write one of these.'],
    [{ a: 'b' }, '{"a":"b"}', 'Write one of these.'],
  ])('is one error at its line where there is no such kind: %j', (kind, shown, hint) => {
    const { value, diagnostics } = read(
      `${spoiled({ kind: undefined, obstacles: 7 })}kind: ${JSON.stringify(kind)}\n`,
    );
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        code: 'unknown-name',
        message: `Unexpected kind \`${shown}\`, expected one of ${allKinds.map(({ name }) => `\`${name}\``).join(', ')}`,
        hint,
      },
    ]);
    expect(pointed(diagnostics)).toEqual([`unknown-name: ${JSON.stringify(kind)}`]);
  });

  it('is asked for where nothing stands behind its key', () => {
    const { diagnostics } = read(`kind:\n${GOOD_LESSON}`);
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      expect.stringMatching(/^empty-text: Nothing in `kind`, expected `cause-effect`, .* or `topics`$/),
    ]);
  });
});

describe('The kinds of the package', () => {
  it.each(allKinds)('$name can tell its groups apart by their tones, keys and nouns', ({ groups }) => {
    const tones = groups.map(({ tone }, index) => tone ?? toneAt(index));
    expect(new Set(tones).size).toBe(groups.length);
    const nouns = groups.flatMap((group) => group.nouns);
    expect(new Set(nouns).size).toBe(nouns.length);
  });

  it('say where topics stand in a lesson file, for all groups or one', () => {
    expect(topicPatterns(kindNamed(DEFAULT_KIND))).toHaveLength(2);
    expect(topicPatterns(kindNamed('timeline'), 'events')).toEqual(['events.*']);
    expect(topicPatterns(kindNamed('topics'))).toEqual(['groups.*.topics.*']);
  });
});
