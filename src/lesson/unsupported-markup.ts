/** Markup that authors know from elsewhere and that Kapur prints as it is typed: said once a kind and field. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { codeIn } from '../prose/code-span.ts';
import { doubtfulStars, parseInline, plainText } from '../prose/inline.ts';
import { fieldName, quote } from '../yaml/naming.ts';
import { type Located, textsAt } from '../yaml/values-at.ts';
import { spanInside, spanOf, type YamlData } from '../yaml/yaml-spans.ts';
import { MARKUP_KINDS } from './markup-kinds.ts';
import { proseAt } from './prose-fields.ts';

type LocatedText = Located & { readonly value: string };

/** What looks like markup in an address is none. */
const ADDRESS = /\b(?:https?|mailto|ftp):\S*/gi;

export function unsupportedMarkup(
  yaml: YamlData,
  prose: readonly string[],
  plain: readonly string[],
): Diagnostic[] {
  return [
    ...proseAt(yaml.data, prose).flatMap((located) => doubtful(located, yaml)),
    ...textsAt(yaml.data, plain).flatMap((located) => marksIn(located, yaml)),
    ...proseAt(yaml.data, prose).flatMap((located) => markupIn(located, yaml, true)),
    ...textsAt(yaml.data, plain).flatMap((located) => markupIn(located, yaml, false)),
  ];
}

const EMPHASIS_OR_LINK: ReadonlySet<string> = new Set(['strong', 'em', 'link']);

/** The marks of prose in a text that is printed without them. */
function marksIn({ path, value }: LocatedText, yaml: YamlData): Diagnostic[] {
  // The others are told by their signs, with what to write in their place.
  if (!parseInline(value).some(({ kind }) => EMPHASIS_OR_LINK.has(kind))) return [];
  return [
    {
      code: 'unsupported-markup',
      severity: 'warning',
      message: say`Unexpected emphasis or link in ${fieldName(path)}: ${quote(value)}, expected plain words`,
      span: spanOf(yaml, path),
      hint: say`It is printed as it is typed: leave out its signs.`,
    },
  ];
}

/** Stars of which two make emphasis and one is over. */
function doubtful({ path, value }: LocatedText, yaml: YamlData): Diagnostic[] {
  const start = doubtfulStars(value);
  if (start === undefined) return [];
  const [words = ''] = /^\S*/.exec(value.slice(value.slice(0, start).search(/\S*$/))) ?? [];
  return [
    {
      code: 'unsupported-markup',
      severity: 'warning',
      message: say`Star without a partner in ${fieldName(path)}: ${quote(words)}, expected stars round words in pairs`,
      span: spanInside(yaml, path, start, start + 1),
      hint: say`Write \`\\*\` for a star that is to be printed, or give it its partner.`,
    },
  ];
}

function markupIn({ path, value }: LocatedText, yaml: YamlData, isProse: boolean): Diagnostic[] {
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
        span: spanInside(yaml, path, index, index + words.length),
        hint,
      },
    ];
  });
}
