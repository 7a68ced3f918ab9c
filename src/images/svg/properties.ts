/** What elements may say of how they are drawn, one row a name: each value is read strictly, and written as usvg takes it. */

import type { Ink } from '../../frames/drawing.ts';
import { readColour } from './colours.ts';
import { lengthText, lengthTexts, opacityOf } from './lengths.ts';
import { numbersIn, readTransform } from './matrix.ts';
import { pathSteps } from './path-steps.ts';

export type ReferenceKind = 'clip-path' | 'marker-start' | 'marker-mid' | 'marker-end';

/** What a value may refer to. */
export interface Referring {
  /** The ink of a gradient by its id; nothing where there is no such thing. */
  readonly ink: (id: string) => Ink | undefined;
  /** The id under which usvg finds an element of a kind; nothing where there is no such thing. */
  readonly id: (id: string, kind: ReferenceKind) => string | undefined;
  /** The paints that `context-stroke` and `context-fill` stand for. */
  readonly context: { readonly stroke: string; readonly fill: string };
}

/** The value as usvg takes it; empty where nothing need be said; nothing where it can’t be read. */
type Reader = (value: string, referring: Referring) => string | undefined;

const length: Reader = lengthText;
const size: Reader = (value) => (value === 'auto' ? '' : lengthText(value));
const lengths: Reader = (value) => lengthTexts(value)?.join(' ');
const number: Reader = (value) => (value !== '' && Number.isFinite(Number(value)) ? value : undefined);
const opacity: Reader = (value) => opacityOf(value)?.toString();
const asIs: Reader = (value) => value;

function oneOf(...words: readonly string[]): Reader {
  return (value) => (words.includes(value) ? value : undefined);
}

