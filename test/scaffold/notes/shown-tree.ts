/** A tree of notes as indented lines: `3 ## Obstacles` is a heading of depth 2 in line 3. */

import type { Root, RootContent } from 'mdast';
import { proseOf } from '../../../src/scaffold/notes/prose-of.ts';

export function shownTree({ children }: Root): string {
  return children.map((node) => shown(node, '', '')).join('');
}

function shown(node: RootContent, indent: string, mark: string): string {
  const line = `${node.position?.start.line ?? '?'} ${indent}${mark}`;
  const inside = (nodes: readonly RootContent[], deeper: string, first = '') =>
    nodes.map((child, index) => shown(child, `${indent}${deeper}`, index === 0 ? first : '')).join('');
  switch (node.type) {
    case 'heading':
      return `${line}${'#'.repeat(node.depth)} ${proseOf(node.children)}\n`;
    case 'paragraph': {
      const pictures = node.children.filter(({ type }) => type === 'image').map(() => '[picture]');
      return `${line}${[proseOf(node.children), ...pictures].filter(Boolean).join(' ')}\n`;
    }
    case 'list':
      return node.children
        .map(({ children: [first, ...rest] }) => {
          const sign = node.ordered ? '1. ' : '- ';
          return `${first ? shown(first, indent, sign) : ''}${inside(rest, '  ')}`;
        })
        .join('');
    case 'blockquote':
      return inside(node.children, '> ');
    case 'footnoteDefinition':
      return inside(node.children, '', `[^${node.identifier}]: `);
    case 'table':
      return node.children
        .map(
          (row) =>
            `${row.position?.start.line} ${indent}| ${row.children.map((cell) => proseOf(cell.children)).join(' | ')} |\n`,
        )
        .join('');
    case 'yaml':
    case 'html':
    case 'code':
      return `${line}${node.type}: ${JSON.stringify(node.value)}\n`;
    default:
      return `${line}${node.type}?\n`;
  }
}
