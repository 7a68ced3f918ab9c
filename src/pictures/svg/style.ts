/** How an element is drawn: what it says itself over what it inherits (SVG 2, 13). */

import type { Ink, Outline } from '../../layout/frame.ts';
import { readColour } from './colours.ts';
import { lengthOf } from './lengths.ts';
import type { Declarations } from './style-rules.ts';

/** A colour, nothing, or what an id stands for: a gradient. */
export type Paint = Ink | 'none' | { readonly id: string; readonly fallback: Ink | 'none' };

export interface Style {
  readonly colour: Ink;
  readonly fill: Paint;
  readonly fillOpacity: number;
  readonly fillRule: 'nonzero' | 'evenodd';
  readonly stroke: Paint;
  readonly strokeOpacity: number;
  readonly strokeWidth: number;
  readonly dash: readonly number[];
  readonly cap: Outline['cap'];
  readonly join: Outline['join'];
  readonly hidden: boolean;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  /** How far the middle of letters is set on the baseline, as a share of their size. */
  readonly lowered: number;
  /** What `context-stroke` and `context-fill` stand for in a marker: the paints of its path. */
  readonly context: { readonly stroke: Paint; readonly fill: Paint };
}

const BLACK: Ink = { hex: '000000', opacity: 1 };

export const FIRST_STYLE: Style = {
  colour: BLACK,
  fill: BLACK,
  fillOpacity: 1,
  fillRule: 'nonzero',
  stroke: 'none',
  strokeOpacity: 1,
  strokeWidth: 1,
  dash: [],
  cap: 'butt',
  join: 'miter',
  hidden: false,
  fontSize: 16,
  bold: false,
  italic: false,
  anchor: 'start',
  lowered: 0,
  context: { stroke: 'none', fill: 'none' },
};

/** Words that take the parent's value. */
const INHERITING = new Set(['inherit', 'unset', '']);

/** @param strange is told the name of each property whose value is none that is drawn */
export function styleOf(says: Declarations, above: Style, strange: (property: string) => void): Style {
  const read = <Value>(
    name: string,
    inherited: Value,
    reader: (text: string) => Value | undefined,
  ): Value => {
    const text = says[name]?.trim();
    if (text === undefined || INHERITING.has(text)) return inherited;
    const value = reader(text);
    if (value === undefined) strange(name);
    return value ?? inherited;
  };
  const colour = read('color', above.colour, (text) =>
    text === 'currentColor' ? above.colour : readColour(text),
  );
  const paint = (text: string) => {
    if (text === 'context-stroke') return above.context.stroke;
    return text === 'context-fill' ? above.context.fill : readPaint(text, colour);
  };
  const fontSize = read('font-size', above.fontSize, (text) => fontSizeOf(text, above.fontSize));
  return {
    colour,
    fill: read('fill', above.fill, paint),
    fillOpacity: read('fill-opacity', above.fillOpacity, opacityOf),
    fillRule: read('fill-rule', above.fillRule, oneOf(['nonzero', 'evenodd'])),
    stroke: read('stroke', above.stroke, paint),
    strokeOpacity: read('stroke-opacity', above.strokeOpacity, opacityOf),
    strokeWidth: read('stroke-width', above.strokeWidth, (text) => finite(lengthOf(text, fontSize))),
    dash: read('stroke-dasharray', above.dash, dashOf),
    cap: read('stroke-linecap', above.cap, oneOf(['butt', 'round', 'square'])),
    join: read('stroke-linejoin', above.join, joinOf),
    hidden: read('visibility', above.hidden, (text) => text !== 'visible'),
    fontSize,
    bold: read('font-weight', above.bold, (text) => /^(bold|bolder|[6-9]\d\d)$/.test(text)),
    italic: read('font-style', above.italic, (text) => /^(italic|oblique)/.test(text)),
    anchor: read('text-anchor', above.anchor, oneOf(['start', 'middle', 'end'])),
    lowered: read('dominant-baseline', above.lowered, loweredBy),
    context: above.context,
  };
}

/** A number from 0 to 1, or a percentage. */
export function opacityOf(text: string): number | undefined {
  const value = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : undefined;
}

function readPaint(text: string, current: Ink): Paint | undefined {
  if (text === 'none') return 'none';
  if (text.toLowerCase() === 'currentcolor') return current;
  const [, id, rest = ''] = /^url\(\s*["']?#([^"')]+)["']?\s*\)\s*(.*)$/.exec(text) ?? [];
  if (id === undefined) return readColour(text);
  return { id, fallback: (rest && rest !== 'none' && readColour(rest)) || 'none' };
}

function oneOf<const Word extends string>(words: readonly Word[]): (text: string) => Word | undefined {
  return (text) => words.find((word) => word === text);
}

/** What SVG 2 adds, browsers draw as mitred. */
function joinOf(text: string): Outline['join'] | undefined {
  return text === 'miter-clip' || text === 'arcs' ? 'miter' : oneOf(['miter', 'round', 'bevel'])(text);
}

/** An odd number of lengths is said twice over (SVG 2, 13.5.6). */
function dashOf(text: string): readonly number[] | undefined {
  if (text === 'none') return [];
  const lengths = text.split(/[\s,]+/).map((word) => lengthOf(word));
  if (lengths.some((length) => !(length >= 0))) return undefined;
  if (lengths.every((length) => length === 0)) return [];
  return lengths.length % 2 === 0 ? lengths : [...lengths, ...lengths];
}

/** CSS Fonts 4, 2.5.1: names of sizes, with `medium` as 16. */
const SIZES: Readonly<Record<string, number>> = {
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
};

function fontSizeOf(text: string, above: number): number | undefined {
  if (text.endsWith('%')) return finite((Number(text.slice(0, -1)) / 100) * above);
  return SIZES[text] ?? finite(lengthOf(text, above));
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** Shares of the size between a baseline of that name and the alphabetic one, near enough for any text face. */
function loweredBy(text: string): number | undefined {
  if (/^(auto|alphabetic|baseline|ideographic|text-after-edge)$/.test(text)) return 0;
  if (/^(middle|central)$/.test(text)) return 0.33;
  return /^(hanging|text-before-edge|text-top)$/.test(text) ? 0.72 : undefined;
}
