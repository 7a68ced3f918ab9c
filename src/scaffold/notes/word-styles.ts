/** What the paragraph styles of a Word file say of headings and lists (ECMA-376 part 1, 17.7 Styles). */

import type { XmlElement } from '@rgrove/parse-xml';
import { attributeOf, childOf, childrenOf } from './word-xml.ts';

export interface WordStyle {
  /** 1 for the title, 2 for Word's "Heading 1" and so on. */
  readonly heading?: number;
  /** Depth in a list, from 0. */
  readonly list?: number;
}

/** By the style's id. Names are English whatever the language of Word: `heading 1`, `List Bullet 2`. */
export function wordStyles(styles: XmlElement | undefined): ReadonlyMap<string, WordStyle> {
  const found = new Map<string, WordStyle>();
  for (const style of styles ? childrenOf(styles, 'w:style') : []) {
    const name = attributeOf(childOf(style, 'w:name')) ?? '';
    const properties = childOf(style, 'w:pPr');
    const [, level] = /^heading (\d)$/i.exec(name) ?? [];
    const [, depth] = /^list (?:bullet|number)(?: (\d))?$/i.exec(name) ?? [];
    const listed = /^list (?:bullet|number)/i.test(name) || childOf(properties, 'w:numPr') !== undefined;
    const heading = /^title$/i.test(name) ? 1 : level && Number(level) + 1;
    found.set(style.attributes['w:styleId'] ?? '', {
      ...(heading ? { heading: Number(heading) } : {}),
      ...(listed && !heading ? { list: Number(depth ?? 1) - 1 } : {}),
    });
  }
  return found;
}
