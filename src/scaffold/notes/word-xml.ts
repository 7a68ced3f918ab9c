/** Small steps through the XML of a Word file. */

import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
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

/** `w:val`, the one attribute in which WordprocessingML keeps most of what it says. */
export function attributeOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes['w:val'];
}

export function isElement(node: XmlNode): node is XmlElement {
  return node instanceof XmlElement;
}
