/** The blocks of a tree as the list of notes that the recogniser takes. */

import type { Root, RootContent, Table } from 'mdast';
import { type Note, TITLE_LEVEL } from './note.ts';
import { proseOf, textOf } from './prose-of.ts';

export function notesFromTree({ children }: Root): Note[] {
  return children.flatMap((node) => notesOf(node, 0)).filter(({ text }) => text);
}

/** @param depth how many list items the block stands in */
function notesOf(node: RootContent, depth: number): Note[] {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'yaml':
      return factsOf(node.value);
    case 'heading':
      return [{ kind: 'heading', level: node.depth, text: proseOf(node.children), line }];
    case 'paragraph': {
      const alt = node.children.map((child) =>
        child.type === 'image'
          ? `![${textOf([{ type: 'text', value: child.alt ?? '' }])}](${textOf([{ type: 'text', value: child.url }])})`
          : '',
      );
      const text = proseOf(node.children);
      return [
        ...(text ? [{ kind: 'paragraph' as const, text, depth, line }] : []),
        ...alt.filter(Boolean).map((shown): Note => ({ kind: 'other', text: shown, line })),
      ];
    }
    case 'list':
      return node.children.flatMap((item) => {
        const [first, ...rest] = item.children.flatMap((child) => notesOf(child, depth + 1));
        if (first?.kind !== 'paragraph') return first ? [first, ...rest] : [];
        return [{ kind: 'item' as const, depth, text: first.text, line: first.line }, ...rest];
      });
    case 'blockquote':
    case 'footnoteDefinition':
      return node.children.flatMap((child) => notesOf(child, depth));
    case 'table':
      return rowsOf(node);
    case 'code':
    case 'html':
      return node.value.split('\n').map((value, index) => {
        return { kind: 'other', text: textOf([{ type: 'text', value }]), line: line + index };
      });
    default:
      return [];
  }
}

function rowsOf({ children }: Table): Note[] {
  return children.map((row) => ({
    kind: 'other',
    text: row.children
      .map((cell) => textOf(cell.children))
      .filter(Boolean)
      .join(' | '),
    line: row.position?.start.line ?? 1,
  }));
}

/** Title and author, where they are plain texts; the title first, so that the author stands below it. */
function factsOf(yaml: string): Note[] {
  const notes = yaml.split('\n').flatMap((line, index): Note[] => {
    const [, key = '', value = ''] = /^(title|author):\s+(.+)$/i.exec(line) ?? [];
    const [, , quoted] = /^(["'])(.*)\1$/.exec(value.trim()) ?? [];
    const text = quoted?.trim() ?? (/^[[{|>&*!]/.test(value) ? '' : value.replace(/\s+#.*$/, '').trim());
    if (!text) return [];
    const at = { line: index + 2 };
    return key.toLowerCase() === 'title'
      ? [{ kind: 'heading', level: TITLE_LEVEL, text, ...at }]
      : [{ kind: 'paragraph', depth: 0, text: `author: ${text}`, ...at }];
  });
  return notes.toSorted(
    (one, other) => (one.kind === 'heading' ? 0 : 1) - (other.kind === 'heading' ? 0 : 1),
  );
}
