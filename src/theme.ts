/** A theme: colours, fonts, slide layouts and paper styles as one data file, checked when it is read. */

import * as z from 'zod';
import { COLOUR_SLOTS, type ColourSlot, type FontRole, type ShapeKind } from './layout/frame.ts';

const colourSlot = z.enum(COLOUR_SLOTS);
const fontRole = z.enum(['heading', 'body'] satisfies FontRole[]);
const shapeKind = z.enum([
  'rect',
  'roundRect',
  'ellipse',
  'octagon',
  'hexagon',
  'triangle',
  'rightArrow',
] satisfies ShapeKind[]);
const points = z.number().min(0).max(4000);
const box = z.tuple([points, points, points, points]);
const hex = z
  .string()
  .regex(/^[0-9A-Fa-f]{6}$/)
  .transform((colour) => colour.toUpperCase());

const textStyle = z.strictObject({
  font: fontRole.default('body'),
  size: z.number().min(6).max(200),
  bold: z.boolean().default(false),
  italic: z.boolean().default(false),
  colour: colourSlot,
  /** Distance of baselines as a multiple of the size. */
  leading: z.number().min(0.8).max(3),
  /** Space before each paragraph, pt. */
  space: points.default(0),
  align: z.enum(['start', 'center', 'end']).default('start'),
});

const slideStyle = textStyle.extend({
  /** The smallest size that fitting may step down to. */
  floor: z.number().min(8).max(200),
  bullets: z.array(z.string().min(1).max(2)).length(5).optional(),
});

const decoration = z.strictObject({
  shape: shapeKind,
  box,
  fill: colourSlot.optional(),
  stroke: colourSlot.optional(),
});

const region = z.strictObject({
  box,
  style: z.string(),
  placeholder: z.enum(['ctrTitle', 'subTitle', 'pic', 'tbl', 'sldNum', 'ftr']).optional(),
  anchor: z.enum(['top', 'middle', 'bottom']).default('top'),
  /** Inside the box: all round, or above and below, then at the sides. */
  padding: z.union([points, z.tuple([points, points])]).default(0),
  /** Whether further slides may take what does not fit; else the text must fit at some size. */
  split: z.boolean().default(false),
  shape: shapeKind.default('rect'),
  fill: colourSlot.optional(),
  stroke: colourSlot.optional(),
});

const slideLayout = z.strictObject({
  /** Another layout that this one is like, but for what it says itself. */
  like: z.string().optional(),
  background: colourSlot.optional(),
  decoration: z.array(decoration).optional(),
  /** In reading order. A region set to nothing (`~`) is left out. */
  regions: z.record(z.string(), region.nullable()).default({}),
});

export const themeSchema = z.strictObject({
  name: z.string().min(1),
  colours: z.strictObject(
    Object.fromEntries(COLOUR_SLOTS.map((slot) => [slot, hex])) as Record<ColourSlot, typeof hex>,
  ),
  fonts: z.strictObject({
    heading: z.strictObject({ office: z.string().min(1), family: z.string().min(1) }),
    body: z.strictObject({ office: z.string().min(1), family: z.string().min(1) }),
  }),
  slides: z.strictObject({
    width: points,
    height: points,
    sizes: z.array(z.number()).min(1),
    styles: z.record(z.string(), slideStyle),
    layouts: z.record(z.string(), slideLayout),
  }),
  sheets: z.strictObject({
    margins: z.strictObject({ top: points, right: points, bottom: points, left: points }),
    'line-pitch': points,
    styles: z.record(z.string(), textStyle),
  }),
});

export type ThemeFile = z.infer<typeof themeSchema>;
export type ThemeRegion = z.infer<typeof region>;
export type ThemeDecoration = z.infer<typeof decoration>;
export type ThemeTextStyle = z.infer<typeof textStyle>;
export type ThemeSlideStyle = z.infer<typeof slideStyle>;

/** A slide layout with everything it takes from others written out. */
export interface ThemeSlideLayout {
  readonly background: ColourSlot;
  readonly decoration: readonly ThemeDecoration[];
  readonly regions: Readonly<Record<string, ThemeRegion>>;
}

export interface Theme extends Omit<ThemeFile, 'slides'> {
  readonly slides: Omit<ThemeFile['slides'], 'layouts'> & {
    readonly layouts: Readonly<Record<string, ThemeSlideLayout>>;
  };
}

/** Writes out what layouts take from one another; a chain of `like` that never ends stops where it meets itself. */
export function resolveLayouts(file: ThemeFile): Theme {
  const { layouts } = file.slides;
  const resolve = (name: string, above: readonly string[]): ThemeSlideLayout => {
    const { like, background, decoration, regions } = layouts[name] ?? { regions: {} };
    const base = like && !above.includes(like) ? resolve(like, [...above, name]) : undefined;
    const merged = Object.entries({ ...base?.regions, ...regions });
    return {
      background: background ?? base?.background ?? 'lt1',
      decoration: decoration ?? base?.decoration ?? [],
      regions: Object.fromEntries(
        merged.filter((entry): entry is [string, ThemeRegion] => entry[1] !== null),
      ),
    };
  };
  const resolved = Object.keys(layouts).map((name) => [name, resolve(name, [])] as const);
  return { ...file, slides: { ...file.slides, layouts: Object.fromEntries(resolved) } };
}
