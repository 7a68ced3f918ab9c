import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { TIERS } from '../../src/base/variant.ts';
import { DOCUMENT_NAMES } from '../../src/pipeline/documents.ts';
import { ROOT } from '../kapur.ts';

const PAGE = path.join(ROOT, 'src/preview/page');
const LANGUAGES = path.join(ROOT, 'templates/languages');
const textsOf = (ending: string) =>
  readdirSync(PAGE)
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(path.join(PAGE, name), 'utf8'));

const named = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`.replaceAll('-', ' ');

/** All that the page says of itself: in its programs, in its HTML, and by names that it puts together. */
const SAID: ReadonlySet<string> = new Set([
  ...textsOf('.ts').flatMap((text) =>
    // Each text within the call, for some choose between two.
    [...text.matchAll(/\bword\(((?:[^()']|'[^']*'|\([^()]*\))*)\)/g)].flatMap(([, inside = '']) =>
      [...inside.matchAll(/'([^']+)'/g)].map(([, said = '']) => said),
    ),
  ),
  ...textsOf('.html').flatMap((text) =>
    [...text.matchAll(/>([^<>]*[A-Za-z][^<>]*)<|(?:aria-label|placeholder)="([^"]+)"/g)].map(
      ([, between, attribute]) => (between ?? attribute ?? '').trim(),
    ),
  ),
  ...[...DOCUMENT_NAMES, ...TIERS, 'usual', 'paper', 'level', 'version', 'theme'].map(named),
  ...['minutes of the period', 'language of this page'].map(named),
  ...['slide', 'page', 'error', 'warning'].flatMap((one) => [`{n} ${one}`, `{n} ${one}s`]),
  ...['Where', 'Text', 'Size', 'Room'],
]);
const NAMES = new Set(['Kapur', 'slides']);

describe.each(
  readdirSync(LANGUAGES).filter((name) => readdirSync(path.join(LANGUAGES, name)).includes('preview.yaml')),
)('The page of the preview in %s', (language) => {
  const { words } = parse(readFileSync(path.join(LANGUAGES, language, 'preview.yaml'), 'utf8'));

  it('says all that the English one says, and nothing else', () => {
    expect(Object.keys(words).sort()).toEqual([...SAID].filter((said) => !NAMES.has(said)).sort());
  });

  it('puts in what the English one puts in', () => {
    for (const [english, said] of Object.entries(words))
      expect(String(said).includes('{n}'), english).toBe(english.includes('{n}'));
  });
});
