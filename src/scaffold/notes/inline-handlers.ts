/** The inline elements of HTML that mdast has no nodes for, or that a document writes in its own way. */

import type { Element } from 'hast';
import type { Handle, State } from 'hast-util-to-mdast';
import type { Emphasis, Nodes, PhrasingContent, Root } from 'mdast';
import { phrasing } from 'mdast-util-phrasing';
import { scripted } from './inline-to-mdast.ts';
import { mapPhrasing } from './map-phrasing.ts';
import { textOf } from './prose-of.ts';

export const inlineHandlers: Record<string, Handle> = {
  sub: (state, element) => marked('sub', phrasingIn(state, element)),
  sup: (state, element) => noteReference(element) ?? marked('sup', phrasingIn(state, element)),
  u: (state, element) => ({ type: 'emphasis', children: phrasingIn(state, element) }),
  a: (state, element) => {
    const href = String(element.properties.href ?? '');
    const url = addressOf(href);
    const children = phrasingIn(state, element);
    if (href.startsWith('#ftnt_ref') || (href.startsWith('#') && BACK.test(textOf(children)))) return [];
    return url ? { type: 'link', url, children } : children;
  },
};

/** The way from a note back to where it was made. */
const BACK = /^[↑↩^]?\ufe0e?$/;

/** Pages put blocks into words, too: of these the words alone. */
function phrasingIn(state: State, element: Element): PhrasingContent[] {
  return state.all(element).flatMap(wordsOf);
}

function wordsOf(node: Nodes): PhrasingContent[] {
  if (phrasing(node)) return [node];
  if ('children' in node) return node.children.flatMap(wordsOf);
  return 'value' in node ? [{ type: 'text', value: node.value }] : [];
}

/** Emphasis for the time being: HTML inside a tree is taken for a block while blocks are told from words. */
function marked(tag: 'sub' | 'sup', children: PhrasingContent[]): Emphasis {
  return { type: 'emphasis', children, data: { script: tag } as Emphasis['data'] };
}

/** The tree with lowered and raised words as Markdown writes them. */
export function withScripts(root: Root): Root {
  return mapPhrasing(root, (node) => {
    const tag = node.type === 'emphasis' && (node.data as { script?: 'sub' | 'sup' } | undefined)?.script;
    return tag ? scripted(tag, node.children) : [node];
  });
}

/** `[1]` that leads to a note further down: a number that means nothing without it. */
function noteReference({ children }: Element): Nodes | undefined {
  const [link, ...others] = children;
  if (others.length > 0 || link?.type !== 'element' || link.tagName !== 'a') return undefined;
  const target = String(link.properties.href ?? '');
  return target.startsWith('#') ? { type: 'footnoteReference', identifier: target.slice(1) } : undefined;
}

/** Google wraps the links of a document; a place in the same page is none. */
function addressOf(href: string): string {
  if (href.startsWith('#')) return '';
  const [, wrapped] = /^https:\/\/www\.google\.com\/url\?(?:[^#]*&)?q=([^&#]+)/.exec(href) ?? [];
  if (!wrapped) return href;
  try {
    return decodeURIComponent(wrapped);
  } catch {
    return href;
  }
}
