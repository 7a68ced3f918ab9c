import { describe, expect, it } from 'vitest';
import { positionOf } from '../../src/diagnostics/diagnostic.ts';
import { readYaml } from '../../src/yaml/read-yaml.ts';
import { toldResult } from '../told.ts';

const readText = (text: string) => toldResult(readYaml({ name: 'lesson.yaml', text }));
const dataOf = (text: string) => readText(text).yaml?.data;
const codesOf = (text: string) => readText(text).diagnostics.map(({ code }) => code);

/** The only finding, as three lines: message, the words it points at, hint. */
function finding(text: string): string[] {
  const { diagnostics } = readText(text);
  expect(diagnostics).toHaveLength(1);
  return diagnostics.flatMap(({ message, span, hint = '' }) => {
    const words = span?.source.text.slice(span.start, span.end) ?? '';
    return [message, words.split('\n')[0] ?? '', hint];
  });
}

describe('readYaml', () => {
  it('reads YAML 1.2: `yes` is a word, `0o17` a number, `2024-01-01` a text', () => {
    expect(dataOf('a: yes\nb: 0o17\nc: 2024-01-01\n')).toEqual({ a: 'yes', b: 15, c: '2024-01-01' });
    expect(dataOf('%YAML 1.1\n---\na: yes\n')).toEqual({ a: 'yes' });
  });

  it('accepts a byte-order mark and the newlines of Windows', () => {
    expect(readText('\ufefftitle: |\r\n  one\r\n  two\r\n')).toMatchObject({
      yaml: { data: { title: 'one\ntwo' } },
      diagnostics: [],
    });
  });

  it('repeats what an alias stands for', () => {
    expect(dataOf('a: &x [1, 2]\nb: *x\n')).toEqual({ a: [1, 2], b: [1, 2] });
    expect(codesOf('a: *x\nb: &x 1\n')).toEqual(['yaml-syntax']);
  });

  it('keeps the first of two keys and points at the second', () => {
    expect(dataOf('a: 1\na: 2\n')).toEqual({ a: 1 });
    expect(finding('b: {}\na: 1\na: 2\n')).toEqual([
      'Unexpected second `a`, expected each key once',
      'a',
      'It stands in line 2 already: keep one of the two.',
    ]);
  });

  it('takes `__proto__` for an error and other names of JavaScript for keys', () => {
    expect(codesOf('__proto__: { polluted: true }\n')).toEqual(['unknown-key']);
    expect(dataOf('constructor: 1\ntoString: 2\n')).toEqual({ constructor: 1, toString: 2 });
    expect(Object(dataOf('a: { __proto__: { polluted: true } }\n')).polluted).toBeUndefined();
  });

  it('reads keys as words whatever they look like', () => {
    expect(dataOf('1945: a\ntrue: b\n')).toEqual({ 1945: 'a', true: 'b' });
  });

  it('knows the place of values, keys and list entries', () => {
    const text = 'a:\n  - b: one\n    c:\n';
    const { spots } = readText(text).yaml ?? {};
    const words = [...(spots?.values() ?? [])].map(({ path, value, key }) => [
      path.join('.'),
      text.slice(value.start, value.end).trim(),
      key && text.slice(key.start, key.end),
    ]);
    expect(words).toEqual([
      ['', text.trim(), undefined],
      ['a', '- b: one\n    c:', 'a'],
      ['a.0', 'b: one\n    c:', undefined],
      ['a.0.b', 'one', 'b'],
      ['a.0.c', 'c', 'c'],
    ]);
  });
});

