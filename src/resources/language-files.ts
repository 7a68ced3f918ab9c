/** Where the words of languages and of kinds of lessons stand, from a folder of templates on. */

import path from 'node:path';
import { remembering } from '../base/remembering.ts';
import type { Source } from '../diagnostics/diagnostic.ts';
import { readIconWords } from '../locale/icon-words.ts';
import { readKeyWords } from '../locale/key-words.ts';
import type { LanguageWords } from '../locale/language-words.ts';
import { proseSchema } from '../locale/prose-words.ts';
import type { MovedFile } from '../locale/read-locale.ts';
import { readWords } from '../locale/read-words.ts';
import { builtFile, firstOf, nameOf, namesIn, type Root, TEMPLATES } from './template-files.ts';

/** A file of a kind of lesson, from a folder of templates on. */
export function kindFile(kind: string, file: string): string {
  return path.join('kinds', kind, file);
}

/** A file of a language, from a folder of templates on and without its ending. */
export function languageFile(language: string, file: string): string {
  return path.join('languages', language, file);
}

/** Where the words of a kind in a language may stand: with the language, or with the kind. */
export function kindWords(kind: string, file: string, language: string): string[] {
  return [languageFile(language, kindFile(kind, file)), kindFile(kind, path.join(file, language))];
}

/** The language itself and the one that it is a form of, `pt-BR` and `pt`, as far as they may name a folder. */
export function tagsOf(language: string): string[] {
  return [language, language.split('-')[0] ?? ''].filter(isDataName);
}

/** What themes and the folders of languages may be called. */
export function isDataName(name: string): boolean {
  return /^[\w-]+$/.test(name);
}

/** Files where labels and messages were looked for before each language had its folder, and where they are now. */
export function movedFiles(root: Root): MovedFile[] {
  return ['labels', 'messages'].flatMap((file) =>
    namesIn(root, file)
      .names.filter((name) => name.endsWith('.yaml'))
      .map((name) => ({
        from: nameOf(root.folder, path.join(file, name)),
        to: nameOf(root.folder, `${languageFile(path.parse(name).name, file)}.yaml`),
      })),
  );
}

/**
 * The package's files of one name in all languages that have it, by language.
 *
 * @param kind of lessons, for its own words
 */
export function languageSources(
  file: 'starter' | 'roster' | 'keys' | 'notes' | 'prose' | 'icons',
  kind?: string,
): ReadonlyMap<string, Source> {
  const { names } = namesIn({ folder: TEMPLATES, within: TEMPLATES }, 'languages');
  const found = names.filter(isDataName).flatMap((language) => {
    const files = kind === undefined ? [languageFile(language, file)] : kindWords(kind, file, language);
    const source = firstOf(files, builtFile);
    return source ? [[language, source] as const] : [];
  });
  return new Map(found);
}

/** The package's own words of all languages. */
export const languageWords: LanguageWords = {
  keys: remembering(() => readKeyWords(languageSources('keys'))),
  icons: remembering(() => readIconWords(languageSources('icons'))),
  prose: remembering(() => readWords(proseSchema, languageSources('prose'))),
};
