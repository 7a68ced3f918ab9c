/** Takes out of an element what it would inherit anyway, so that a change to the master still reaches it. */

import { child, element, type XmlElement, type XmlNode } from './xml.ts';

/**
 * What an element says beyond the one that it inherits from. Text properties inherit part by part (`a:defRPr`), all
 * else as a whole: a fill is a fill.
 */
export function withoutInherited(own: XmlElement, inherited: XmlElement | undefined): XmlElement {
  if (!inherited) return own;
  const attributes = Object.entries(own.attributes).filter(
    ([key, value]) => inherited.attributes[key] !== value,
  );
  const children = own.children.flatMap((node): XmlNode[] => {
    const above = typeof node !== 'string' && child(inherited, node.name);
    if (!above || typeof node === 'string') return [node];
    if (isSame(node, above)) return [];
    return [node.name === 'a:defRPr' ? withoutInherited(node, above) : node];
  });
  return element(own.name, Object.fromEntries(attributes), children);
}

/** A list style without the levels that say nothing of their own. */
export function levelsWithoutInherited(
  own: readonly XmlElement[],
  inherited: readonly XmlElement[],
): XmlElement[] {
  return own
    .map((level, depth) => withoutInherited(level, inherited[depth]))
    .filter(({ attributes, children }) => children.length > 0 || Object.keys(attributes).length > 0);
}

function isSame(one: XmlElement, other: XmlElement): boolean {
  const keys = Object.keys(one.attributes);
  return (
    keys.length === Object.keys(other.attributes).length &&
    keys.every((key) => one.attributes[key] === other.attributes[key]) &&
    one.children.length === other.children.length &&
    one.children.every((node, index) => {
      const twin = other.children[index];
      if (typeof node === 'string' || typeof twin === 'string') return node === twin;
      return twin?.name === node.name && isSame(node, twin);
    })
  );
}
