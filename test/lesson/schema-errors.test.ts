import { describe, expect, it } from 'vitest';
import { read, spoiled } from './reading.ts';

/** The findings for the good lesson with one part replaced: `code: message` and the hint, if any. */
function findings(path: string, value: unknown): string[] {
  return read(spoiled({ [path]: value })).diagnostics.flatMap(({ code, message, hint }) => [
    `${code}: ${message}`,
    ...(hint ? [hint] : []),
  ]);
}

describe('a key', () => {
  it('that is missing: says where and what belongs there', () => {
    expect(findings('obstacles.1.claim', undefined)).toEqual([
      'missing-key: Missing key `claim` in entry 2 of `obstacles`, expected text',
      'Add `claim`: the point in one sentence, the headline of its slide.',
    ]);
  });

  it('that is unknown: suggests the nearest', () => {
    expect(findings('sources.wto.autor', 'WTO')).toEqual([
      'unknown-key: Unexpected key `autor` in `wto`, expected `title`, `author`, `year` or `url`',
      'Did you mean `author`?',
    ]);
  });

  it('that stands one level too deep: says where it belongs', () => {
    expect(findings('obstacles.0.objectives', ['a'])).toContain(
      '`objectives` stands at the top level already: delete it here.',
    );
    expect(findings('obstacles.0.slides', [])).toContain(
      '`slides` belongs to the top level: start it in the first column.',
    );
  });

  it('that is no id: suggests one', () => {
    expect(findings('terms.Bea Masuk', 'Tarif')).toEqual([
      'bad-id: Unexpected id `Bea Masuk`, expected small letters a to z, digits and single hyphens',
      'Did you mean `bea-masuk`?',
    ]);
  });
});

