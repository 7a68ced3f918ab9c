/** The words of a stretch of mdast, as a lesson writes them and as plain text. */

import type { Nodes, PhrasingContent } from 'mdast';
import { proseFromNotes } from './prose-from-notes.ts';

/** With the bold, italic and links of a lesson; a break is a line end. */
export function proseOf(phrasing: readonly PhrasingContent[]): string {
  return phrasing
    .map(written)
    .join('')
    .split('\n')
    .map((line) => proseFromNotes(line))
    .filter(Boolean)
    .join('\n');
}

/** Without any marks. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : '';
}

function written(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/[\\*`]/g, '\\$&');
    case 'inlineCode':
      return node.value.replace(/[\\*`]/g, '\\$&');
    case 'break':
      return '\n';
    case 'strong':
      return surrounded(node.children, '**');
    case 'emphasis':
      return surrounded(node.children, '*');
    case 'link': {
      const words = node.children.map(written).join('');
      return /^https?:/.test(node.url) && !words.startsWith('http') ? `[${words}](${node.url})` : words;
    }
    default:
      return 'children' in node ? node.children.map(written).join('') : '';
  }
}

/** Blanks stand outside the marks, or they are none. */
function surrounded(children: readonly PhrasingContent[], mark: string): string {
  const inside = children.map(written).join('');
  const words = inside.trim();
  if (!words) return inside;
  const start = inside.length - inside.trimStart().length;
  return `${inside.slice(0, start)}${mark}${words}${mark}${inside.slice(start + words.length)}`;
}
