/** The area over an item of a list that leads somewhere: its words stay as they are, without a link's blue underline. */

import type { LinkFrame } from '../../frames/frame.ts';
import type { TextParagraph } from '../../frames/text.ts';
import { targetOf } from '../text/runs.ts';

/**
 * Covers the paragraphs of one item from the marker to the end of their longest line; the empty room beside them
 * still takes the click that goes on to the next slide.
 *
 * @param top y of the first line's upper edge, pt
 * @param bottom y of the last line's lower edge, pt
 */
export function linkArea(
  paragraphs: readonly TextParagraph[],
  href: string,
  top: number,
  bottom: number,
): LinkFrame {
  const segments = paragraphs.flatMap(({ marker, lines }) => [
    ...(marker?.segments ?? []),
    ...lines.flatMap((line) => line.segments),
  ]);
  const left = Math.min(...segments.map(({ x }) => x));
  const right = Math.max(...segments.map(({ x, width }) => x + width));
  const words = paragraphs.map(({ runs }) => runs.map(({ text }) => text.replace('\v', ' ')).join(''));
  return {
    kind: 'link',
    box: { x: left, y: top, width: right - left, height: bottom - top },
    target: targetOf(href),
    description: words.join(' '),
  };
}
