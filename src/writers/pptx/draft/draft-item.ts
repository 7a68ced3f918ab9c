/** One item of a page as one PptxGenJS call. Options are made afresh for each, for PptxGenJS writes into them. */

import type PptxGenJS from 'pptxgenjs';
import type { FrameItem, Laid, LineFrame, ShapeFrame, Stroke, TextFrame } from '../../../layout/frame.ts';
import { toInches } from '../../../length.ts';
import type { FindHyperlink } from '../hyperlink.ts';
import { colourName } from './colour-name.ts';
import { draftTable } from './draft-table.ts';
import { place } from './place.ts';
import { freeRun, INHERITING, regionRun, textRuns } from './text-runs.ts';

type Drafts = {
  readonly [Kind in FrameItem['kind']]: (
    slide: PptxGenJS.Slide,
    item: Extract<FrameItem, { kind: Kind }>,
    laid: Laid,
    find: FindHyperlink,
  ) => void;
};

const DRAFTS: Drafts = {
  text: (slide, frame, _laid, find) => {
    if (frame.region !== undefined) {
      slide.addText(textRuns(frame.paragraphs, regionRun(find)), { ...place(frame.box), ...INHERITING });
    } else {
      slide.addText(textRuns(frame.paragraphs, freeRun(frame.style, find)), textBoxOptions(frame));
    }
  },
  field: (slide, { box, text }) => {
    slide.addText([{ text, options: { ...INHERITING } }], { ...place(box), ...INHERITING });
  },
  shape: (slide, { shape, box, fill, stroke }: ShapeFrame) => {
    slide.addShape(shape, {
      ...place(box),
      ...(fill && { fill: { color: colourName(fill) } }),
      ...(stroke && { line: lineOptions(stroke) }),
    });
  },
  line: (slide, { from, to, stroke, arrow }: LineFrame) => {
    slide.addShape('line', {
      x: toInches(Math.min(from.x, to.x)),
      y: toInches(Math.min(from.y, to.y)),
      w: toInches(Math.abs(to.x - from.x)),
      h: toInches(Math.abs(to.y - from.y)),
      flipH: to.x < from.x,
      flipV: to.y < from.y,
      line: { ...lineOptions(stroke), ...(arrow && { endArrowType: 'triangle' }) },
    });
  },
  answer: (_slide, { name }) => {
    throw new RangeError(`Unexpected room for an answer "${name}", expected none on a slide`);
  },
  link: (slide, { box, target }, _laid, find) => {
    const hyperlink = find(target);
    // A shape without fill takes no clicks in its middle; one with an invisible fill does.
    const fill = { color: 'bg1', transparency: 100 };
    slide.addShape('rect', { ...place(box), fill, ...(hyperlink && { hyperlink: { ...hyperlink } }) });
  },
  image: (slide, { box, picture }, { pictures }) => {
    const type = pictures.get(picture)?.type ?? 'png';
    // Finishing draws its shapes.
    if (type === 'drawing') slide.addShape('rect', place(box));
    else slide.addImage({ ...place(box), data: STAND_INS[type] });
  },
  table: (slide, frame, _laid, find) => draftTable(slide, frame, find),
};

/** Puts an item on a slide as exactly one shape. */
export function draftItem<Kind extends FrameItem['kind']>(
  slide: PptxGenJS.Slide,
  item: Extract<FrameItem, { kind: Kind }>,
  laid: Laid,
  find: FindHyperlink,
): void {
  DRAFTS[item.kind as Kind](slide, item, laid, find);
}

/** The picture's own bytes come in at finishing, once for all slides that show it (#1339). */
const STAND_INS = { png: 'data:image/png;base64,AA==', jpeg: 'data:image/jpeg;base64,AA==' } as const;

function lineOptions({ paint, width, dash }: Stroke): PptxGenJS.ShapeLineProps {
  return { color: colourName(paint), width, dashType: dash ?? 'solid' };
}

function textBoxOptions({
  box,
  padding,
  anchor,
  shape,
  fill,
  stroke,
}: TextFrame): PptxGenJS.TextPropsOptions {
  return {
    ...place(box),
    ...INHERITING,
    isTextBox: !shape,
    ...(shape && { shape }),
    ...(fill && { fill: { color: colourName(fill) } }),
    ...(stroke && { line: lineOptions(stroke) }),
    valign: anchor,
    // The order is PptxGenJS's, whatever its documentation says.
    margin: [padding.left, padding.right, padding.bottom, padding.top],
  };
}
