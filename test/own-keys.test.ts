/** No plain object is indexed with an author's word: every object has a `constructor` that nobody put there. */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { languageSources } from '../src/resources/language-files.ts';
import { openResources } from '../src/resources/resources.ts';
import { readTheme } from '../src/theme/read-theme.ts';
import { readRoster } from '../src/variants/roster/read-roster.ts';
import { readRosterWords } from '../src/variants/roster/roster-words.ts';
import { checkedFolder } from './checked.ts';
import { ROOT, temporaryFolder } from './kapur.ts';
import { GOOD_LESSON, read } from './lesson/reading.ts';

/** A word that every object inherits while these tests run; whoever asks for it is written down. */
const WORD = 'inherited';

let askers: string[] = [];

/** Only those in the program count: libraries answer for themselves. */
function noteAsker(): undefined {
  const asker = (new Error().stack ?? '')
    .split('\n')
    .slice(2)
    .find((line) => !line.includes('own-keys.test'));
  if (asker?.includes('/src/')) askers.push(asker.trim());
}

beforeEach(() => {
  askers = [];
  Object.defineProperty(Object.prototype, WORD, {
    configurable: true,
    get: noteAsker,
    set(value: unknown) {
      noteAsker();
      Object.defineProperty(this, WORD, { value, enumerable: true, configurable: true, writable: true });
    },
  });
});

afterEach(() => {
  Reflect.deleteProperty(Object.prototype, WORD);
});

type Change = (data: unknown) => void;

/** The word as a further key of every mapping, in place of every key, and in place of every text. */
function changesOf(data: unknown, steps: readonly (string | number)[] = []): Change[] {
  if (typeof data !== 'object' || data === null) return [];
  const at = (root: unknown) => steps.reduce<unknown>((part, step) => Object(part)[step], root) as object;
  const put = (root: unknown, key: string | number, value: unknown) =>
    Object.defineProperty(at(root), key, { value, enumerable: true, configurable: true, writable: true });
  const further: Change[] = Array.isArray(data)
    ? []
    : [(root) => put(root, WORD, 'x'), (root) => put(root, WORD, { x: { x: 1 } })];
  return [
    ...further,
    ...Object.entries(data).flatMap(([key, value]): Change[] => [
      ...(typeof value === 'string' ? [(root: unknown) => put(root, key, WORD)] : []),
      ...(Array.isArray(data)
        ? []
        : [
            (root: unknown) => {
              Reflect.deleteProperty(at(root), key);
              put(root, WORD, value);
            },
          ]),
      ...changesOf(value, [...steps, key]),
    ]),
  ];
}

function changed(text: string): string[] {
  return changesOf(parse(text)).map((change) => {
    const data: unknown = parse(text);
    change(data);
    return stringify(data);
  });
}

describe('A word that every object inherits', () => {
  it('is written down when somebody asks for it', () => {
    const record: Readonly<Record<string, string>> = {};
    expect(record[WORD]).toBeUndefined();
    // Only askers in the program count, and this is none.
    expect(askers).toEqual([]);
    expect(Object.hasOwn(record, WORD)).toBe(false);
  });

  it('is looked up in no plain object, wherever it stands in a lesson', () => {
    const texts = changed(GOOD_LESSON);
    expect(texts.length).toBeGreaterThan(100);
    for (const text of texts) read(text);
    expect([...new Set(askers)]).toEqual([]);
  });

  it('is looked up in no plain object, wherever it stands in a theme', () => {
    const resources = openResources(path.join(ROOT, 'templates'));
    const theme = readFileSync(path.join(ROOT, 'templates/themes/kontras.yaml'), 'utf8');
    for (const text of changed(theme)) readTheme({ name: 'mine.yaml', text }, resources);
    expect([...new Set(askers)]).toEqual([]);
  });

  it('is looked up in no plain object, wherever it stands in a class list', async () => {
    const words = readRosterWords(languageSources('roster'));
    const defaults = { versions: ['A'], tier: 'core' } as const;
    for (const text of [`${WORD},name\nx,y\n`, `name,version,level\n${WORD},${WORD},${WORD}\n`]) {
      await readRoster('class.csv', Buffer.from(text), defaults, words);
    }
    expect([...new Set(askers)]).toEqual([]);
  });

  it.each([
    `<${WORD}/>`,
    `<p ${WORD}="x"/>`,
    `<p><strong><${WORD}/></strong></p>`,
    `<p class="${WORD}">x</p>`,
    `<p>{{label "${WORD}"}}</p>`,
    `<p>{{${WORD}}}</p>`,
    `{{> ${WORD}}}`,
    `<p>{{${WORD} title}}</p>`,
    `<p><a href="#${WORD}">x</a></p>`,
    `<img src="${WORD}" alt="x"/>`,
    `<merge-field name="${WORD}"/>`,
    `<ul type="${WORD}"><li id="${WORD}">x</li></ul>`,
  ])('is looked up in no plain object where a template writes %s', async (markup) => {
    const folder = temporaryFolder();
    try {
      mkdirSync(path.join(folder, 'templates', 'parts'), { recursive: true });
      writeFileSync(path.join(folder, 'lesson.yaml'), GOOD_LESSON.replace(/\n +image: .*/, ''));
      writeFileSync(path.join(folder, 'templates', 'parts', 'masthead.hbs'), markup);
      const { diagnostics } = await checkedFolder(folder);
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      expect(errors.filter(({ span }) => span?.source.name.endsWith('lesson.yaml'))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    expect([...new Set(askers)]).toEqual([]);
  });
});
