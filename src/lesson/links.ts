/** Links in prose: only those that a reader can safely follow from a slide or a sheet, and whose words say where to. */

import { isWebAddress } from '../base/web-address.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import type { LanguageWords } from '../locale/language-words.ts';
import { type Inline, parseInline, plainText } from '../prose/inline.ts';
import { errorAt } from '../yaml/error-at.ts';
import { fieldName, quote } from '../yaml/naming.ts';
import { spanInside, spanOf, type YamlData } from '../yaml/yaml-spans.ts';
import { proseAt } from './prose-fields.ts';

/** Links to anything but a page or a mail address: `javascript:`, `file:`, a path of this machine. */
export function unsafeLinks(yaml: YamlData, prose: readonly string[]): Diagnostic[] {
  return proseAt(yaml.data, prose).flatMap(({ path, value }) =>
    linksOf(parseInline(value))
      .filter(({ href }) => !isWebAddress(href))
      .map(({ href }) =>
        errorAt(
          spanOf(yaml, path),
          'unsafe-link',
          say`Unexpected link to ${quote(href)} in ${fieldName(path)}, expected \`https:\`, \`http:\` or \`mailto:\``,
          say`Write the whole address, such as https://example.org/page.`,
        ),
      ),
  );
}

/** `[words](` with what looks like an address or a path, and no scheme: a page, a file, a mail address, a place in one. */
const WITHOUT_SCHEME =
  /(?<!\\)\[[^[\]]+\]\(\s*((?:\.{0,2}\/|#|[a-z]:\\|[\w.+-]+@|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?=[/?#:\s)]))[^\s)]*)/gi;

/** Brackets that were meant as a link, and are text because their address has no scheme. */
export function linksWithoutScheme(yaml: YamlData, prose: readonly string[]): Diagnostic[] {
  return proseAt(yaml.data, prose).flatMap(({ path, value }) =>
    [...value.matchAll(WITHOUT_SCHEME)].map(
      ({ 0: found, 1: address = '', index }): Diagnostic => ({
        code: 'link-without-scheme',
        severity: 'warning',
        message: say`No link to ${quote(address)} in ${fieldName(path)}, expected an address that begins with \`https://\``,
        span: spanInside(yaml, path, index, index + found.length),
        hint: address.includes('@')
          ? say`Write \`mailto:\` before a mail address. As it stands the brackets are printed.`
          : say`Write the whole address, such as https://example.org/page. As it stands the brackets are printed.`,
      }),
    ),
  );
}

/**
 * Links whose words tell nothing to who hears the links of a slide read out one after another, such as "here", or are an
 * address; that of a source stands in the list of sources already.
 */
export function vagueLinks(yaml: YamlData, prose: readonly string[], words: LanguageWords): Diagnostic[] {
  const isVague = (text: string) =>
    [...words.prose().values()].some((ofLanguage) => ofLanguage['vague-links'].includes(text.toLowerCase()));
  return proseAt(yaml.data, prose).flatMap(({ path, value }) =>
    linksOf(parseInline(value))
      .map(({ children }) => plainText(children).trim())
      .filter((text) => isVague(text.replace(/[.!:…]+$/, '')) || /^(?:https?:|www\.)/i.test(text))
      .map(
        (text): Diagnostic => ({
          code: 'vague-link',
          severity: 'warning',
          message: say`Link ${quote(text)} in ${fieldName(path)}, expected words that say where it leads`,
          span: spanOf(yaml, path),
          hint: say`Screen readers read links out one after another: \`[the survey of 2006](https://…)\`.`,
        }),
      ),
  );
}

type Link = Extract<Inline, { kind: 'link' }>;

function linksOf(nodes: readonly Inline[]): Link[] {
  return nodes.flatMap((node) => {
    if (!('children' in node)) return [];
    return node.kind === 'link' ? [node, ...linksOf(node.children)] : linksOf(node.children);
  });
}
