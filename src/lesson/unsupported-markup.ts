/** Markup that authors know from elsewhere and that Kapur prints as it is typed: said once a kind and field. */

import type { Diagnostic } from '../diagnostic.ts';
import { parseInline, plainText } from '../inline.ts';
import { say } from '../message.ts';
import { codeIn } from '../prose/code-span.ts';
import { fieldName, quote } from '../yaml/naming.ts';
import { type Located, textsAt } from '../yaml/values-at.ts';
import { placeInside, type YamlData } from '../yaml/yaml-places.ts';
import { MARKUP_KINDS } from './markup-kinds.ts';
import { PLAIN_TEXT, proseAt } from './prose-fields.ts';

/** What looks like markup in an address is none. */
const ADDRESS = /\b(?:https?|mailto|ftp):\S*/gi;

export function unsupportedMarkup(yaml: YamlData): Diagnostic[] {
  return [
    ...proseAt(yaml.data).flatMap((located) => markupIn(located, yaml, true)),
    ...textsAt(yaml.data, PLAIN_TEXT).flatMap((located) => markupIn(located, yaml, false)),
  ];
}

function markupIn(
  { path, value }: Located & { readonly value: string },
  yaml: YamlData,
  isProse: boolean,
): Diagnostic[] {
  // What stands inside markup of one kind is not markup of another: `<b>` in `code`.
  const taken = new Uint8Array(value.length);
  const take = (pattern: RegExp) =>
    [...value.matchAll(pattern)].flatMap(({ 0: words, index }) => {
      if (taken[index]) return [];
      taken.fill(1, index, index + words.length);
      return { words, index };
    });
  if (isProse) for (const { start, end } of codeIn(value)) taken.fill(1, start, end);
  take(ADDRESS);
  return MARKUP_KINDS.flatMap(({ what, pattern, hint, isRead, inPlainTextOnly }): Diagnostic[] => {
    if (isProse && inPlainTextOnly) return [];
    const [found] = take(pattern);
    if (!found || (isRead && !plainText(parseInline(value)).includes(found.words))) return [];
    const { words, index } = found;
    return [
      {
        code: 'unsupported-markup',
        severity: 'warning',
        message: say`Unexpected ${what} in ${fieldName(path)}: ${quote(words)}, expected plain words, \`**bold**\`, \`*italic*\` or links`,
        place: placeInside(yaml, path, index, index + words.length),
        hint,
      },
    ];
  });
}
