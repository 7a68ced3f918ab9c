/** The words of a text without emphasis, links and code; what is lowered or raised stays so, since it says another thing. */

import { type Inline, parseInline, plainText } from '../../prose/inline.ts';

/** `**CO~2~** and *more*` → `CO~2~ and more`; the words alone where the marks would be read otherwise. */
export function plainWords(prose: string): string {
  const nodes = parseInline(prose);
  const plain = plainText(nodes);
  const written = nodes.map(writtenNode).join('');
  return plainText(parseInline(written)) === plain ? written : plain;
}

/** The same for names, which a lesson prints as they are typed: `CO₂`, `x²`; the words alone where there are no such signs. */
export function nameWords(prose: string): string {
  return parseInline(prose).map(signsOf).join('');
}

const SIGNS = {
  sub: new Map([...'0123456789+-=()'].map((sign, index) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][index] ?? ''])),
  sup: new Map([...'0123456789+-=()'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾'][index] ?? ''])),
};

function signsOf(node: Inline): string {
  if (node.kind !== 'sub' && node.kind !== 'sup') {
    return 'children' in node ? node.children.map(signsOf).join('') : plainText([node]);
  }
  const words = plainText(node.children);
  const signs = [...words].map((sign) => SIGNS[node.kind].get(sign));
  return signs.every(Boolean) ? signs.join('') : words;
}

function writtenNode(node: Inline): string {
  if (node.kind === 'sub') return `~${plainText(node.children)}~`;
  if (node.kind === 'sup') return `^${plainText(node.children)}^`;
  return 'children' in node ? node.children.map(writtenNode).join('') : plainText([node]);
}
