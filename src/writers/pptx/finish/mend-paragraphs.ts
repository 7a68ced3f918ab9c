/** Gives each paragraph its properties, once. */

import { child, childrenOf, element, type XmlElement } from '../xml.ts';
import { type DraftedShape, type DraftedText, textsOf } from './drafted-shape.ts';
import { freeParagraph } from './free-paragraph.ts';
import { numberings } from './numbering.ts';
import { regionParagraph } from './region-paragraph.ts';

/**
 * PptxGenJS writes paragraph properties before every run, which is no valid XML and loses bullets (#1083, #959); it
 * knows one bullet (#1432) and ends each paragraph in American English (#174).
 */
export function mendParagraphs(shape: DraftedShape): void {
  for (const text of textsOf(shape)) {
    const properties = propertiesOf(text, shape);
    for (const [index, paragraph] of childrenOf(text.body, 'a:p').entries()) {
      const lines = paragraph.children.filter(
        (node) => typeof node === 'string' || !REWRITTEN.has(node.name),
      );
      const end = child(paragraph, 'a:r')
        ? []
        : [element('a:endParaRPr', { lang: shape.laid.info.language })];
      paragraph.children = [...(properties[index] ?? []), ...lines, ...end];
    }
  }
}

const REWRITTEN = new Set(['a:pPr', 'a:endParaRPr']);

/** `a:pPr` of each paragraph, or nothing where it has nothing to say. */
function propertiesOf({ shows, levels }: DraftedText, { laid }: DraftedShape): XmlElement[][] {
  if (!shows) return [];
  const numbers = numberings(shows.paragraphs);
  return shows.paragraphs.map((paragraph, index) => {
    const level = levels?.[paragraph.level];
    const properties = level
      ? regionParagraph(paragraph, level, numbers[index], laid.info.direction)
      : freeParagraph(paragraph, shows, numbers[index], laid.look);
    const { attributes, children } = properties;
    return children.length > 0 || Object.keys(attributes).length > 0 ? [properties] : [];
  });
}