describe('limits of a file', () => {
  it('is at most 1 MiB of UTF-8', () => {
    expect(codesOf(`a: 1\n#${'é'.repeat(600_000)}`)).toEqual(['too-large']);
    expect(codesOf(`a: 1\n#${'e'.repeat(600_000)}`)).toEqual([]);
  });

  it('is at most 20 levels deep', () => {
    const nested = (depth: number) => `a: ${'['.repeat(depth)}1${']'.repeat(depth)}`;
    expect(codesOf(nested(19))).toEqual([]);
    expect(codesOf(nested(20))).toEqual(['too-deep']);
  });

  it('survives nesting that would exhaust the stack', () => {
    expect(codesOf(`a: ${'['.repeat(50_000)}`)).toContain('too-deep');
    expect(codesOf('- '.repeat(40_000))).toContain('too-deep');
  });

  it('has texts of at most 10,000 characters', () => {
    expect(codesOf(`a: ${'x'.repeat(10_000)}`)).toEqual([]);
    expect(codesOf(`a: ${'x'.repeat(10_001)}`)).toEqual(['too-long']);
  });

  it('does not let aliases multiply', () => {
    const levels = 'abcdefgh'.split('').map((name, index) => {
      const before = 'abcdefgh'[index - 1];
      return `${name}: &${name} [${Array(10).fill(before ? `*${before}` : 'lol')}]`;
    });
    expect(codesOf(levels.join('\n'))).toEqual(['too-many-aliases']);
    expect(codesOf('a: &a [*a]')).toEqual(['too-deep']);
  });
});

describe('characters', () => {
  it.each([
    ['a NUL', 'a: x\u0000y', 'U+0000'],
    ['an escape', 'a: \u001b[31mred', 'U+001B'],
    ['a newline of another age', 'a: x\u0085y', 'U+0085'],
    ['a lone carriage return', 'a: "x\ry"', 'U+000D'],
    ['half a character', 'a: \ud83d', 'U+D83D'],
    ['what XML has no room for', 'a: x\ufffe', 'U+FFFE'],
    ['a NUL in a comment', 'a: x # \u0000', 'U+0000'],
  ])('does not take %s', (_, text, name) => {
    const { diagnostics } = readText(text);
    expect(diagnostics.map(({ code }) => code)).toEqual(['control-character']);
    expect(diagnostics[0]?.message).toContain(name);
  });

  it.each(['"x\\0"', '"x\\x01"', '"\\ud800"', '"\\e"'])('does not take the escape in %s', (text) => {
    expect(codesOf(`a: ${text}`)).toEqual(['control-character']);
    expect(codesOf(`? ${text}\n: b`)).toEqual(['control-character']);
  });

  it('points at each of them, at a row of them once', () => {
    const text = 'a: x\u0000\u0001y\u0002\nb: 1\n';
    const starts = readText(text).diagnostics.map(({ span }) => [span?.start, span?.end]);
    expect(starts).toEqual([
      [4, 6],
      [7, 8],
    ]);
  });

  it('takes tabs inside a text, emoji and letters of every script', () => {
    expect(codesOf('a: "x\\ty 👩‍🏫 Кедаулатан ประเทศ كتاب"')).toEqual([]);
  });
});

