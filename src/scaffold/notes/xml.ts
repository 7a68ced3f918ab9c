/** The XML of a part of a document: small steps through it, and its text again with some elements written otherwise. */

import { parseXml, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';
import { checkTags } from './notes-limits.ts';

/** The root element. The parser knows no entities but those of XML itself: none can be declared or fetched. */
export function rootOf(xml: string): XmlElement {
  checkTags(xml);
  const { root } = parseXml(xml);
  if (!root) throw new RangeError('No root element');
  return root;
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(isElement).filter((child) => child.name === name);
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** Elements of a name at any depth, none inside another. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => (child.name === name ? [child] : descendantsOf(child, name)));
}

/** `w:val`, the one attribute in which WordprocessingML keeps most of what it says. */
export function valueIn(element: XmlElement | undefined): string | undefined {
  return element?.attributes['w:val'];
}

/** A switch such as `<w:vanish/>` (ECMA-376 part 1, 17.17.4). */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(valueIn(element) ?? '');
}

export function isElement(node: XmlNode): node is XmlElement {
  return node instanceof XmlElement;
}

/** Says how an element is written; nothing for one that stays as it is, and whose children are asked for in turn. */
export type Rewrite = (element: XmlElement) => string | undefined;

export function writtenXml(node: XmlNode, rewrite: Rewrite): string {
  if (node instanceof XmlText) return escaped(node.text);
  if (!isElement(node)) return '';
  return rewrite(node) ?? wrapped(node, childrenWritten(node, rewrite));
}

export function childrenWritten(element: XmlElement, rewrite: Rewrite): string {
  return element.children.map((child) => writtenXml(child, rewrite)).join('');
}

/** The tags of an element around other content. */
export function wrapped(
  { name, attributes }: Pick<XmlElement, 'name' | 'attributes'>,
  inner: string,
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${written.join('')}>${inner}</${name}>`;
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
