/** Gives each block of a document without lines its number, as a reader counts paragraphs. */

import type { Nodes, Root } from 'mdast';
import { atLine } from './nest-lists.ts';

/** What a reader counts: a row of a table is one. */
const COUNTED: ReadonlySet<string> = new Set(['heading', 'paragraph', 'tableRow', 'code', 'html']);

/** A list, item, quotation or table has the number of the first block in it. */
export function numberBlocks(root: Root): Root {
  let count = 0;
  const number = <Node extends Nodes>(node: Node): Node => {
    if (COUNTED.has(node.type)) {
      count += 1;
      return { ...node, position: atLine(count) };
    }
    if (!('children' in node)) return node;
    const first = count + 1;
    const children = node.children.map(number);
    return { ...node, children, position: atLine(first) };
  };
  return number(root);
}