describe('slips of syntax', () => {
  it('tab for indentation', () => {
    expect(finding('a:\n\tb: 1\n')).toEqual([
      'Unexpected tab, expected spaces at the start of the line',
      '\t',
      'Replace each tab at the start of a line by two spaces.',
    ]);
  });

  it.each([
    ['in the middle', 'a: 1\nlanguage:id\nb: 2\n'],
    ['at the end', 'a: 1\nlanguage:id\n'],
  ])('no space after the colon, %s', (_, text) => {
    const [message, , hint] = finding(text);
    expect([message, hint]).toEqual([
      'Missing space after the colon, expected `key: value`',
      'Write: language: id',
    ]);
  });

  it('a space of another kind after the colon', () => {
    const [message, , hint] = finding('a: 1\nlanguage:\u00a0id\nb: 2\n');
    expect([message, hint]).toEqual([
      'Unexpected space of another kind (U+00A0), expected a plain space',
      'Delete it and type it again: language: id',
    ]);
  });

  it('no space after the colon of every line', () => {
    expect(finding('title:X\nlanguage:id\n')[2]).toBe('Write a space after each colon.');
  });

  it('a colon in a text', () => {
    expect(finding('a: 1\nclaim: He said: "no"\n')).toEqual([
      'Unexpected colon inside a text, expected quotes round the text',
      'He said: "no"',
      `Wrap the text in quotes: claim: 'He said: "no"'`,
    ]);
  });

  it.each([
    ['- *bold* word', '- "*bold* word"'],
    ['- **bold**', '- "**bold**"'],
    ['a: [link](https://a.b) first', 'a: "[link](https://a.b) first"'],
    ['text: {gap} first', 'text: "{gap} first"'],
    ['a: "So" he said', `a: '"So" he said'`],
    [`a: 'it's'`, 'a: "it\'s"'],
    ['a: @home', 'a: "@home"'],
    ['a: `code`', 'a: "`code`"'],
    ['a: !wow', 'a: "!wow"'],
    ['a: & so on', 'a: "& so on"'],
  ])('a sign at the start of the text: %s', (line, mended) => {
    expect(finding(`${line}\n`)[2]).toBe(`Wrap the text in quotes: ${mended}`);
  });

  it('gives no example that would be wrong', () => {
    expect(finding('a: { b: "So" he said }\n')[2]).toBe('Wrap the text in quotes.');
  });

  it('a long text is shown by its beginning and end', () => {
    const [, , hint = ''] = finding(`a: Result: ${'word '.repeat(100)}end\n`);
    expect(hint).toMatch(/^Wrap the text in quotes: a: "Result: word .* … .*word end"$/);
    expect(hint.length).toBeLessThan(110);
  });

  it.each([
    ['a: "open\nb: 1\n', 'Missing quote at the end of this text', '"open'],
    ['a: "open\nb: "c"\n', 'Missing quote at the end of this text', '"open'],
    ['a: [x, y\nb: 1\n', 'Missing closing bracket', '[x, y'],
    ['a: {x: 1', 'Missing closing bracket', '{x: 1'],
    ['a:\n    b: 1\n  c: 2\n', 'Unexpected indentation', ''],
    ['title: a\n  language: b\n', 'Unexpected deeper indentation below this line', 'a'],
    ['a: 1\nlost words\nb: 2\n', 'Unexpected text, expected `key: value`', 'lost words'],
    ['a: 1\n-b\nc: 2\n', 'Missing space after the `-`', '-b'],
    ['a: 1\n- b\n', 'Unexpected list entry, expected a key above the list', '-'],
    ['a: - b\n', 'Unexpected `-` beside a key', '-'],
    ['a: > b\n  c\n', 'Unexpected `b` beside `>` or `|`', 'b'],
    ['a: "\\q"\n', 'Unexpected backslash between double quotes', '\\'],
    ['a: 1\n---\nb: 2\n', 'Unexpected second document', '---'],
    ['a: ]\nb: 1\nc: 2\n', 'Unexpected `]`', ']'],
    ['a: !!binary aGk=\n', 'Unexpected tag `!!binary`, expected no tags', '!!binary'],
    ['? [a]\n: b\n', 'Unexpected `[` at the start of a text', '['],
    ['%YAML 9.9\n---\na: b\n', 'Unexpected YAML, expected plain keys and texts', '9.9'],
  ])('%j', (text, message, words) => {
    const [found, at = ''] = finding(text);
    expect(found).toContain(message);
    expect(at.trim()).toBe(words);
  });

  it('tells every slip of a file, one a line', () => {
    const { diagnostics } = readText('a:b\nc: d: e\nf: *g* h\ni: @j\n');
    const lines = diagnostics.map(({ span }) => span && positionOf(span).line);
    expect(lines.sort()).toEqual([1, 2, 3, 4]);
  });

  it.each(['', '\n', '# only a comment\n'])('an empty file: %j', (text) => {
    expect(finding(text)[0]).toBe('Nothing in this file, expected keys such as `title:`');
  });

  it.each(['---\n', 'hello', '- a list\n', 'null'])('a file that is no lesson: %j', (text) => {
    expect(finding(text)[0]).toBe('No keys in this file, expected `title: …` and others');
  });
});

it('says so when a file is not UTF-8, and nothing else', () => {
  const latin1 = Buffer.from('title: Café\nlanguage: fr\n', 'latin1').toString('utf8');
  const utf16 = Buffer.from('\ufefftitle: Kota\n', 'utf16le').toString('utf8');
  for (const text of [latin1, utf16]) {
    const { yaml, diagnostics } = readYaml({ name: 'lesson.yaml', text });
    expect(yaml).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'not-utf-8', severity: 'error' }]);
  }
});
