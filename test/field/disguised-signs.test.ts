import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic, positionOf } from '../../src/diagnostics/diagnostic.ts';
import { readYaml } from '../../src/yaml/read-yaml.ts';
import { checkedText } from '../checked.ts';
import { told } from '../told.ts';
import { lessonWith } from './lesson-files.ts';

const LESSON = lessonWith('A plant serves many');

/** Every finding of a lesson with one text replaced, as `line:column message → hint`. */
async function findingsOf(before: string | RegExp, after: string): Promise<string[]> {
  const { diagnostics } = await checkedText(LESSON.replace(before, after));
  return diagnostics.map(({ span, message, hint }) => {
    const { line, column } = span ? positionOf(span) : { line: 0, column: 0 };
    return `${line}:${column} ${message} → ${hint}`;
  });
}

const SPACES = 'Type plain spaces instead, here and in the lines round it: pasted text brings others.';
const indented = (code: string) =>
  `Unexpected space of another kind (${code}) at the start of the line, expected plain spaces → ${SPACES}`;
const spaced = (code: string, line: string) =>
  `Unexpected space of another kind (${code}), expected a plain space → Delete it and type it again: ${line}`;
const colon = (sign: string) =>
  `Unexpected \`${sign}\` after a key, expected a plain colon and a space: \`: \` → Write: title: Cost of treatment`;
const dash = (sign: string, line: string) =>
  `Unexpected \`${sign}\` before an entry, expected a hyphen and a space: \`- \` → Write: ${line}`;

describe('A sign that only looks like one of YAML is named, once, where it stands', () => {
  it.each([
    ['no-break spaces', '\u00a0\u00a0\u00a0 title: Cost', `7:1 ${indented('U+00A0')}`],
    ['a no-break space among spaces', '  \u00a0\u00a0title: Cost', `7:3 ${indented('U+00A0')}`],
    ['ideographic spaces', '\u3000\u3000title: Cost', `7:1 ${indented('U+3000')}`],
    ['a zero-width space', '\u200b    title: Cost', `7:1 ${indented('U+200B')}`],
    ['a byte-order mark', '\ufeff    title: Cost', `7:1 ${indented('U+FEFF')}`],
    [
      'a no-break space after the colon',
      '    title:\u00a0Cost',
      `7:11 ${spaced('U+00A0', 'title: Cost of treatment')}`,
    ],
    ['an ideographic one', '    title:\u3000Cost', `7:11 ${spaced('U+3000', 'title: Cost of treatment')}`],
    ['a zero-width one', '    title:\u200b Cost', `7:11 ${spaced('U+200B', 'title: Cost of treatment')}`],
    ['a wide colon', '    title：Cost', `7:10 ${colon('：')}`],
    ['a wide colon and a space', '    title： Cost', `7:10 ${colon('：')}`],
    ['a ratio', '    title∶ Cost', `7:10 ${colon('∶')}`],
  ])('%s', async (_, written, expected) => {
    expect(await findingsOf('    title: Cost', written)).toEqual([expected]);
  });

  it('a tab among the spaces of the start', async () => {
    expect(await findingsOf('    title: Cost', '  \ttitle: Cost')).toEqual([
      '7:3 Unexpected tab, expected spaces at the start of the line → Replace each tab at the start of a line by two spaces.',
    ]);
  });

  it('an empty line of no-break spaces', async () => {
    expect(await findingsOf('obstacles:\n', 'obstacles:\n\u00a0\n')).toEqual([`6:1 ${indented('U+00A0')}`]);
  });

  it('a no-break space after the hyphen of an entry', async () => {
    expect(await findingsOf('- id: cost', '-\u00a0id: cost')).toEqual([
      `6:4 ${spaced('U+00A0', '- id: cost')}`,
    ]);
    const [first] = await findingsOf(/- (One|Each)/g, '-\u00a0$1');
    expect(first).toMatch(/^25:7 .*`points`.* → The space after `-` is of another kind/);
  });

  it.each([...'–—−‐•*+·'])('%s before an entry', async (sign) => {
    expect(await findingsOf('- Each pays', `${sign} Each pays`)).toEqual([
      `26:7 ${dash(sign, '- Each pays by its use')}`,
    ]);
    const [first] = await findingsOf(/- (One|Each)/g, `${sign} $1`);
    expect(first).toMatch(/^25:7 /);
    expect(first).toMatch(new RegExp(`hyphen and a space.*\\${sign}|\\${sign}.*hyphen and a space`));
  });

  it('a line separator in place of a line end', async () => {
    const [only, ...others] = await findingsOf('treatment\n', 'treatment\u2028');
    expect(only).toMatch(/^7:29 Unexpected sign for the end of a line \(U\+2028\)/);
    expect(others).toEqual([]);
  });

  it.each(['lang\u200buage', '\u200blanguage', 'lang\u2060uage'])(
    'a space without width in a key: %j',
    async (key) => {
      const [only, ...others] = await findingsOf('language', key);
      expect(only).toMatch(/^2:1 Unexpected key `\w*␣\w+`.* → Did you mean `language`\?$/);
      expect(others).toEqual([]);
    },
  );
});

describe('A file of another kind is said to be so, once', () => {
  it.each(['\r', '\r\r'])('with line ends of old systems: %j', async (end) => {
    const { diagnostics } = await checkedText(LESSON.replaceAll('\n', end));
    expect(diagnostics.map(({ code, hint }) => `${code} ${hint}`)).toEqual([
      'control-character Save the file again and choose LF or CRLF for its line ends.',
    ]);
  });

  it.each([
    ['UTF-16', Buffer.from(`\ufeff${LESSON}`, 'utf16le')],
    ['UTF-16 without its mark', Buffer.from(LESSON, 'utf16le')],
    ['UTF-16 of the other order', Buffer.from(LESSON, 'utf16le').swap16()],
    ['Latin-1', Buffer.from(LESSON.replace('rivers', 'flüsse'), 'latin1')],
  ])('in %s', (_, bytes) => {
    const { diagnostics } = readYaml({ name: 'lesson.yaml', text: bytes.toString('utf8') });
    expect(diagnostics.map(({ code }) => code)).toEqual(['not-utf-8']);
  });
});

describe('What is meant as it is stays so', () => {
  it.each([
    ['a no-break space in a text', 'Cost of', 'Cost\u00a0of'],
    ['a dash that begins a text', 'title: Cost', 'title: – Cost'],
    ['a mark at the start of the file', /^/, '\ufeff'],
    ['line ends of Windows', /\n/g, '\r\n'],
    ['curled quotes round a text', 'title: Clean rivers', 'title: “Clean rivers”'],
  ])('%s', async (_, before, after) => {
    expect(await findingsOf(before, after)).toEqual([]);
  });

  it('any sign anywhere is read or told of at a place in the file', () => {
    const signs = fc.constantFrom(...'\u00a0\u3000\u200b\ufeff\u2028\t\r：–•*+-“ ');
    fc.assert(
      fc.property(signs, fc.nat(LESSON.length), (sign, at) => {
        const text = LESSON.slice(0, at) + sign + LESSON.slice(at);
        const { yaml, diagnostics } = readYaml({ name: 'lesson.yaml', text });
        expect(yaml !== undefined || diagnostics.length > 0).toBe(true);
        for (const diagnostic of told(diagnostics)) {
          expect(diagnostic.span?.start).toBeLessThanOrEqual(text.length);
          expect(formatDiagnostic(diagnostic)).toContain('lesson.yaml:');
        }
      }),
    );
  });
});
