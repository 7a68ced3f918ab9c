/** Brings the blocks of any reader into one form: headings without marks of their own, and no block without content. */

import type { Nodes, PhrasingContent, Root } from 'mdast';
import { type Block, mapBlocks } from './map-blocks.ts';
import { textOf } from './prose-of.ts';

export function tidyBlocks(root: Root): Root {
  return mapBlocks(root, (node): Block[] => {
    if (node.type === 'heading') {
      const children = unwrapped(withoutId(node.children));
      if (textOf(children.filter(({ type }) => type !== 'image'))) return [{ ...node, children }];
      // A picture names nothing, and neither do words that are struck out.
      return children.some(isContent) ? [{ ...node, type: 'paragraph', children }] : [];
    }
    if (node.type === 'paragraph') return node.children.some(isContent) ? [node] : [];
    // Rules part what headings part.
    return node.type === 'thematicBreak' ? [] : [node];
  });
}

/** A heading that is bold all through is bold by being a heading. */
function unwrapped(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const solid = nodes.filter((node) => node.type !== 'text' || node.value.trim());
  const [only] = solid;
  const isWhole = solid.length === 1 && (only?.type === 'strong' || only?.type === 'emphasis');
  return isWhole ? unwrapped(only.children) : [...nodes];
}

/** `{#clean-rivers}`, by which programs name a heading. */
function withoutId(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return [...nodes];
  return [...nodes.slice(0, -1), { ...last, value: last.value.replace(/\s*\{#[^{}\s]{1,200}\}\s*$/, '') }];
}

/** Words or a picture. */
function isContent(node: Nodes): boolean {
  if (node.type === 'image') return true;
  if ('children' in node) return node.children.some(isContent);
  return textOf([node as PhrasingContent]) !== '';
}
