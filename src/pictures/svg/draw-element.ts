/** Draws the elements of an SVG, one row a kind. */

import type { XmlElement } from '@rgrove/parse-xml';
import type { PathStep } from '../../layout/frame.ts';
import { say } from '../../message.ts';
import { addShape } from './add-shape.ts';
import { SHAPES } from './basic-shapes.ts';
import { clipsNothing } from './clipping.ts';
import { drawText } from './draw-text.ts';
import { lengthOf } from './lengths.ts';
import { markersAlong } from './markers.ts';
import { moved, readTransform, times } from './matrix.ts';
import { pathSteps } from './path-steps.ts';
import { elementsIn, hrefOf, type Manner, nameOf, note, type Scene, spend, TooComplex } from './scene.ts';
import { FIRST_STYLE, opacityOf, styleOf } from './style.ts';
import { type Declarations, declarationsOf } from './style-rules.ts';
import { viewBoxMatrix, viewportOf } from './viewport.ts';

type Drawer = (element: XmlElement, manner: Manner, scene: Scene) => void;

const DRAWERS: Readonly<Record<string, Drawer>> = {
  g: drawChildren,
  a: drawChildren,
  svg: drawNested,
  switch: (element, manner, scene) => {
    // Drawing programs put a page of HTML first, and plain words for all that can't show it.
    const first = elementsIn(element).find((child) => nameOf(child) !== 'foreignObject');
    if (first) drawElement(first, manner, scene);
  },
  use: drawUse,
  text: drawText,
  ...Object.fromEntries(Object.keys(SHAPES).map((name) => [name, drawBasicShape])),
};

/** What shows nothing where it stands; what of it is used elsewhere is drawn there. */
const SILENT = new Set([
  ...['title', 'desc', 'metadata', 'defs', 'symbol', 'style', 'linearGradient', 'radialGradient', 'view'],
  ...['clipPath', 'mask', 'pattern', 'filter', 'marker'],
]);

/** Properties that change what is seen in ways that shapes of slides have not. */
const UNDRAWABLE = ['filter', 'mask', 'mix-blend-mode'];

const DEEPEST = 100;

export function drawElement(element: XmlElement, above: Manner, scene: Scene): void {
  const name = nameOf(element);
  spend(scene, 1, 0);
  // What other programs keep for themselves has a prefix.
  if (SILENT.has(name) || name.includes(':')) return;
  const draw = Object.hasOwn(DRAWERS, name) ? DRAWERS[name] : undefined;
  if (!draw) {
    note(scene.undrawable, `<${name}>`, element);
    return;
  }
  const says = declarationsOf(name, element.attributes, scene.rules);
  if (says.display === 'none') return;
  draw(element, mannerOf(element, says, above, scene), scene);
}

/** How an element and what is in it are drawn. */
export function mannerOf(element: XmlElement, says: Declarations, above: Manner, scene: Scene): Manner {
  if (above.depth > DEEPEST) throw new TooComplex();
  const strange = (property: string) =>
    note(scene.undrawable, `\`${property}: ${says[property]?.slice(0, 40)}\``, element);
  for (const property of UNDRAWABLE) {
    if (!/^(none|normal)?$/.test(says[property] ?? '')) note(scene.undrawable, `\`${property}\``, element);
  }
  const transform = readTransform(element.attributes.transform ?? '');
  if (!transform) note(scene.undrawable, say`\`transform\` that can’t be read`, element);
  const matrix = transform ? times(above.matrix, transform) : above.matrix;
  if (!clipsNothing(says['clip-path'], matrix, scene)) note(scene.undrawable, '`clip-path`', element);
  const opacity = opacityOf(says.opacity ?? '1') ?? 1;
  return {
    ...above,
    matrix,
    style: styleOf(says, above.style, strange),
    opacity: above.opacity * opacity,
    depth: above.depth + 1,
  };
}

