/** The language of a file that can't be read as a lesson, by a look at its lines. */

import { isLanguage, languageNamed } from './language.ts';

/** `language: id`, also under the names and with the quotes that authors give it by mistake. */
const LINE = /^["']?(?:language|lang|bahasa)["']?[ \t]*:[ \t]*["'‘’“”]?([^"'‘’“”#\r\n]+)/im;

/** A BCP 47 tag; nothing when no line says it. */
export function writtenLanguage(text: string): string | undefined {
  const written = LINE.exec(text)?.[1]?.trim();
  if (!written) return undefined;
  return isLanguage(written) ? written : languageNamed(written);
}
