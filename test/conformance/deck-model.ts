/** A deck as the one who sees it and the one who hears it meet it: each slide's shapes with what they inherit worked out. */

import path from 'node:path';
import { XmlElement as Element, type XmlElement, XmlText } from '@rgrove/parse-xml';
import { all, type OfficePackage } from './package-checks.ts';

/** In EMU. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DeckShape {
  readonly element: XmlElement;
  /** `p:sp`, `p:pic`, `p:graphicFrame`, `p:grpSp`, `p:cxnSp` */
  readonly kind: string;
  readonly name: string;
  readonly description: string;
  readonly decorative: boolean;
  /** Type and index of the placeholder that it is. */
  readonly placeholder?: { readonly type: string; readonly index: string };
  readonly box: Box;
  /** The same placeholder on the layout, then on the master. */
  readonly above: readonly XmlElement[];
  /** Of a group. */
  readonly children: readonly DeckShape[];
}

export interface DeckSlide {
  readonly name: string;
  /** The layout's name as the menu shows it. */
  readonly layout: string;
  readonly shapes: readonly DeckShape[];
  /** What is drawn under the slide's own shapes, undermost first: shapes of master and layout that are no placeholders. */
  readonly under: readonly DeckShape[];
  readonly tree: XmlElement;
  readonly layoutTree: XmlElement;
  readonly masterTree: XmlElement;
  /** Six hexadecimal digits of a scheme colour's name. */
  readonly colour: (scheme: string) => string;
}

export function deckSlides(deck: OfficePackage): DeckSlide[] {
  return deck.slides.map((name) => {
    const layoutName = related(deck, name, 'slideLayout');
    const masterName = related(deck, layoutName, 'slideMaster');
    const layoutTree = deck.part(layoutName);
    const masterTree = deck.part(masterName);
    const tree = deck.part(name);
    const drawn = (root: XmlElement) => shapesOf(root, []).filter((shape) => !shape.placeholder);
    return {
      name,
      layout: child(layoutTree, 'p:cSld')?.attributes.name ?? '',
      shapes: shapesOf(tree, [layoutTree, masterTree]),
      under: [...drawn(masterTree), ...drawn(layoutTree)],
      tree,
      layoutTree,
      masterTree,
      colour: coloursOf(masterTree, deck.part(related(deck, masterName, 'theme'))),
    };
  });
}

/** Shapes with those inside groups in their places, groups first. */
export function everyShape(shapes: readonly DeckShape[]): DeckShape[] {
  return shapes.flatMap((shape) => [shape, ...everyShape(shape.children)]);
}

export function child(element: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>(
    (found, name) => found && elements(found).find((each) => each.name === name),
    element,
  );
}

export function elements(element: XmlElement): XmlElement[] {
  return element.children.filter((node) => node instanceof Element);
}

/** The words in an element. */
export function textOf(element: XmlElement): string {
  return all(element, 'a:t')
    .flatMap(({ children }) => children.map((node) => (node instanceof XmlText ? node.text : '')))
    .join('');
}

function related(deck: OfficePackage, part: string, type: string): string {
  const rels = deck.part(
    path.posix.join(path.posix.dirname(part), '_rels', `${path.posix.basename(part)}.rels`),
  );
  const found = all(rels, 'Relationship').find(({ attributes }) => attributes.Type?.endsWith(`/${type}`));
  return path.posix.join(path.posix.dirname(part), found?.attributes.Target ?? '');
}

/** @param above the layout and the master that placeholders inherit from */
function shapesOf(root: XmlElement, above: readonly XmlElement[]): DeckShape[] {
  const tree = child(root, 'p:cSld', 'p:spTree');
  return tree ? childShapes(tree, above, (box) => box) : [];
}

