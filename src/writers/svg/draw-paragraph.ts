/** A measured paragraph, in the order in which it is read. */

import type { TextParagraph } from '../../frames/text.ts';
import { linkStretches } from '../link-stretches.ts';
import { readingOrder } from '../reading-order.ts';
import { drawLine } from './draw-line.ts';
import { linkTo } from './link-to.ts';
import { revealed } from './revealed.ts';

export function drawParagraph(paragraph: TextParagraph): string {
  const { marker, lines, direction } = paragraph;
  const [first] = lines;
  const stretches = linkStretches(lines.map((line) => readingOrder(line, direction)));
  return revealed(
    paragraph,
    first && marker ? drawLine({ ...first, segments: marker.segments }) : '',
    ...stretches.map(({ target, lines }) => {
      const words = lines.map(drawLine).join('');
      return target ? linkTo(target, {}, words) : words;
    }),
  );
}
