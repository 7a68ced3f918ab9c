/** The elements of a parsed page as a tree that holds no more than what text is made of. */

import type { Element, ElementContent, Root } from 'hast';
import { TooManyNotes } from './notes-limits.ts';

/** What is read of a node of any DOM. */
interface DomNode {
  readonly nodeType: number;
  readonly localName?: string | null;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<DomNode>;
  readonly getAttribute?: (name: string) => string | null;
}

const ELEMENT = 1;
const TEXT = 3;

/** Of elements inside one another; pages that people read have some forty. */
const DEEPEST = 256;

/** What runs, what is drawn, what is filled in, what asks the reader to. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'script style noscript template svg math canvas iframe object embed video audio form button select textarea input dialog link meta title'.split(
    ' ',
  ),
);

/** By the name that hast gives each. */
const ATTRIBUTES = {
  href: 'href',
  alt: 'alt',
  id: 'id',
  class: 'className',
  start: 'start',
  colspan: 'colSpan',
};

/** @throws TooManyNotes where elements stand too deep */
export function hastOfDom(root: DomNode): Root {
  return { type: 'root', children: childrenOf(root, 0) };
}

function childrenOf(node: DomNode, depth: number): ElementContent[] {
  if (depth > DEEPEST) throw new TooManyNotes(`at most ${DEEPEST} elements inside one another`);
  return Array.from(node.childNodes).flatMap((child): ElementContent[] => {
    if (child.nodeType === TEXT) return [{ type: 'text', value: child.nodeValue ?? '' }];
    const tagName = child.localName?.toLowerCase() ?? '';
    if (child.nodeType !== ELEMENT || LEFT_OUT.has(tagName) || isHidden(child)) return [];
    return [elementOf(child, tagName, depth)];
  });
}

function elementOf(node: DomNode, tagName: string, depth: number): Element {
  const properties: Element['properties'] = {};
  for (const [name, property] of Object.entries(ATTRIBUTES)) {
    const value = node.getAttribute?.(name);
    if (value) properties[property] = property === 'className' ? value.split(/\s+/) : value;
  }
  return { type: 'element', tagName, properties, children: childrenOf(node, depth + 1) };
}

function isHidden(node: DomNode): boolean {
  const style = node.getAttribute?.('style') ?? '';
  return (
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style) || node.getAttribute?.('hidden') != null
  );
}
