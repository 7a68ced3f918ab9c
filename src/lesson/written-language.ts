/** The language of a file that can't be read as a lesson, by a look at its lines. */

import { type KeyWords, namesOfLanguageKey } from '../locale/key-words.ts';
import { isLanguage, languageNamed } from './language.ts';

/**
 * What the line `language: id` says, also under the names and with the quotes that authors give it by mistake.
 *
 * @returns a BCP 47 tag; nothing when no line says it
 */
export function writtenLanguage(text: string, keyWords: KeyWords): string | undefined {
  const names = ['language', ...namesOfLanguageKey(keyWords)].map((name) =>
    name.replace(/[^\p{L}\p{N}]/gu, '\\$&'),
  );
  const line = new RegExp(
    `^["']?(?:${names.join('|')})["']?[ \\t]*:[ \\t]*["'‘’“”]?([^"'‘’“”#\\r\\n]+)`,
    'im',
  );
  const written = line.exec(text)?.[1]?.trim();
  if (!written) return undefined;
  return isLanguage(written) ? written : languageNamed(written, keyWords);
}
