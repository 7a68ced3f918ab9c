/** Web pages as a browser saves them, and documents that a program saved as one: their text, without what stands around it. */

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Root, RootContent } from 'mdast';
import { exportedDocument } from './exported-document.ts';
import { hastOfDom } from './hast-of-dom.ts';
import { mdastOfHast } from './mdast-of-hast.ts';
import { checkTags, TooManyNotes } from './notes-limits.ts';
import { numberBlocks } from './number-blocks.ts';
import { type PageNames, pageTitle } from './page-title.ts';
import { textOf } from './prose-of.ts';

/** In UTF-16 units, without the pictures in it: 8 MiB. */
const LARGEST = 8 * 1024 * 1024;

/** What a page has around its text, and a document has not. */
const AROUND =
  'nav, header, footer, aside, form, button, iframe, [role=navigation], [role=banner], [role=dialog]';

/**
 * Nothing of the page runs, and nothing is fetched. The name of the page is a heading of depth 1, author and language
 * stand in a `yaml` node before it, which has no line.
 *
 * @throws TooManyNotes when there is too much in it
 */
export function readPage(html: string): Root {
  const text = html.replace(/(["'(])data:[^"'()<>\s]{100,}/g, '$1data:,');
  if (text.length > LARGEST) throw new TooManyNotes(`at most ${LARGEST} characters of HTML`);
  checkTags(text);
  checkNesting(text);
  const { document } = parseHTML(/<html[\s>]/i.test(text) ? text : `<html><body>${text}</body></html>`);
  const { documentElement, body } = document;
  const language = documentElement?.getAttribute('lang') ?? '';
  if (!body?.querySelector(AROUND)) {
    const css = [...(documentElement?.querySelectorAll('style') ?? [])].map(
      (style) => style.textContent ?? '',
    );
    const hast = exportedDocument(hastOfDom(frameless(body ?? documentElement)), css.join('\n'));
    return withFacts(mdastOfHast(hast), { language });
  }
  // It changes the page that it is given.
  const whole = hastOfDom(body);
  const names = namesIn(document);
  const article = new Readability<typeof body>(document as unknown as ReadabilityDocument, {
    serializer: (element) => element as unknown as typeof body,
  }).parse();
  const root = article?.content ? mdastOfHast(hastOfDom(article.content)) : undefined;
  if (!article || !root || root.children.length === 0) return withFacts(mdastOfHast(whole), { language });
  const { title, byline, lang } = article;
  return withFacts(root, {
    title: pageTitle(oneLine(title ?? ''), names),
    author: byline ?? '',
    language: lang || language,
  });
}

/** Its headings, and the name of its site as its metadata and its address have it. */
function namesIn(document: ReturnType<typeof parseHTML>['document']): PageNames {
  const headings = [...document.querySelectorAll('h1')].map((one) => oneLine(one.textContent ?? ''));
  const said = (property: string) =>
    document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';
  const address =
    said('og:url') || (document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '');
  const [, host = ''] = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(address) ?? [];
  return { headings, sites: [said('og:site_name'), host, host.replace(/\.[^.]+$/, '')] };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** In elements that were never closed, and that no other element closes. */
const MOST_OPEN = 1000;
const CLOSED_BY_OTHERS =
  /^(?:p|li|td|th|tr|dt|dd|option|thead|tbody|tfoot|br|img|hr|input|meta|link|source|wbr|area|col|path|use)$/i;

/** Looked at before the page is parsed, which takes the square of how deep its elements stand. @throws TooManyNotes */
function checkNesting(html: string): void {
  let open = 0;
  for (const [, close, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d]*)/gi)) {
    if (!CLOSED_BY_OTHERS.test(name)) open = Math.max(0, open + (close ? -1 : 1));
    if (open > MOST_OPEN) throw new TooManyNotes(`at most ${MOST_OPEN} open elements`);
  }
}

/** Word puts all of a document into one box. */
function frameless<Node extends { readonly children: ArrayLike<Node>; readonly localName?: string }>(
  body: Node,
): Node {
  const [only] = Array.from(body.children);
  return body.children.length === 1 && only?.localName === 'div' ? frameless(only) : body;
}

/** Of the browser's types, which nothing else here needs. */
type ReadabilityDocument = ConstructorParameters<typeof Readability>[0];

interface Facts {
  readonly title?: string;
  readonly author?: string;
  readonly language: string;
}

function withFacts({ children }: Root, { title = '', author = '', language }: Facts): Root {
  const facts = Object.entries({ author, language }).filter(([, value]) => value.trim());
  const value = facts.map(([key, text]) => `${key}: ${JSON.stringify(text.trim())}`).join('\n');
  const named = children.some((node) => node.type === 'heading' && textOf(node.children) === title);
  const before: RootContent[] = [
    ...(value ? [{ type: 'yaml' as const, value }] : []),
    ...(title && !named
      ? [{ type: 'heading' as const, depth: 1 as const, children: [{ type: 'text' as const, value: title }] }]
      : []),
  ];
  return numberBlocks({ type: 'root', children: [...before, ...children] });
}
