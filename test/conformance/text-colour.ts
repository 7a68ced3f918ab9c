/** Works out in which colour a run of a slide is shown, and on which. */

import type { XmlElement } from '@rgrove/parse-xml';
import { type Box, child, type DeckShape, type DeckSlide, elements, everyShape } from './deck-model.ts';

/**
 * The colour of a run as it inherits it: its own, else of its list level in the shape, the layout, the master, and the
 * master's text styles (ECMA-376 part 1, 21.1.2.3.2 and 19.3.1.52). A link has the theme's.
 */
export function textColour(
  run: XmlElement,
  paragraph: XmlElement,
  shape: DeckShape,
  slide: DeckSlide,
): string {
  const properties = child(run, 'a:rPr');
  const own = fillOf(properties, slide);
  if (own?.kind === 'colour') return own.hex;
  if (child(properties, 'a:hlinkClick')) return slide.colour('hlink');
  const level = `a:lvl${Number(child(paragraph, 'a:pPr')?.attributes.lvl ?? 0) + 1}pPr`;
  const styles = [
    ...[shape.element, ...shape.above].map((element) => child(element, 'p:txBody', 'a:lstStyle')),
    child(slide.masterTree, 'p:txStyles', styleFor(shape)),
  ];
  for (const style of styles) {
    const inherited = fillOf(child(style, level, 'a:defRPr'), slide);
    if (inherited?.kind === 'colour') return inherited.hex;
  }
  return slide.colour('tx1');
}

function styleFor({ placeholder }: DeckShape): string {
  if (!placeholder || placeholder.type === 'ftr' || placeholder.type === 'sldNum') return 'p:otherStyle';
  return /itle$/.test(placeholder.type) && placeholder.type !== 'subTitle' ? 'p:titleStyle' : 'p:bodyStyle';
}

/**
 * The colours that lie behind the text in a box: its own shape's fill, else of whatever lies under it at its middle and
 * half-way to its corners.
 *
 * @param own the fill of a table cell, where the text stands in one
 */
export function backgrounds(box: Box, shape: DeckShape, slide: DeckSlide, own?: XmlElement): string[] {
  const cell = fillOf(own, slide);
  if (cell?.kind === 'colour') return [cell.hex];
  const shapes = [...slide.under, ...everyShape(slide.shapes)];
  const index = shapes.indexOf(shape);
  // Only what does lie there is asked: the shapes of a drawing elsewhere may be seen through.
  const behind = shapes.slice(0, index + 1).reverse();
  const ground = [slide.tree, slide.layoutTree, slide.masterTree]
    .map((tree) => fillOf(child(tree, 'p:cSld', 'p:bg', 'p:bgPr'), slide))
    .find((fill) => fill?.kind === 'colour');
  const at = (across: number, down: number) => {
    const x = box.x + box.width * across;
    const y = box.y + box.height * down;
    for (const under of behind) {
      const hex = isInside(x, y, under.box) ? shapeFill(under, slide) : undefined;
      if (hex) return hex;
    }
    return (ground as { hex: string }).hex;
  };
  return [...new Set([at(0.5, 0.5), at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)])];
}

function shapeFill({ element, above }: DeckShape, slide: DeckSlide): string | undefined {
  const fills = [element, ...above].map((each) => fillOf(child(each, 'p:spPr'), slide));
  const said = fills.find(Boolean);
  return said?.kind === 'colour' ? said.hex : undefined;
}

function isInside(x: number, y: number, box: Box): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

type Fill = { readonly kind: 'none' } | { readonly kind: 'colour'; readonly hex: string };

/** The fill among an element's children; nothing where it says none, and so inherits. */
function fillOf(element: XmlElement | undefined, slide: DeckSlide): Fill | undefined {
  if (!element) return undefined;
  if (child(element, 'a:noFill')) return { kind: 'none' };
  const colour = child(element, 'a:solidFill');
  const [value] = colour ? elements(colour) : [];
  if (!value) return undefined;
  const [change] = elements(value);
  if (change?.name === 'a:alpha' && change.attributes.val === '0') return { kind: 'none' };
  if (change) throw new Error(`Can't say what ${change.name} makes of a colour`);
  const { val = '' } = value.attributes;
  return { kind: 'colour', hex: value.name === 'a:schemeClr' ? slide.colour(val) : val };
}