describe('a value', () => {
  it.each([
    ['title', null, 'empty-text: Nothing in `title`, expected text', 'Fill in the title of the lesson.'],
    [
      'author',
      null,
      'empty-text: Nothing in `author`, expected text',
      'Fill in who wrote the lesson, or delete the key.',
    ],
    [
      'obstacles.0.points.1',
      '  ',
      'empty-text: Nothing in entry 2 of `points`, expected text or keys such as `text:`',
      'Fill in one short bullet.',
    ],
    [
      'bridge',
      ['a', 'b'],
      'wrong-type: Unexpected list in `bridge`, expected text',
      'Write one text, without `- ` before it.',
    ],
    [
      'bridge',
      { text: 'a', source: 'b' },
      'wrong-type: Unexpected keys in `bridge`, expected text',
      'Write the text itself, without a key before it.',
    ],
    [
      'minutes',
      '90',
      'wrong-type: Unexpected text in `minutes`, expected a whole number from 1 to 1000',
      'Write the number alone, without quotes or unit.',
    ],
    [
      'obstacles',
      { id: 'a' },
      'wrong-type: Unexpected keys in `obstacles`, expected a list of 1 to 12 entries',
      'Begin each entry of the list with `- `.',
    ],
    [
      'obstacles.0.example',
      ['a'],
      'wrong-type: Unexpected list in `example`, expected keys such as `text:`',
      'Write a key and a colon in place of each `- `.',
    ],
    [
      'terms.tarif',
      ['a'],
      'wrong-type: Unexpected list in `tarif`, expected text or keys such as `meaning:`',
      'Write one text, without `- ` before it.',
    ],
    [
      'exercises.0.from',
      'obstacle',
      'unknown-value: Unexpected `obstacle` in `from`, expected `obstacles`, `remedies` or `terms`',
      'Did you mean `obstacles`?',
    ],
    [
      'exercises.0.type',
      'Match',
      'unknown-value: Unexpected `Match` in `type`, expected one of `match`, `cloze`, `true-false`, `multiple-choice`, `multiple-answers`, `order` …',
      'Did you mean `match`?',
    ],
    [
      'obstacles.0.id',
      '日本',
      'bad-id: Unexpected id `日本`, expected small letters a to z, digits and single hyphens',
      'Titles can be in any script; an id is a short name such as `trade-war`.',
    ],
  ])('%s: %j', (path, value, message, hint) => {
    const found = findings(path, value).filter((line) => !line.startsWith('dangling-id'));
    expect(found.slice(0, 2)).toEqual([message, hint]);
  });

  it.each([
    ['minutes', 0, 'out-of-range: Unexpected 0 in `minutes`, expected a whole number from 1 to 1000'],
    ['minutes', 1.5, 'out-of-range: Unexpected 1.5 in `minutes`, expected a whole number from 1 to 1000'],
    [
      'sources.wto.url',
      'javascript:alert(1)',
      'bad-url: Unexpected `javascript:alert(1)` in `url`, expected an address such as `https://example.org`',
    ],
    [
      'language',
      'elvish',
      'bad-language: Unexpected language `elvish`, expected a tag such as `id`, `en` or `pt-BR`',
    ],
    ['obstacles.0.points', ['a'], 'too-few: Only 1 entry in `points`, expected a list of 2 to 5 entries'],
    [
      'remedies.0.addresses',
      [],
      'empty-list: No entry in `addresses`, expected a list with at least 1 entry',
    ],
  ])('%s: %j', (path, value, message) => {
    const [found, hint] = findings(path, value);
    expect(found).toBe(message);
    expect(hint).toMatch(/^(Write|Add) .*\.$/);
  });

  it('too many: points at the first that is too much', () => {
    const { diagnostics } = read(spoiled({ 'obstacles.0.points': ['a', 'b', 'c', 'd', 'e', 'sixth', 'g'] }));
    expect(diagnostics).toMatchObject([
      { code: 'too-many', message: '7 entries in `points`, expected at most 5' },
    ]);
    const { span } = diagnostics[0] ?? {};
    expect(span?.source.text.slice(span.start, span.end)).toBe('sixth');
  });

  it('a picture without words for it has a code of its own', () => {
    expect(findings('obstacles.0.image.alt', undefined)[0]).toMatch(
      /^picture-without-alt: Missing key `alt`/,
    );
    expect(findings('obstacles.0.image.alt', '')[0]).toMatch(/^picture-without-alt: Nothing in `alt`/);
  });

  it.each(['id', 'en', 'pt-BR', 'zh-Hant', 'ar', 'sr-Latn-RS', 'kok'])('the language %s is good', (tag) => {
    expect(findings('language', tag)).toEqual([]);
  });

  it.each([
    ['English', 'en'],
    ['Bahasa Indonesia', 'id'],
    ['Inggris', 'en'],
    ['“fr”', 'fr'],
    ['id_ID', 'id-ID'],
    ['Español', 'es'],
  ])('the name of a language leads to its tag: %s', (name, tag) => {
    expect(findings('language', name)[1]).toBe(`Did you mean \`${tag}\`?`);
  });

  it.each([
    ['obstacles.0', 'penjelasan', 'explanation'],
    ['remedies.0', 'menjawab', 'addresses'],
    ['exercises.0', 'frm', 'from'],
    ['.', 'Mata Pelajaran', 'subject'],
  ])('a key that is called otherwise is recognised: %s %s', (path, key, meant) => {
    const at = path === '.' ? key : `${path}.${key}`;
    expect(findings(at, 'x')[1]).toBe(`Did you mean \`${meant}\`?`);
  });

  it('a key that is called otherwise is not told to be missing, too', () => {
    const { diagnostics } = read(spoiled({ title: undefined, judul: 'Perang dagang', question: undefined }));
    expect(diagnostics.map(({ code, message }) => [code, message.split(' in ')[0]])).toEqual([
      ['missing-key', 'Missing key `question`'],
      ['unknown-key', 'Unexpected key `judul`'],
    ]);
  });

  it('a key that belongs elsewhere is sent there', () => {
    expect(findings('obstacles.0.conclusion', 'x')[1]).toMatch(/stands at the top level/);
    expect(findings('obstacles.0.addresses', ['x'])[1]).toBe(
      '`addresses` belongs to an entry of `remedies`: write it there.',
    );
  });

  it.each(['ya', 'Benar', 'yes'])('%s is true, and what is meant by it', (word) => {
    const statements = [{ text: 'a', answer: word }];
    expect(findings('exercises.0', { type: 'true-false', statements })[1]).toBe('Did you mean `true`?');
  });

  it('a list where a text begins with a bracket', () => {
    const text = spoiled({}).replace(/^bridge:.*$/m, 'bridge: [so they say]');
    expect(read(text).diagnostics).toMatchObject([
      {
        code: 'wrong-type',
        hint: 'Delete the brackets, or wrap the whole text in quotes if they belong to it.',
      },
    ]);
  });

  it('all unknown keys of one thing are named', () => {
    const { diagnostics } = read(spoiled({ 'obstacles.0.a1': 1, 'obstacles.0.b2': 2, 'obstacles.0.c3': 3 }));
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-key', 'unknown-key', 'unknown-key']);
  });
});
