/** The names of icons in each language's file, the English ones first. */

import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const LANGUAGES = new URL('../../templates/languages/', import.meta.url);

export function iconFiles(): string[][] {
  return readdirSync(LANGUAGES).map((language) =>
    Object.keys(parse(readFileSync(new URL(`${language}/icons.yaml`, LANGUAGES), 'utf8'))),
  );
}
