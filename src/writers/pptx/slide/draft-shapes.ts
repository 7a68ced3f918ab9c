/** The shapes that PptxGenJS serializes: text boxes, preset shapes, lines, tables and photos. */

import PptxGenJS from 'pptxgenjs';
import { toInches } from '../../../base/length.ts';
import type { Box, Paint, Stroke } from '../../../frames/drawing.ts';
import type { FrameItem, TableCell, TableFrame } from '../../../frames/frame.ts';
import type { Laid } from '../../../frames/page.ts';
import type { ResolvedTheme } from '../../../frames/resolved-theme.ts';
import { schemeName } from '../colour.ts';
import { descend, elementsOf, readXml, type XmlElement } from '../xml.ts';
import { packagePart } from './package-parts.ts';

/**
 * What PptxGenJS wrote for an item: `p:sp`, `p:pic` or `p:graphicFrame`, without text.
 *
 * @throws RangeError for an item that it was not asked for
 */
export type DraftedShapes = (item: FrameItem) => XmlElement;

type Drafts = {
  readonly [Kind in FrameItem['kind']]?: (
    slide: PptxGenJS.Slide,
    item: Extract<FrameItem, { kind: Kind }>,
    objectName: string,
  ) => void;
};

/** Options are made anew for each call, for PptxGenJS writes into them. */
const DRAFTS: Drafts = {
  text: (slide, { box, padding, anchor, shape, fill, stroke }, objectName) => {
    slide.addText('', {
      ...place(box),
      objectName,
      isTextBox: !shape,
      ...(shape && { shape }),
      ...(fill && { fill: { color: colourName(fill) } }),
      ...(stroke && { line: lineOptions(stroke) }),
      valign: anchor,
      // The order is PptxGenJS's, whatever its documentation says.
      margin: [padding.left, padding.right, padding.bottom, padding.top],
    });
  },
  shape: (slide, { shape, box, fill, stroke }, objectName) => {
    slide.addShape(shape, {
      ...place(box),
      objectName,
      ...(fill && { fill: { color: colourName(fill) } }),
      ...(stroke && { line: lineOptions(stroke) }),
    });
  },
  line: (slide, { from, to, stroke, arrow }, objectName) => {
    slide.addShape('line', {
      x: toInches(Math.min(from.x, to.x)),
      y: toInches(Math.min(from.y, to.y)),
      w: toInches(Math.abs(to.x - from.x)),
      h: toInches(Math.abs(to.y - from.y)),
      objectName,
      flipH: to.x < from.x,
      flipV: to.y < from.y,
      line: { ...lineOptions(stroke), ...(arrow && { endArrowType: 'triangle' }) },
    });
  },
  image: (slide, { box }, objectName) => {
    // The picture's own bytes stand in the package once for all slides that show it (#1339).
    slide.addImage({ ...place(box), objectName, data: 'data:image/png;base64,AA==' });
  },
  table: (slide, table, objectName) => {
    slide.addTable(
      table.rows.map(({ cells }) => cells.map((cell) => tableCell(cell, table))),
      {
        ...place(table.box),
        objectName,
        colW: table.columns.map(toInches),
        rowH: table.rows.map(({ height }) => toInches(height)),
      },
    );
  },
};

/** Asks PptxGenJS for every item that it serializes, each under a name of its own, and takes only the shapes. */
export async function draftShapes({ pages, resolvedTheme }: Laid): Promise<DraftedShapes> {
  const deck = new PptxGenJS();
  const slide = deck.addSlide();
  const names = new Map<FrameItem, string>();
  for (const item of pages.flatMap(({ items }) => items)) {
    if (names.has(item) || (item.kind === 'text' && item.region !== undefined)) continue;
    const name = `item ${names.size}`;
    if (draft(slide, item, name)) names.set(item, name);
  }
  const tree = descend(readXml(await slideXml(deck, resolvedTheme)), 'p:cSld', 'p:spTree');
  const shapes = new Map(elementsOf(tree).map((shape) => [objectNameOf(shape), shape]));
  return (item) => {
    const shape = shapes.get(names.get(item) ?? '');
    if (!shape) throw new RangeError(`Unexpected ${item.kind}, expected an item that PptxGenJS serializes`);
    return shape;
  };
}

function draft<Kind extends FrameItem['kind']>(
  slide: PptxGenJS.Slide,
  item: Extract<FrameItem, { kind: Kind }>,
  objectName: string,
): boolean {
  const add = DRAFTS[item.kind as Kind];
  add?.(slide, item, objectName);
  return add !== undefined;
}

/** Name and number of a shape always stand first in it. */
function objectNameOf(shape: XmlElement): string {
  const [nonVisual] = elementsOf(shape);
  const [properties] = nonVisual ? elementsOf(nonVisual) : [];
  return properties?.attributes.name ?? '';
}

/** In inches: PptxGenJS takes a number below 100 as that, and a larger one as EMU. */
function place({ x, y, width, height }: Box): { x: number; y: number; w: number; h: number } {
  return { x: toInches(x), y: toInches(y), w: toInches(width), h: toInches(height) };
}

function lineOptions({ paint, width, dash }: Stroke): PptxGenJS.ShapeLineProps {
  return { color: colourName(paint), width, dashType: dash ?? 'solid' };
}

function tableCell({ padding, fill }: TableCell, { rule }: TableFrame): PptxGenJS.TableCell {
  return {
    text: '',
    options: {
      valign: 'middle',
      border: { type: rule.dash ? 'dash' : 'solid', color: colourName(rule.paint), pt: rule.width },
      // Inches while the first is below 1, else points.
      margin: [
        toInches(padding.top),
        toInches(padding.right),
        toInches(padding.bottom),
        toInches(padding.left),
      ],
      ...(fill && { fill: { color: colourName(fill) } }),
    },
  };
}

/** Of the theme's colours PptxGenJS knows all but those of links (#1165), which go by value. */
function colourName(paint: Paint): string {
  return isLinkColour(paint) ? paint.hex : schemeName(paint);
}

function isLinkColour({ slot }: Paint): boolean {
  return slot === 'hlink' || slot === 'folHlink';
}

/** The one slide of a deck. The only colours by value in it are those of links, which get their names back. */
async function slideXml(deck: PptxGenJS, { colours }: ResolvedTheme): Promise<string> {
  const xml = await packagePart(deck, 'ppt/slides/slide1.xml');
  return xml.replace(/<a:srgbClr val="([0-9A-F]{6})"\/>/g, (_, hex) => {
    return `<a:schemeClr val="${hex === colours.hlink ? 'hlink' : 'folHlink'}"/>`;
  });
}
