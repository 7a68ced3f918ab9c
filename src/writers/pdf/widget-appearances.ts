/** What a field shows while it is empty, and a box once it is chosen (ISO 32000-1, 12.5.5). Fields of one size share them. */

import type { Box } from '../../frames/drawing.ts';
import type { PdfDocument, Reference } from './pdf-document.ts';

export type Mark = keyof typeof MARKS;

export interface WidgetAppearances {
  readonly blank: (box: Box) => Reference;
  readonly chosen: (mark: Mark, box: Box) => Reference;
}

/** In a square of side 1 with its origin at the lower left. */
const MARKS = {
  tick: '0.13 w 1 J 1 j 0 G 0.2 0.5 m 0.42 0.24 l 0.82 0.82 l S',
  ring:
    '0.1 w 0 G 0.95 0.5 m 0.95 0.749 0.749 0.95 0.5 0.95 c 0.251 0.95 0.05 0.749 0.05 0.5 c ' +
    '0.05 0.251 0.251 0.05 0.5 0.05 c 0.749 0.05 0.95 0.251 0.95 0.5 c s',
} as const;

export function openWidgetAppearances(doc: PdfDocument): WidgetAppearances {
  const made = new Map<string, Reference>();
  const appearance = ({ width, height }: Box, content: string): Reference => {
    const key = `${width} ${height} ${content}`;
    const known = made.get(key);
    if (known) return known;
    const form = doc.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: {} });
    form.end(Buffer.from(content, 'latin1'));
    made.set(key, form);
    return form;
  };
  return {
    // Programs put what is typed between these (ISO 32000-1, 12.7.3.3).
    blank: (box) => appearance(box, '/Tx BMC EMC'),
    chosen: (mark, box) => appearance(box, `q ${box.width} 0 0 ${box.height} 0 0 cm ${MARKS[mark]} Q`),
  };
}
