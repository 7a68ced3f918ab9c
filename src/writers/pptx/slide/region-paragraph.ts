/** What a paragraph in a region says of itself: where it differs from the region's level. */

import type { RegionLevel } from '../../../frames/resolved-theme.ts';
import type { TextParagraph } from '../../../frames/text.ts';
import { alignment, bulletSign, type Direction } from '../level-style.ts';
import { element, type XmlElement } from '../xml.ts';

/**
 * `a:pPr` (ECMA-376 part 1, 21.1.2.2.7).
 *
 * @param direction of the deck, which the levels were written for
 */
export function regionParagraph(
  paragraph: TextParagraph,
  level: RegionLevel,
  number: XmlElement | undefined,
  direction: Direction,
): XmlElement {
  const { align, list } = paragraph;
  const turned = paragraph.direction !== direction;
  // What a teacher gets who takes a bullet off; deeper text stays under the text it belongs to.
  const plain = list === 'none' && level.bullet !== '';
  return element(
    'a:pPr',
    {
      marL: plain && paragraph.level === 0 ? 0 : undefined,
      lvl: paragraph.level || undefined,
      indent: plain ? 0 : undefined,
      algn: turned || align !== level.align ? alignment(align, paragraph.direction) : undefined,
      rtl: turned ? (paragraph.direction === 'rtl' ? 1 : 0) : undefined,
    },
    signOf(paragraph, level, number),
  );
}

function signOf(
  { list, marker }: TextParagraph,
  { bullet }: RegionLevel,
  number: XmlElement | undefined,
): XmlElement[] {
  // A number is set in the font of its text, whatever the level's bullets are in.
  if (number) return [element('a:buFontTx'), number];
  if (list === 'bullet') return bullet ? [] : bulletSign(marker?.text || '•');
  return bullet ? [element('a:buNone')] : [];
}
