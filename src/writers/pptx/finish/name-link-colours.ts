/** Gives the theme's link colours their names. */

import { elementsOf, type XmlElement } from '../xml.ts';
import type { DraftedShape } from './drafted-shape.ts';

/** PptxGenJS knows ten of the theme's twelve colours (#1165); the other two were handed to it by value. */
export function nameLinkColours({ element, laid }: DraftedShape): void {
  // A drawing has colours of its own.
  if (element.name === 'p:grpSp') return;
  const { hlink } = laid.look.colours;
  const walk = (parent: XmlElement) => {
    for (const node of elementsOf(parent)) {
      if (node.name === 'a:srgbClr') {
        node.name = 'a:schemeClr';
        node.attributes.val = node.attributes.val === hlink ? 'hlink' : 'folHlink';
      } else walk(node);
    }
  };
  walk(element);
}
