/** The words of a text without emphasis, links and code; what is lowered or raised stays so, since it says another thing. */

import { type Inline, parseInline, plainText } from '../../prose/inline.ts';

/** `**CO~2~** and *more*` → `CO~2~ and more`; the words alone where the marks would be read otherwise. */
export function plainWords(prose: string): string {
  const nodes = parseInline(prose);
  const plain = plainText(nodes);
  const written = nodes.map(writtenNode).join('');
  return plainText(parseInline(written)) === plain ? written : plain;
}

function writtenNode(node: Inline): string {
  if (node.kind === 'sub') return `~${plainText(node.children)}~`;
  if (node.kind === 'sup') return `^${plainText(node.children)}^`;
  return 'children' in node ? node.children.map(writtenNode).join('') : plainText([node]);
}
