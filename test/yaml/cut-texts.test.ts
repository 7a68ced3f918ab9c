import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inWords } from '../../src/message.ts';
import { readYaml } from '../../src/yaml/read-yaml.ts';
import { ROOT } from '../kapur.ts';

/** What the warnings of a YAML text point at. */
function cut(text: string): string[] {
  const { diagnostics } = readYaml({ name: 'lesson.yaml', text });
  return diagnostics
    .filter(({ code }) => code === 'text-cut-by-hash')
    .map(({ place }) => text.slice(place?.start, place?.end));
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
  ])('%j', (text, words) => {
    expect(cut(text)).toEqual(words);
  });

  it.each([
    'title: C# and F#',
    'title: C#4',
    'title: Rivers # note to self',
    'title: Rivers  # 2 lessons',
    'title: Rivers ### note',
    'title: Rivers #----',
    'title: "Rule" #1',
    "title: 'Rule #1'",
    'title: >-\n  Rule #1\n  is first',
    'minutes: 80 #two lessons',
    '#title: x\ntitle: y\n  #z: 1',
    'points: # fill in\n  - a # one\n  - b',
    'points: #two\n  - a\n  - b',
    'title:\n  # note\n  Rivers',
  ])('are not these: %j', (text) => {
    expect(cut(text)).toEqual([]);
  });

  it('shows how to write it', () => {
    const [warning] = readYaml({ name: 'lesson.yaml', text: 'points:\n  - Rule #1 is first' }).diagnostics;
    expect(warning && inWords(warning.message)).toMatch(/^A comment to YAML, and not printed: `#1 is first`/);
    expect(warning && inWords(warning.hint)).toBe('Wrap the text in quotes: - "Rule #1 is first"');
  });

  it.each([
    'content/car-traffic/lesson.yaml',
    'content/keamanan-negara/lesson.yaml',
    'templates/labels/en.yaml',
    'templates/messages/id.yaml',
    'templates/starters/en.yaml',
    'templates/themes/kapur.yaml',
  ])('stand nowhere in %s', (file) => {
    expect(cut(readFileSync(path.join(ROOT, file), 'utf8'))).toEqual([]);
  });
});
