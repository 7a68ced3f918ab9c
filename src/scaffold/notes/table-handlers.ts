/** Tables of HTML: cells with several paragraphs keep them apart, and a table of one column is only a frame around text. */

import type { Element } from 'hast';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import type { Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import { phrasing } from 'mdast-util-phrasing';

export const tableHandlers: Record<string, Handle> = {
  table: (state, element) => {
    const rows = rowsIn(element);
    if (!state.inTable && rows.every((row) => cellsIn(row).length < 2)) {
      return rows.flatMap(cellsIn).flatMap((cell) => state.toFlow(state.all(cell)));
    }
    const made = defaultHandlers.table?.(state, element);
    return made && !Array.isArray(made) && made.type === 'table' ? withoutEmpty(made) : made;
  },
  td: cell,
  th: cell,
};

function cell(state: Parameters<Handle>[0], element: Element): Nodes {
  return { type: 'tableCell', children: inLines(state.all(element)) };
}

/** Blocks as lines of phrasing, with a line end between them. */
function inLines(nodes: readonly RootContent[]): PhrasingContent[] {
  const lines: PhrasingContent[][] = [];
  let isOpen = false;
  for (const node of nodes) {
    if (phrasing(node)) {
      if (isOpen) lines.at(-1)?.push(node);
      else lines.push([node]);
    } else if ('children' in node) lines.push(inLines(node.children));
    isOpen = phrasing(node);
  }
  const full = lines.filter((line) => line.length > 0);
  return full.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' as const }, ...line]));
}

function rowsIn(element: Element): Element[] {
  return elementsIn(element).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsIn(child) : [];
  });
}

function cellsIn(row: Element): Element[] {
  return elementsIn(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

function elementsIn({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element');
}

/** Without the head that Markdown asks for and the table has not, and the cells that fill up short rows. */
function withoutEmpty(table: Table): Table {
  const rows = table.children.map((row) => {
    const last = row.children.findLastIndex(({ children }) => children.length > 0);
    return { ...row, children: row.children.slice(0, last + 1) };
  });
  return { ...table, children: rows.filter(({ children }) => children.length > 0) };
}
