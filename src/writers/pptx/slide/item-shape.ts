/** One item of a page as one shape of a slide: a row for each kind. */

import type { FrameItem } from '../../../frames/frame.ts';
import type { XmlElement } from '../xml.ts';
import { chartFrame } from './chart-frame.ts';
import { connector } from './connector.ts';
import { drawingGroup } from './drawing-group.ts';
import { freeShape, freeTextBox } from './free-shapes.ts';
import { linkArea } from './link-area.ts';
import { picture } from './picture.ts';
import { filledRegion, programField } from './placeholders.ts';
import type { SlideContext } from './slide-context.ts';
import { slideTable } from './slide-table.ts';

type Shapes = {
  readonly [Kind in FrameItem['kind']]: (
    item: Extract<FrameItem, { kind: Kind }>,
    slide: SlideContext,
  ) => XmlElement;
};

const SHAPES: Shapes = {
  text: (frame, slide) => (frame.region === undefined ? freeTextBox : filledRegion)(frame, slide),
  field: programField,
  shape: freeShape,
  line: (frame, slide) => (frame.glue ? connector(frame, frame.glue, slide) : freeShape(frame, slide)),
  link: linkArea,
  image: (frame, slide) => {
    const shown = slide.laid.pictures.get(frame.picture);
    return shown?.type === 'drawing' ? drawingGroup(frame, shown, slide) : picture(frame, slide);
  },
  table: slideTable,
  chart: chartFrame,
  answer: ({ name }) => {
    throw new RangeError(`Unexpected room for an answer "${name}", expected none on a slide`);
  },
};

/** @throws RangeError for room to answer in, which no slide has */
export function itemShape<Kind extends FrameItem['kind']>(
  item: Extract<FrameItem, { kind: Kind }>,
  slide: SlideContext,
): XmlElement {
  return SHAPES[item.kind as Kind](item, slide);
}
