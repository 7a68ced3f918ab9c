/** Plain text with the few marks that people type into it, as inline nodes of mdast. */

import type { PhrasingContent } from 'mdast';
import { type Inline, parseInline } from '../../prose/inline.ts';

/** `**bold**`, `*italic*`, links and the like; a sign that marks nothing is a character, as in a lesson. */
export function phrasingOf(text: string): PhrasingContent[] {
  return nodesOf(parseInline(underscored(text)));
}

/** As those write it who know Markdown: `__bold__`, `_italic_`. */
function underscored(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}_])__([^_]+)__(?![\p{L}\p{N}_])/gu, '**$1**')
    .replace(/(?<![\p{L}\p{N}_])_([^_]+)_(?![\p{L}\p{N}_])/gu, '*$1*');
}

function nodesOf(inline: readonly Inline[]): PhrasingContent[] {
  return inline.flatMap((node): PhrasingContent[] => {
    switch (node.kind) {
      case 'text':
        return [{ type: 'text', value: node.text }];
      case 'code':
        return [{ type: 'inlineCode', value: node.text }];
      case 'strong':
        return [{ type: 'strong', children: nodesOf(node.children) }];
      case 'em':
        return [{ type: 'emphasis', children: nodesOf(node.children) }];
      case 'link':
        // No link stands in another (CommonMark 0.31, 6.3), and none does here.
        return [{ type: 'link', url: node.href, children: nodesOf(node.children) }];
      case 'gap':
        return [];
      default:
        return scripted(node.kind, nodesOf(node.children));
    }
  });
}

/** Lowered or raised words: mdast has no node for them but the HTML of Markdown. */
export function scripted(tag: 'sub' | 'sup', words: readonly PhrasingContent[]): PhrasingContent[] {
  return [{ type: 'html', value: `<${tag}>` }, ...words, { type: 'html', value: `</${tag}>` }];
}