function drawChildren(element: XmlElement, manner: Manner, scene: Scene): void {
  const before = scene.shapes.length;
  for (const child of elementsIn(element)) drawElement(child, manner, scene);
  // Shapes that are seen through as one would be seen through one another.
  const several = scene.shapes.length - before > 1;
  if (several && declarationsOf(nameOf(element), element.attributes, scene.rules).opacity !== undefined) {
    if (manner.opacity < 1) note(scene.simplified, say`\`opacity\` of a group`, element);
  }
}

function drawBasicShape(element: XmlElement, manner: Manner, scene: Scene): void {
  const name = nameOf(element);
  const steps = pathSteps(SHAPES[name]?.(element.attributes) ?? '');
  if (!steps) {
    note(scene.undrawable, say`<${name}> whose numbers can’t be read`, element);
    return;
  }
  addShape(steps, labelOf(element, scene), filledOrNot(name, manner), element, scene);
  if (MARKED.has(name)) drawMarkers(element, steps, manner, scene);
}

/** The shapes that may have arrowheads. */
const MARKED = new Set(['path', 'line', 'polyline', 'polygon']);

/** A marker takes nothing from the path that it stands on but the colours that it asks for. */
function drawMarkers(element: XmlElement, steps: readonly PathStep[], manner: Manner, scene: Scene): void {
  const says = declarationsOf(nameOf(element), element.attributes, scene.rules);
  if (manner.style.hidden || !MARKER_PROPERTIES.some((property) => (says[property] ?? 'none') !== 'none'))
    return;
  const context = { stroke: manner.style.stroke, fill: manner.style.fill };
  for (const { marker, manner: placed } of markersAlong(steps, says, manner, scene)) {
    const own = declarationsOf('marker', marker.attributes, scene.rules);
    const inside = mannerOf(marker, own, { ...placed, style: { ...FIRST_STYLE, context } }, scene);
    drawChildren(marker, inside, scene);
  }
}

const MARKER_PROPERTIES = ['marker', 'marker-start', 'marker-mid', 'marker-end'];

/** A line encloses nothing. */
function filledOrNot(name: string, manner: Manner): Manner {
  return name === 'line' ? { ...manner, style: { ...manner.style, fill: 'none' } } : manner;
}

function labelOf(element: XmlElement, scene: Scene): string {
  const { 'inkscape:label': label, id } = element.attributes;
  return label || id || `${nameOf(element)} ${scene.shapes.length + 1}`;
}

function drawNested(element: XmlElement, manner: Manner, scene: Scene): void {
  const { x, y } = element.attributes;
  const inside = viewportOf(element.attributes);
  const corner = times(manner.matrix, moved(lengthOf(x) || 0, lengthOf(y) || 0));
  drawChildren(element, { ...manner, matrix: inside ? times(corner, inside.matrix) : corner }, scene);
}

function drawUse(element: XmlElement, manner: Manner, scene: Scene): void {
  const { x, y, width, height } = element.attributes;
  const reference = hrefOf(element);
  const id = reference.replace(/^#/, '');
  const target = reference.startsWith('#') ? scene.byId.get(id) : undefined;
  if (!target || manner.using.includes(id)) {
    note(scene.undrawable, say`<use> of what is not in the file`, element);
    return;
  }
  const matrix = times(manner.matrix, moved(lengthOf(x) || 0, lengthOf(y) || 0));
  const inner = { ...manner, matrix, using: [...manner.using, id] };
  if (nameOf(target) !== 'symbol') {
    drawElement(target, inner, scene);
    return;
  }
  const own = viewportOf(target.attributes);
  const across = lengthOf(width) || own?.width || 0;
  const down = lengthOf(height) || own?.height || 0;
  const fitted = across > 0 && down > 0 ? viewBoxMatrix(target.attributes, across, down) : undefined;
  const says = declarationsOf('symbol', target.attributes, scene.rules);
  const placed = mannerOf(target, says, inner, scene);
  drawChildren(target, fitted ? { ...placed, matrix: times(placed.matrix, fitted) } : placed, scene);
}
