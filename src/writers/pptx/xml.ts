/** The XML of a package's parts: a small tree that can be changed, read from text and written back. */

import { XmlElement as ParsedElement, parseXml, XmlText } from '@rgrove/parse-xml';
import { xmlText } from '../xml-text.ts';

export interface XmlElement {
  /** With its prefix; prefixes are the usual ones and the same in all parts. */
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Builds an element. An attribute that is `undefined` is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: XmlNode[] = [],
): XmlElement {
  const given: Record<string, string> = {};
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) given[key] = String(value);
  }
  return { name, attributes: given, children };
}

/** The first child element of a name. */
export function child(parent: XmlElement, name: string): XmlElement | undefined {
  for (const node of parent.children) if (typeof node !== 'string' && node.name === name) return node;
  return undefined;
}

/** The element at the end of a path of names; a missing step throws, for it means that a draft is not what we know. */
export function descend(start: XmlElement, ...path: readonly string[]): XmlElement {
  return path.reduce((parent, name) => {
    const found = child(parent, name);
    if (!found) throw new RangeError(`Missing ${name} in ${parent.name}`);
    return found;
  }, start);
}

/** All child elements of a name. */
export function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).filter((node) => node.name === name);
}

/** All child elements. */
export function elementsOf(parent: XmlElement): XmlElement[] {
  return parent.children.filter((node) => typeof node !== 'string');
}

/** A copy of a tree in which elements of some names are rewritten, in the order of the document. */
export function rewritten(
  root: XmlElement,
  rows: Readonly<Record<string, (found: XmlElement) => XmlElement>>,
): XmlElement {
  const children = root.children.map((node) => (typeof node === 'string' ? node : rewritten(node, rows)));
  const copy = { ...root, children };
  return rows[root.name]?.(copy) ?? copy;
}

/** Reads a part. White space between elements is dropped; text stands in `a:t` only, and is kept there. */
export function readXml(text: string): XmlElement {
  const { root } = parseXml(text);
  if (!root) throw new RangeError('Missing root element');
  return fromParsed(root);
}

function fromParsed(parsed: ParsedElement): XmlElement {
  const children: XmlNode[] = [];
  for (const node of parsed.children) {
    if (node instanceof ParsedElement) children.push(fromParsed(node));
    else if (node instanceof XmlText && (parsed.name === 'a:t' || node.text.trim())) children.push(node.text);
  }
  return { name: parsed.name, attributes: parsed.attributes, children };
}

/** Writes a part with its declaration. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written(root)}`;
}

function written({ name, attributes, children }: XmlElement): string {
  let xml = `<${name}`;
  for (const key in attributes) xml += ` ${key}="${xmlText(attributes[key] ?? '')}"`;
  if (children.length === 0) return `${xml}/>`;
  xml += '>';
  for (const node of children) xml += typeof node === 'string' ? xmlText(node) : written(node);
  return `${xml}</${name}>`;
}
