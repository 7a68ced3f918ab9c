/** One line of text: its words where they were measured, and the gaps between them. */

import type { Segment, TextLine, TextSegment } from '../../frames/text.ts';
import { BLANK_RULE, blankPath } from '../blank-path.ts';
import { xmlText } from '../xml-text.ts';
import { drawPath } from './draw-path.ts';
import { colourOf, element } from './element.ts';

export function drawLine({ baseline, segments }: TextLine): string {
  return segments.map((segment) => drawSegment(segment, baseline)).join('');
}

function drawSegment(segment: Segment, baseline: number): string {
  if (segment.kind === 'text') return drawText(segment, baseline);
  const stroke = { paint: segment.paint, width: BLANK_RULE };
  return drawPath(
    blankPath(segment, baseline),
    { stroke },
    { role: 'img', 'aria-label': segment.field.description },
  );
}

/** Each face is a family of its own, so that no browser makes up a weight or takes another font for some letters. */
function drawText(segment: TextSegment, baseline: number): string {
  const { x, width, text, face, size, rise = 0, paint, direction } = segment;
  const fromTheRight = direction === 'rtl';
  return element(
    'text',
    {
      x: fromTheRight ? x + width : x,
      y: baseline - rise,
      'font-family': `'${face}'`,
      'font-size': size,
      fill: colourOf(paint),
      // Holds the end of the words in its place also where the font could not be had.
      textLength: width > 0 ? width : undefined,
      // Browsers look for it nowhere above.
      'xml:space': /^ | $| {2}/.test(text) ? 'preserve' : undefined,
      ...(fromTheRight && { direction, 'unicode-bidi': 'embed' }),
    },
    xmlText(text),
  );
}
