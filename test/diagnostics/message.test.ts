import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inWords, type Placeholder, say, type Words } from '../../src/diagnostics/message.ts';
import { wordsOf } from '../../src/locale/tell.ts';
import { ROOT } from '../kapur.ts';
import { everySentence, patternsIn } from './messages.ts';

const FOLDER = path.join(ROOT, 'templates/languages');

const fileOf = (language: string) => path.join(FOLDER, language, 'messages.yaml');

function wordsIn(language: string): Words {
  const name = fileOf(language);
  const text = readFileSync(name, 'utf8');
  return wordsOf(language, () => ({ name, text }));
}

const indonesian = wordsIn('id');
const languages = readdirSync(FOLDER).filter((language) => existsSync(fileOf(language)));

describe('A message', () => {
  it('is in English where it arises, and in the words of another language where it is told', () => {
    const message = say`Missing key ${'`claim`'} in ${say`entry ${2} of ${'`obstacles`'}`}`;
    expect(message.pattern).toBe('Missing key {0} in {1}');
    expect(inWords(message)).toBe('Missing key `claim` in entry 2 of `obstacles`');
    expect(inWords(message, indonesian)).toBe('Bagian `claim` belum ada di butir ke-2 dari `obstacles`');
  });

  it('stays in English where a language has no sentence for it', () => {
    expect(inWords(say`Nobody has said ${'this'}`, indonesian)).toBe('Nobody has said this');
  });

  it('writes numbers as the language does, without a sign between thousands', () => {
    const message = say`${say`${9.5} words`} a sentence; reading ease n/a for this language`;
    expect(inWords(message, indonesian)).toMatch(/^9,5 kata per kalimat/);
    expect(inWords(say`Text of ${12000} characters, expected at most ${10000}`, indonesian)).toContain(
      '12000',
    );
  });

  it('takes what looks like a placeholder in an author’s words for these words', () => {
    expect(inWords(say`Unexpected ${'{1} {0}'}, expected ${'$&'}`)).toBe('Unexpected {1} {0}, expected $&');
  });
});

describe.each(languages)('The sentences of the language %s', (language) => {
  const english = everySentence();
  const words = wordsIn(language);

  it('are there for all that can be said, and for nothing else', () => {
    expect([...english].filter((pattern) => !words.sentences.has(pattern))).toEqual([]);
    expect([...words.sentences.keys()].filter((pattern) => !english.has(pattern))).toEqual([]);
    expect(english.size).toBeGreaterThan(400);
  });

  it('are there in the singular wherever a count may be one', () => {
    const of = (count: RegExp) =>
      [...english].flatMap((pattern) => count.exec(pattern)?.[1] ?? []).map((noun) => noun.slice(0, 4));
    expect(
      of(/^\{0\} (?!differs)([a-z]+)(?: [a-z]+)?s$/).filter((noun) => !of(/^1 ([a-z]+)/).includes(noun)),
    ).toEqual([]);
  });

  it('leave nothing out, add nothing, and end as the English ones do', () => {
    const asEnglish = (pattern: string, own: string) =>
      own.trim() === own &&
      String(placeholdersIn(own)) === String(placeholdersIn(pattern)) &&
      /[.?]$/.test(own) === /[.?]$/.test(pattern);
    expect([...words.sentences].filter(([pattern, own]) => !asEnglish(pattern, own))).toEqual([]);
  });

  it('show whatever stands in their placeholders, on one line, without a sign that a terminal obeys', () => {
    const placeholder: fc.Arbitrary<Placeholder> = fc.letrec<{ placeholder: Placeholder }>((tie) => ({
      placeholder: fc.oneof(
        { maxDepth: 2 },
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.double(),
        fc.record({
          pattern: fc.constantFrom(...english),
          placeholders: fc.array(tie('placeholder'), { minLength: 5, maxLength: 5 }),
        }),
      ),
    })).placeholder;
    const placeholders = fc.array(placeholder, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...english), placeholders, (pattern, given) => {
        const shown = inWords({ pattern, placeholders: given }, words);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(inWords({ pattern, placeholders: given.map(() => 'x') }, words)).not.toMatch(/\{\d\}/);
      }),
      { numRuns: 50 },
    );
  });
});

describe('Reading the patterns of a source', () => {
  it('goes past templates and braces within placeholders', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a source
    const source = 'say`a ${list.map((x) => `\\`${x}\\``).join("}")} b ${{ c: 1 }.c} \\`d\\`` + say`e`';
    expect(patternsIn(source)).toEqual(['a {0} b {1} `d`', 'e']);
  });
});

function placeholdersIn(pattern: string): string[] {
  return [...new Set(pattern.match(/\{\d\}/g))].sort();
}
