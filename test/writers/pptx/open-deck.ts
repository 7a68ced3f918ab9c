/** Opens a written deck, so that tests can ask what stands in it. */

import { strFromU8, unzipSync } from 'fflate';
import { childrenOf, elementsOf, readXml, type XmlElement } from '../../../src/writers/pptx/xml.ts';

export interface OpenDeck {
  /** In the order of the zip. */
  readonly paths: readonly string[];
  readonly bytes: (path: string) => Uint8Array;
  /** A part as it is written. */
  readonly text: (path: string) => string;
  /** A part as a tree; one that is not well-formed throws. */
  readonly tree: (path: string) => XmlElement;
  readonly slide: (number: number) => XmlElement;
}

export function openDeck(file: Uint8Array): OpenDeck {
  const parts = unzipSync(file);
  const bytes = (path: string) => {
    const part = parts[path];
    if (!part) throw new Error(`No part ${path}`);
    return part;
  };
  const text = (path: string) => strFromU8(bytes(path));
  const tree = (path: string) => readXml(text(path));
  return {
    paths: Object.keys(parts),
    bytes,
    text,
    tree,
    slide: (number) => tree(`ppt/slides/slide${number}.xml`),
  };
}

/** All elements of a name under an element, in the order of the document. */
export function all(root: XmlElement, name: string): XmlElement[] {
  return elementsOf(root).flatMap((node) => [...(node.name === name ? [node] : []), ...all(node, name)]);
}

/** The first element of a name. */
export function first(root: XmlElement, name: string): XmlElement {
  const [found] = all(root, name);
  if (!found) throw new Error(`No ${name} in ${root.name}`);
  return found;
}

/** The shape of a name on a slide, layout or master. */
export function shapeNamed(root: XmlElement, name: string): XmlElement {
  const shapes = ['p:sp', 'p:pic', 'p:graphicFrame'].flatMap((kind) => all(root, kind));
  const found = shapes.find((shape) => first(shape, 'p:cNvPr').attributes.name === name);
  if (!found) throw new Error(`No shape ${name}`);
  return found;
}

/** The words of a shape, a line a paragraph; a forced break as a vertical tab. */
export function wordsOf(root: XmlElement): string[] {
  return all(root, 'a:p').map((paragraph) =>
    elementsOf(paragraph)
      .map((node) =>
        node.name === 'a:br'
          ? '\v'
          : all(node, 'a:t')
              .flatMap(({ children }) => children)
              .join(''),
      )
      .join(''),
  );
}

/** `a:pPr` of each paragraph of a shape, as its attributes and the names of its children. */
export function paragraphProperties(shape: XmlElement): [Record<string, string>, string[]][] {
  return all(shape, 'a:p').map((paragraph) => {
    const [properties] = childrenOf(paragraph, 'a:pPr');
    return [properties?.attributes ?? {}, properties ? elementsOf(properties).map(({ name }) => name) : []];
  });
}