const paint: Reader = (value, referring) => {
  const word = value.toLowerCase();
  if (word === 'none') return 'none';
  if (word === 'currentcolor') return 'currentColor';
  if (word === 'context-stroke') return referring.context.stroke;
  if (word === 'context-fill') return referring.context.fill;
  // Of a pair for light and dark pages, the one for light ones.
  const [, light] = /^light-dark\(\s*((?:[^(),]|\([^()]*\))*)\s*,/.exec(word) ?? [];
  if (light) return paint(light.trim(), referring);
  const [, id, rest = ''] = /^url\(\s*["']?#([^"')]+)["']?\s*\)\s*(.*)$/.exec(value) ?? [];
  if (id === undefined) return colour(word, referring);
  const ink = referring.ink(id);
  if (ink) return inkText(ink);
  return rest === '' ? 'none' : paint(rest, referring);
};

/** Printers’ colours stand after those of screens (SVG 1.1, 11.2). */
const colour: Reader = (value) => {
  const ink = readColour(value.split(' icc-color(')[0] ?? '');
  return ink && inkText(ink);
};

function inkText({ hex, opacity: share }: Ink): string {
  const digits = Math.round(share * 255)
    .toString(16)
    .padStart(2, '0');
  return `#${hex}${digits}`;
}

function reference(kind: ReferenceKind): Reader {
  return (value, referring) => {
    if (value === 'none') return '';
    const [, id = ''] = /^url\(\s*["']?#([^"')]+)["']?\s*\)$/.exec(value) ?? [];
    const known = referring.id(id, kind);
    // A marker that is not there shows nothing (SVG 2, 13.7.3).
    return known ? `url(#${known})` : kind === 'clip-path' ? undefined : '';
  };
}

/** CSS Fonts 4, 2.5.1: names of sizes, with `medium` as 16. */
const SIZES: ReadonlyMap<string, string> = new Map([
  ['xx-small', '9'],
  ['x-small', '10'],
  ['small', '13'],
  ['medium', '16'],
  ['large', '18'],
  ['x-large', '24'],
  ['xx-large', '32'],
  ['smaller', '83.3%'],
  ['larger', '120%'],
]);

const dashes: Reader = (value) => {
  if (value === 'none') return 'none';
  const read = lengthTexts(value);
  if (!read || read.some((one) => one.startsWith('-'))) return undefined;
  return read.every((one) => Number.parseFloat(one) === 0) ? 'none' : read.join(' ');
};

const points: Reader = (value) => (numbersIn(value).every(Number.isFinite) ? value : undefined);

const transform: Reader = (value) => {
  if (value === 'none') return '';
  const matrix = readTransform(value.replace(/(\d)(?:px|deg)\b/g, '$1'));
  return matrix && `matrix(${matrix.join(' ')})`;
};

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  // Where things are and how large.
  ...['x', 'y', 'dx', 'dy', 'rotate'].map((name) => [name, lengths] as const),
  ...['cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2'].map((name) => [name, length] as const),
  ...['width', 'height', 'rx', 'ry'].map((name) => [name, size] as const),
  ...['refX', 'refY', 'markerWidth', 'markerHeight', 'textLength', 'startOffset'].map(
    (name) => [name, length] as const,
  ),
  ['d', (value) => (value === 'none' ? '' : pathSteps(value) && value)],
  ['points', points],
  ['transform', transform],
  ['viewBox', (value) => (numbersIn(value).every(Number.isFinite) ? value : undefined)],
  ['preserveAspectRatio', asIs],
  ['overflow', oneOf('visible', 'hidden', 'scroll', 'auto')],
  ['clipPathUnits', oneOf('userSpaceOnUse', 'objectBoundingBox')],
  ['markerUnits', oneOf('userSpaceOnUse', 'strokeWidth')],
  ['orient', (value) => (/^auto(-start-reverse)?$/.test(value) ? 'auto' : value.replace(/deg$/, ''))],
  ...(['clip-path', 'marker-start', 'marker-mid', 'marker-end'] as const).map(
    (name) => [name, reference(name)] as const,
  ),
  // How they look.
  ['color', paint],
  ['fill', paint],
  ['stroke', paint],
  ...['opacity', 'fill-opacity', 'stroke-opacity'].map((name) => [name, opacity] as const),
  ...['fill-rule', 'clip-rule'].map((name) => [name, oneOf('nonzero', 'evenodd')] as const),
  ['stroke-width', length],
  ['stroke-dasharray', dashes],
  ['stroke-dashoffset', length],
  ['stroke-linecap', oneOf('butt', 'round', 'square')],
  // What SVG 2 adds, browsers draw as mitred.
  [
    'stroke-linejoin',
    (value) =>
      /^(arcs|miter-clip)$/.test(value) ? 'miter' : oneOf('miter', 'round', 'bevel')(value, NOTHING),
  ],
  ['stroke-miterlimit', number],
  ['paint-order', asIs],
  ['display', asIs],
  ['visibility', oneOf('visible', 'hidden', 'collapse')],
  // How words are set.
  ['font-size', (value) => SIZES.get(value) ?? lengthText(value)],
  ['font-weight', (value) => (/^(normal|bold|bolder|lighter|\d{1,4})$/.test(value) ? value : undefined)],
  ['font-style', (value) => (/^oblique/.test(value) ? 'oblique' : oneOf('normal', 'italic')(value, NOTHING))],
  ['text-anchor', oneOf('start', 'middle', 'end')],
  ['dominant-baseline', asIs],
  ['alignment-baseline', asIs],
  ['baseline-shift', (value) => (/^(baseline|sub|super)$/.test(value) ? value : lengthText(value))],
  ['letter-spacing', (value) => (value === 'normal' ? value : lengthText(value))],
  ['word-spacing', (value) => (value === 'normal' ? value : lengthText(value))],
  ['text-decoration', asIs],
  ['text-decoration-line', asIs],
  ['lengthAdjust', oneOf('spacing', 'spacingAndGlyphs')],
  ['writing-mode', asIs],
  ['xml:space', asIs],
]);

