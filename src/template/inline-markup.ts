/** Turns prose with its inline marks into inline markup. */

import type { Inline } from '../prose/inline.ts';
import { parseInline } from '../prose/inline.ts';
import { escapeText } from './render-template.ts';

/**
 * `**a** < b` → `<strong>a</strong> &lt; b`
 *
 * @param isBold whether it stands within bold words, of which bold ones are told by `<em>`
 */
export function proseMarkup(prose: string, isBold = false): string {
  return inlineMarkup(isBold ? strongAsEm(parseInline(prose)) : parseInline(prose));
}

/** Bold words as italic ones, to stand out from bold words. */
export function strongAsEm(nodes: readonly Inline[]): Inline[] {
  return nodes.map((node) => {
    if (!('children' in node)) return node;
    const children = strongAsEm(node.children);
    return node.kind === 'strong' || node.kind === 'em' ? { kind: 'em', children } : { ...node, children };
  });
}

const marks: { readonly [Kind in Inline['kind']]: (node: Extract<Inline, { kind: Kind }>) => string } = {
  text: ({ text }) => escapeText(text),
  strong: ({ children }) => `<strong>${inlineMarkup(children)}</strong>`,
  em: ({ children }) => `<em>${inlineMarkup(children)}</em>`,
  code: ({ text }) => `<code>${escapeText(text)}</code>`,
  sub: ({ children }) => `<sub>${inlineMarkup(children)}</sub>`,
  sup: ({ children }) => `<sup>${inlineMarkup(children)}</sup>`,
  link: ({ href, children }) => `<a href="${escapeText(href)}">${inlineMarkup(children)}</a>`,
  gap: ({ answers }) => escapeText(answers[0] ?? ''),
};

export function inlineMarkup(nodes: readonly Inline[]): string {
  return nodes.map((node) => (marks[node.kind] as (node: Inline) => string)(node)).join('');
}
