/** Leaves on each run what it says itself: its language, what differs from its surroundings, where it leads. */

import { themeFonts } from '../level-style.ts';
import { child, childrenOf, element, elementsOf, type XmlElement } from '../xml.ts';
import { cleanLink } from './clean-link.ts';
import { type DraftedShape, textsOf } from './drafted-shape.ts';

/**
 * PptxGenJS takes all text for American English unless each run says otherwise (#174), underlines links by hand, and
 * writes the theme's font for Latin into all scripts.
 */
export function mendRuns(shape: DraftedShape): void {
  const { language } = shape.laid.info;
  for (const { body, levels } of textsOf(shape)) {
    // Emphasis stands out from its surroundings: upright where those are italic.
    const emphasis = levels?.[0]?.style.italic ? '0' : '1';
    for (const paragraph of childrenOf(body, 'a:p')) {
      let before: XmlElement | undefined;
      for (const node of elementsOf(paragraph)) {
        if (node.name === 'a:br') node.children = [afterBreak(before, language)];
        const properties = node.name === 'a:r' ? child(node, 'a:rPr') : undefined;
        if (!properties) continue;
        mendProperties(properties, language, emphasis);
        before = properties;
      }
    }
  }
}

function mendProperties(properties: XmlElement, language: string, emphasis: string): void {
  const { sz, b, i } = properties.attributes;
  properties.attributes = {
    lang: language,
    ...(sz && { sz }),
    ...(b && { b }),
    ...(i && { i: emphasis }),
  };
  properties.children = elementsOf(properties).flatMap((node) => {
    if (node.name === 'a:ea' || node.name === 'a:cs') return [];
    if (node.name === 'a:latin') return fontsOf(node.attributes.typeface ?? '');
    if (node.name === 'a:hlinkClick') cleanLink(node);
    return [node];
  });
}

/** A theme's font for each kind of script, or the one font that has the letters of this run. */
function fontsOf(typeface: string): XmlElement[] {
  if (typeface === '+mj-lt') return themeFonts('heading');
  if (typeface === '+mn-lt') return themeFonts('body');
  return ['a:latin', 'a:ea', 'a:cs'].map((kind) => element(kind, { typeface }));
}

/** A break has a size of its own, which makes the line as high as it. */
function afterBreak(before: XmlElement | undefined, language: string): XmlElement {
  return element('a:rPr', { lang: language, sz: before?.attributes.sz });
}
