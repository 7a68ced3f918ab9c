import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inWords } from '../../src/diagnostics/message.ts';
import { readYaml } from '../../src/yaml/read-yaml.ts';
import { ROOT } from '../kapur.ts';

/** What the warnings of a YAML text point at. */
function cut(text: string): string[] {
  const { diagnostics } = readYaml({ name: 'lesson.yaml', text });
  return diagnostics
    .filter(({ code }) => code === 'text-cut-by-hash')
    .map(({ span }) => text.slice(span?.start, span?.end));
}

describe('texts cut off by a `#`', () => {
  it.each([
    ['title: Rule #1 is first', ['#1 is first']],
    ['title: Rule # 1 is first', ['# 1 is first']],
    ['points:\n  - Rule #1\n  - Rule #2', ['#1', '#2']],
    ['points:\n  - #hashtag\n  - b', ['#hashtag']],
    ['title: #Merdeka', ['#Merdeka']],
    ['title: Tagar #“Merdeka”', ['#“Merdeka”']],
    ['title: one\n  two #3 four', ['#3 four']],
    ['a: { x: one #2\n  , y: 3 }', ['#2']],
    ['a: [ one #2\n  , three ]', ['#2']],
    ['a: [Rule #1, Rule #2]', ['#1, Rule #2]']],
    ['key #1: value', ['#1: value']],
    ['title: a\t#b', ['#b']],
    ['title: a #b\r\nquestion: c', ['#b']],
    ['title: "Rule" #1', ['#1']],
    ["points:\n  - 'Rule' #1", ['#1']],
    ['title: "C" #', ['#']],
    ['points:\n  - see #\n  - b', ['#']],
    ['title: see  #', ['#']],
    ['points:\n  - C # sharp', ['# sharp']],
    ['title: C # sharp', ['# sharp']],
    ['title: Rivers # note to self', ['# note to self']],
    ['title: Rivers  #tag', ['#tag']],
    ['title: Rivers ## and more', ['## and more']],
    ['title: one two\n  #hashtag', ['#hashtag']],
    ['title: one two\n #hashtag\nquestion: x', ['#hashtag']],
    ['points:\n  - one\n    #hashtag', ['#hashtag']],
    ['points:\n  - one\r\n    #hashtag\r\n', ['#hashtag']],
    ['points:\n  - id: x\n    title: One two\n      #hashtag', ['#hashtag']],
  ])('%j', (text, words) => {
    expect(cut(text)).toEqual(words);
  });

  it.each([
    'title: C# and F#',
    'title: C#4',
    'title: Rivers  # note to self',
    'title: Rivers  # 2 lessons',
    'title: Rivers\t# note',
    'title: Rivers  ### note',
    'title: Rivers  #----',
    'title: "Rivers" # note',
    "title: 'Rivers' #---",
    'id: cost # what it costs',
    'question: Why do rivers stay dirty? # the guiding question',
    'claim: "He said \\"no.\\"" # the headline',
    'file: river-1.jpg # photo',
    'accent1: 99371F # obstacles',
    'points:\n  - one\n  #two\n  - three',
    'points:\n  - one\n    #- two\n  - three',
    'points:\n  - one\n    # note\n  - three',
    'points:\n  - id: x\n    title: One two\n    #hint\n    claim: c',
    "title: 'Rule #1'",
    'title: >-\n  Rule #1\n  is first',
    'minutes: 80 #two lessons',
    '#title: x\ntitle: y\n  #z: 1',
    'points: # fill in\n  - a  # one\n  - b',
    'points: #two\n  - a\n  - b',
    'title:\n  # note\n  Rivers',
  ])('are not these: %j', (text) => {
    expect(cut(text)).toEqual([]);
  });

  it.each([
    ['a: [Rule #1, Rule #2]\nb: c', '#1, Rule #2]'],
    ["a: ['Rule' #1, b]\nb: c", '#1, b]'],
    ['a: { x: one #2, y: 3 }\nb: c', '#2, y: 3 }'],
    ['a: [one,\n  two #2, three]\nb: c', '#2, three]'],
    ['a: [C # sharp, D]\nb: c', '# sharp, D]'],
  ])('are the one error of brackets that they leave open: %j', (text, words) => {
    const { diagnostics } = readYaml({ name: 'lesson.yaml', text });
    expect(
      diagnostics.map(({ code, severity, span }) => [code, severity, text.slice(span?.start, span?.end)]),
    ).toEqual([['text-cut-by-hash', 'error', words]]);
  });

  it.each(['a: [ #1, #2]\nb: c', 'a: [#1, #2]\nb: c', 'a: [x, #2]\nb: c'])(
    'are named where they are whole entries of a list in brackets: %j',
    (text) => {
      const { diagnostics } = readYaml({ name: 'lesson.yaml', text });
      expect(diagnostics.map(({ message }) => inWords(message))).toEqual([
        'A comment to YAML from the `#` to the end of the line, expected quotes round a text with `#`',
      ]);
    },
  );

  it('are never lost in silence, whatever stands before and behind the sign', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{1,8}( [a-z]{1,8}){0,2}$/);
    fc.assert(
      fc.property(word, fc.constantFrom('#', '# ', '##', '# 1 '), word, (before, sign, after) => {
        for (const text of [`a:\n  - ${before} ${sign}${after}`, `a: ${before} ${sign}${after}`]) {
          expect(cut(text)).toEqual([`${sign}${after}`]);
        }
      }),
    );
  });

  it('shows how to write it', () => {
    const [warning] = readYaml({ name: 'lesson.yaml', text: 'points:\n  - Rule #1 is first' }).diagnostics;
    expect(warning && inWords(warning.message)).toMatch(/^A comment to YAML, and not printed: `#1 is first`/);
    expect(warning && inWords(warning.hint)).toBe('Wrap the text in quotes: - "Rule #1 is first"');
  });

  it.each([
    'content/car-traffic/lesson.yaml',
    'content/keamanan-negara/lesson.yaml',
    'templates/languages/en/labels.yaml',
    'templates/languages/id/messages.yaml',
    'templates/languages/en/starter.yaml',
    'templates/themes/kapur.yaml',
  ])('stand nowhere in %s', (file) => {
    expect(cut(readFileSync(path.join(ROOT, file), 'utf8'))).toEqual([]);
  });
});
