/** The shapes that PptxGenJS serializes: text boxes, preset shapes, lines, tables and photos. */

import PptxGenJS from 'pptxgenjs';
import { toInches } from '../../../base/length.ts';
import type { Box, Paint, Stroke } from '../../../frames/drawing.ts';
import type { FrameItem, TableCell } from '../../../frames/frame.ts';
import type { Laid } from '../../../frames/page.ts';
import type { ResolvedTheme } from '../../../frames/resolved-theme.ts';
import { lineBox } from '../../line-box.ts';
import { schemeName } from '../colour.ts';
import { noLine } from '../shape.ts';
import { descend, element, elementsOf, readXml, rewritten, type XmlElement } from '../xml.ts';
import { packagePart } from './package-parts.ts';

/**
 * What PptxGenJS wrote for an item: `p:sp`, `p:pic` or `p:graphicFrame`, without text.
 *
 * @throws RangeError for an item that it was not asked for
 */
export type DraftedShapes = (item: FrameItem) => XmlElement;

type Drafts = {
  readonly [Kind in FrameItem['kind']]?: (
    item: Extract<FrameItem, { kind: Kind }>,
    slide: PptxGenJS.Slide,
  ) => void;
};

/** Options are made anew for each call, for PptxGenJS writes into them. */
const DRAFTS: Drafts = {
  text: ({ padding: { left, right, bottom, top }, anchor: valign, shape, ...drawn }, slide) => {
    // The order of margins is PptxGenJS's, whatever its documentation says.
    const margin: [number, number, number, number] = [left, right, bottom, top];
    slide.addText('', { ...optionsOf(drawn), isTextBox: !shape, ...(shape && { shape }), valign, margin });
  },
  shape: (item, slide) => {
    slide.addShape(item.shape, optionsOf(item));
  },
  line: ({ from, to, stroke }, slide) => {
    slide.addShape('line', {
      ...place(lineBox({ from, to })),
      flipH: to.x < from.x,
      flipV: to.y < from.y,
      line: lineOptions(stroke),
    });
  },
  image: ({ box }, slide) => {
    // The picture's own bytes stand in the package once for all slides that show it (#1339).
    slide.addImage({ ...place(box), data: 'data:image/png;base64,AA==' });
  },
  table: ({ box, columns, rows, rule }, slide) => {
    slide.addTable(
      rows.map(({ cells }) => cells.map((cell) => tableCell(cell, rule))),
      { ...place(box), colW: columns.map(toInches), rowH: rows.map(({ height }) => toInches(height)) },
    );
  },
};

/**
 * What is put right in all that PptxGenJS writes; #1299, header rows of tables, is in `slide-table.ts`, and the heads of
 * arrows are in `item-shape.ts`.
 */
const patches = ({ colours }: ResolvedTheme) => ({
  // A shape without line leaves `a:ln` empty.
  'a:ln': (line: XmlElement) => (line.children.length > 0 ? line : noLine()),
  // The only colours by value are those of links, which it has no names for (#1165).
  'a:srgbClr': ({ attributes }: XmlElement) =>
    element('a:schemeClr', { val: attributes.val === colours.hlink ? 'hlink' : 'folHlink' }),
});

/** Asks PptxGenJS for every item that it serializes, all on one slide, and takes only the shapes, in their order. */
export async function draftShapes({ pages, resolvedTheme }: Laid): Promise<DraftedShapes> {
  const deck = new PptxGenJS();
  const slide = deck.addSlide();
  const items = [...new Set(pages.flatMap((page) => page.items))].filter((item) => isDrafted(item));
  for (const item of items) draft(item, slide);
  const tree = descend(readXml(await packagePart(deck, 'ppt/slides/slide1.xml')), 'p:cSld', 'p:spTree');
  // Before the shapes stand two elements of the group that they all are.
  const shapes = elementsOf(tree).slice(2);
  const drafts = new Map(items.map((item, index) => [item, shapes[index]]));
  const rows = patches(resolvedTheme);
  return (item) => {
    const drafted = drafts.get(item);
    if (!drafted) throw new RangeError(`Unexpected ${item.kind}, expected an item that PptxGenJS serializes`);
    return rewritten(drafted, rows);
  };
}

function isDrafted(item: FrameItem): boolean {
  return item.kind in DRAFTS && !(item.kind === 'text' && item.region !== undefined);
}

function draft<Kind extends FrameItem['kind']>(
  item: Extract<FrameItem, { kind: Kind }>,
  slide: PptxGenJS.Slide,
): void {
  DRAFTS[item.kind as Kind]?.(item, slide);
}

/** In inches: PptxGenJS takes a number below 100 as that, and a larger one as EMU. */
function place({ x, y, width, height }: Box): { x: number; y: number; w: number; h: number } {
  return { x: toInches(x), y: toInches(y), w: toInches(width), h: toInches(height) };
}

function optionsOf({ box, fill, stroke }: { box: Box; fill?: Paint; stroke?: Stroke }): PptxGenJS.ShapeProps {
  return {
    ...place(box),
    ...(fill && { fill: { color: colourName(fill) } }),
    ...(stroke && { line: lineOptions(stroke) }),
  };
}

function lineOptions({ paint, width, dash }: Stroke): PptxGenJS.ShapeLineProps {
  return { color: colourName(paint), width, dashType: dash ?? 'solid' };
}

function tableCell({ padding, fill }: TableCell, rule: Stroke): PptxGenJS.TableCell {
  const { top, right, bottom, left } = padding;
  return {
    text: '',
    options: {
      valign: 'middle',
      border: { type: rule.dash ? 'dash' : 'solid', color: colourName(rule.paint), pt: rule.width },
      // Inches while the first is below 1, else points.
      margin: [toInches(top), toInches(right), toInches(bottom), toInches(left)],
      ...(fill && { fill: { color: colourName(fill) } }),
    },
  };
}

function colourName(paint: Paint): string {
  return paint.slot === 'hlink' || paint.slot === 'folHlink' ? paint.hex : schemeName(paint);
}