/** What only some elements take; where others say it, it means nothing. */
const OWN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    rect: 'x y width height rx ry',
    circle: 'cx cy r',
    ellipse: 'cx cy rx ry',
    line: 'x1 y1 x2 y2',
    polyline: 'points',
    polygon: 'points',
    path: 'd',
    svg: 'x y width height viewBox preserveAspectRatio overflow',
    symbol: 'viewBox preserveAspectRatio overflow',
    use: 'x y width height',
    text: 'x y dx dy rotate textLength lengthAdjust',
    tspan: 'x y dx dy rotate textLength lengthAdjust',
    textPath: 'startOffset textLength lengthAdjust',
    marker: 'refX refY markerWidth markerHeight markerUnits orient viewBox preserveAspectRatio overflow',
    clipPath: 'clipPathUnits',
  }).map(([name, own]) => [name, new Set(own.split(' '))]),
);
const ANY_OWN = new Set([...OWN.values()].flatMap((own) => [...own]));

/** Whether it says where an element is and how large, rather than how it looks. */
export const isOwn = (element: string, name: string) => OWN.get(element)?.has(name) ?? false;

const NOTHING: Referring = {
  ink: () => undefined,
  id: () => undefined,
  context: { stroke: 'none', fill: 'none' },
};

/** Words that stand for what holds without the property. */
const UNSAID = /^(unset|initial|revert|revert-layer|)$/;

export function readProperty(name: string, value: string, referring: Referring): string | undefined {
  if (value === 'inherit') return value;
  return UNSAID.test(value) ? '' : READERS.get(name)?.(value, referring);
}

export const isKnown = (name: string) => READERS.has(name);

/** A paint that is one colour. */
export function readPlainPaint(value: string): Ink | undefined {
  return readColour(paint(value, NOTHING) ?? '');
}

/** Properties that change what is seen in ways that shapes of slides have not, unless they say that they don’t. */
export const UNDRAWABLE: ReadonlySet<string> = new Set(['filter', 'mask', 'mix-blend-mode']);

/** What changes nothing in a picture that stands still and is drawn in the lesson’s own type. */
const SILENT = new Set(
  `class id style lang role tabindex focusable version xmlns src cursor line-height white-space isolation
  pointer-events user-select enable-background direction unicode-bidi requiredFeatures requiredExtensions systemLanguage
  contentScriptType contentStyleType baseProfile zoomAndPan viewTarget target download rel type title media name content
  color-interpolation color-interpolation-filters color-rendering image-rendering shape-rendering text-rendering
  font font-family font-stretch font-size-adjust font-synthesis font-kerning font-feature-settings kerning text-align
  text-indent text-orientation text-overflow word-break word-wrap overflow-wrap hyphens tab-size vertical-align
  solid-color solid-opacity flood-color flood-opacity lighting-color stop-color stop-opacity offset method spacing
  glyph-orientation-vertical glyph-orientation-horizontal shape-padding shape-margin inline-size shape-inside
  block-progression color-scheme background background-color position left right top bottom margin padding border
  box-sizing outline max-width max-height min-width min-height z-index transition will-change marker clip mask-type
  transform-origin transform-box vector-effect href pathLength nodetypes gradientUnits gradientTransform`.split(
    /\s+/,
  ),
);

/** Whether what an element says changes nothing of what is seen. */
export function isSilent(element: string, name: string, value: string): boolean {
  if (ANY_OWN.has(name) && !isOwn(element, name)) return true;
  if (READERS.has(name)) return false;
  if (SILENT.has(name) || /^(on|-|data-|aria-|animation|margin-|padding-|border-|outline-)/.test(name))
    return true;
  // What programs keep for themselves has a prefix.
  if (name.includes(':')) return true;
  return /^(font-variant|text-transform|text-shadow|text-decoration-|font-variation)/.test(name)
    ? /^(none|normal|solid|auto|currentcolor)$/i.test(value)
    : false;
}
