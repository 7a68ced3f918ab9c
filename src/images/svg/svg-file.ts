/** An SVG file as a tree of elements with their spans, or what makes it unreadable. */

import { XmlElement as Element, parseXml, type XmlElement, XmlError } from '@rgrove/parse-xml';
import type { Source } from '../../diagnostics/diagnostic.ts';
import { decodeWindows1252 } from '../../diagnostics/text-encoding.ts';
import { TooComplex } from './bounds.ts';

export interface SvgFile {
  readonly source: Source;
  readonly root: XmlElement;
  /** In the order of the file. */
  readonly elements: readonly XmlElement[];
  /** Where several have one id, the first is meant. */
  readonly byId: ReadonlyMap<string, XmlElement>;
}

/** Bytes of a file, and characters that its entities may add: 4 MiB. */
const LARGEST = 4 * 1024 * 1024;

/**
 * @returns the offset of the fault where the file is no XML; nothing where it is no SVG
 * @throws TooComplex where the file is too large
 */
export function readSvgFile(
  name: Source['name'],
  bytes: Uint8Array,
): SvgFile | { readonly source: Source; readonly fault: number } | undefined {
  if (bytes.length > LARGEST) throw new TooComplex();
  const source: Source = { name, text: decoded(bytes) };
  try {
    const { root } = parseXml(source.text, {
      includeOffsets: true,
      resolveUndefinedEntity: entityReader(source.text),
    });
    if (!root || nameOf(root) !== 'svg') return undefined;
    const elements = allElements(root);
    return { source, root, elements, byId: byId(elements) };
  } catch (error) {
    if (error instanceof XmlError) return { source, fault: error.pos };
    // The parser calls itself for each level of nesting.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** As its declaration says; most are UTF-8. */
function decoded(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const isLatin = /^<\?xml[^>]*encoding=["'](iso-8859-1|windows-1252|us-ascii)["']/i.test(start);
  return isLatin ? decodeWindows1252(bytes) : new TextDecoder('utf-8').decode(bytes);
}

const ENTITY = /<!ENTITY\s+([\w:.-]+)\s+(?:"([^"<&%]*)"|'([^'<&%]*)')\s*>/g;

/** Entities with plain text, as Illustrator declares them for names of namespaces; never files, nor one in another. */
function entityReader(text: string): (reference: string) => string | undefined {
  const doctype = text.slice(0, Math.max(0, text.search(/<[A-Za-z]/)));
  const values = new Map(
    [...doctype.matchAll(ENTITY)].map(([, name = '', one, other]) => [`&${name};`, one ?? other ?? '']),
  );
  let added = 0;
  return (reference) => {
    const value = values.get(reference);
    added += value?.length ?? 0;
    if (added > LARGEST) throw new TooComplex();
    return value;
  };
}

/** The name without the prefix that some programs give to SVG’s own elements. */
export function nameOf(element: XmlElement): string {
  const [prefix = '', local] = element.name.split(':');
  if (local === undefined) return element.name;
  return /^(svg|ns\d+)$/.test(prefix) ? local : element.name;
}

export function elementsIn({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => child instanceof Element);
}

function allElements(root: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [root];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    for (const child of elementsIn(next).reverse()) waiting.push(child);
  }
  return found;
}

function byId(elements: readonly XmlElement[]): Map<string, XmlElement> {
  const known = new Map<string, XmlElement>();
  for (const element of elements) {
    const { id } = element.attributes;
    if (id && !known.has(id)) known.set(id, element);
  }
  return known;
}
