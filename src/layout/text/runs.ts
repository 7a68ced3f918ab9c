/** The runs of a paragraph: text with its marks, as editable formats write it. */

import type { InlineNode } from '../../document/inline-node.ts';
import type { LinkTarget } from '../../frames/structure.ts';
import type { Run } from '../../frames/text.ts';

export type RunMarks = Pick<Run, 'strong' | 'em' | 'code' | 'script' | 'link'>;

const PLAIN: RunMarks = { strong: false, em: false };

/** What holds no other nodes. */
export type Leaf = Exclude<InlineNode, { children: unknown }>;

/**
 * The runs that an editable format writes. A gap is a row of underscores there, a forced break a vertical tab.
 *
 * @param isBold whether their style is
 * @param textOf gives what is written of each leaf
 */
export function runsOf(
  children: readonly InlineNode[],
  isBold = false,
  textOf: (leaf: Leaf) => string = editableText,
): Run[] {
  const runs: Run[] = [];
  visitLeaves(children, isBold, (node, marks) => {
    const text = textOf(node);
    if (text) runs.push({ text, ...marks });
  });
  return runs;
}

export function editableText(leaf: Leaf): string {
  if (leaf.kind === 'text') return leaf.text;
  if (leaf.kind === 'br') return '\v';
  if (leaf.kind === 'blank') return '_'.repeat(Math.round(leaf.ems * 2));
  return leaf.kind === 'box' ? '☐' : '';
}

/** The words alone, as bookmarks and slide lists show them. */
export function wordsOf(children: readonly InlineNode[]): string {
  return runsOf(children)
    .map((run) => run.text.replace('\v', ' '))
    .join('');
}

/**
 * Visits the leaves in order, each with the marks it stands in. Bold words in a bold paragraph are italic too, or nobody
 * would see them.
 *
 * @param isBold whether the style of the paragraph is
 */
export function visitLeaves(
  children: readonly InlineNode[],
  isBold: boolean,
  visit: (leaf: Leaf, marks: RunMarks) => void,
  marks = PLAIN,
): void {
  const inside = (inner: readonly InlineNode[], change: Partial<RunMarks>) =>
    visitLeaves(inner, isBold, visit, { ...marks, ...change });
  for (const node of children) {
    if (node.kind === 'strong') inside(node.children, { strong: true, em: marks.em || isBold });
    else if (node.kind === 'em') inside(node.children, { em: !marks.em });
    else if (node.kind === 'code') inside(node.children, { code: true });
    else if (node.kind === 'sub' || node.kind === 'sup') inside(node.children, { script: node.kind });
    else if (node.kind === 'a') inside(node.children, { link: targetOf(node.href) });
    else visit(node, marks);
  }
}

/** Where an `href` of the markup leads: `#id` to the page that shows the id. */
export function targetOf(href: string): LinkTarget {
  return href.startsWith('#') ? { kind: 'page', id: href.slice(1) } : { kind: 'url', href };
}