function childShapes(parent: XmlElement, above: readonly XmlElement[], move: (box: Box) => Box): DeckShape[] {
  return elements(parent)
    .filter(({ name }) => /^p:(sp|pic|graphicFrame|grpSp|cxnSp)$/.test(name))
    .map((element): DeckShape => {
      const properties = all(element, 'p:cNvPr')[0];
      const { name = '', descr = '' } = properties?.attributes ?? {};
      const ph = all(elements(element)[0] ?? element, 'p:ph')[0];
      const placeholder = ph && { type: ph.attributes.type ?? 'body', index: ph.attributes.idx ?? '' };
      const inherited = placeholder
        ? above.flatMap((root, depth) => samePlaceholder(root, placeholder, depth) ?? [])
        : [];
      const own = [element, ...inherited].map(transformOf).find(Boolean) ?? NOWHERE;
      return {
        element,
        kind: element.name,
        name,
        description: descr,
        decorative:
          all(element, 'adec:decorative').some(({ attributes }) => attributes.val === '1') && isOwn(element),
        ...(placeholder && { placeholder }),
        box: move(own),
        above: inherited,
        children: element.name === 'p:grpSp' ? childShapes(element, [], inGroup(element, move)) : [],
      };
    });
}

/** Whether the decorative mark stands on the element itself and not on a shape inside it. */
function isOwn(element: XmlElement): boolean {
  const properties = elements(element)[0];
  return properties !== undefined && all(properties, 'adec:decorative').length > 0;
}

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

/** The kinds of a master that the kinds of a layout inherit from. */
const MASTER_TYPES: Readonly<Record<string, string>> = {
  ctrTitle: 'title',
  title: 'title',
  sldNum: 'sldNum',
  ftr: 'ftr',
};

function samePlaceholder(
  root: XmlElement,
  { type, index }: { type: string; index: string },
  depth: number,
): XmlElement | undefined {
  return all(root, 'p:sp').find((shape) => {
    const ph = all(shape, 'p:ph')[0];
    if (!ph) return false;
    if (depth > 0) return (ph.attributes.type ?? 'body') === (MASTER_TYPES[type] ?? 'body');
    const isTitle = MASTER_TYPES[type] === 'title';
    return isTitle ? MASTER_TYPES[ph.attributes.type ?? ''] === 'title' : ph.attributes.idx === index;
  });
}

function transformOf(element: XmlElement): Box | undefined {
  const xfrm =
    child(element, 'p:spPr', 'a:xfrm') ?? child(element, 'p:grpSpPr', 'a:xfrm') ?? child(element, 'p:xfrm');
  return xfrm && boxOf(xfrm, 'a:off', 'a:ext');
}

function boxOf(xfrm: XmlElement, offset: string, extent: string): Box | undefined {
  const off = child(xfrm, offset)?.attributes;
  const ext = child(xfrm, extent)?.attributes;
  return off && ext && { x: Number(off.x), y: Number(off.y), width: Number(ext.cx), height: Number(ext.cy) };
}

/** From a group's own coordinates to the slide's (ECMA-376 part 1, 20.1.7.5). */
function inGroup(group: XmlElement, move: (box: Box) => Box): (box: Box) => Box {
  const xfrm = child(group, 'p:grpSpPr', 'a:xfrm');
  const outer = xfrm && boxOf(xfrm, 'a:off', 'a:ext');
  const inner = xfrm && boxOf(xfrm, 'a:chOff', 'a:chExt');
  if (!outer || !inner || inner.width === 0 || inner.height === 0) return move;
  const across = outer.width / inner.width;
  const down = outer.height / inner.height;
  return ({ x, y, width, height }) =>
    move({
      x: outer.x + (x - inner.x) * across,
      y: outer.y + (y - inner.y) * down,
      width: width * across,
      height: height * down,
    });
}

/** Scheme names go through the master's map to the theme's slots. */
function coloursOf(master: XmlElement, theme: XmlElement): (scheme: string) => string {
  const map = child(master, 'p:clrMap')?.attributes ?? {};
  const scheme = all(theme, 'a:clrScheme')[0];
  return (name) => {
    const slot = child(scheme, `a:${map[name] ?? name}`);
    const value =
      slot && (child(slot, 'a:srgbClr')?.attributes.val ?? child(slot, 'a:sysClr')?.attributes.lastClr);
    if (!value) throw new Error(`No theme colour ${name}`);
    return value;
  };
}
