/** A theme: colours, fonts, slide layouts and paper styles as one data file, checked when it is read. */

import * as z from 'zod';
import { COLOUR_SLOTS, type ColourSlot } from '../frames/drawing.ts';
import type { ShapeKind } from '../frames/frame.ts';
import type { FontRole } from '../frames/text.ts';
import type { Tone } from '../kinds/tone.ts';

const colourSlot = z.enum(COLOUR_SLOTS);
/** Also the two colours of the group that a slide belongs to. */
const tonedColour = z.enum([...COLOUR_SLOTS, 'tone', 'tint']);
const fontRole = z.enum(['heading', 'body', 'code'] satisfies FontRole[]);
const shapeKind = z.enum([
  'rect',
  'roundRect',
  'ellipse',
  'octagon',
  'hexagon',
  'triangle',
  'rightArrow',
  'chevron',
  'homePlate',
] satisfies ShapeKind[]);
const points = z.number().min(0).max(4000);
/** Of a slide. */
const side = z.number().min(100).max(4000);
/** Also the name of its file, and so no path. */
const fontName = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} '&.-]{0,79}$/u);
const box = z.tuple([points, points, points, points]);
/** `7A1FA2`, `#7A1FA2` or `#72a`, as CSS and paint programs write it; kept as six capitals without the sign. */
const hex = z
  .string()
  .regex(/^#?(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/)
  .meta({ format: 'color' })
  .transform((colour) => {
    const digits = colour.replace('#', '').toUpperCase();
    return digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  });

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

/** How papers change for a reader who needs more than the theme's own print. */
const printStyle = z.strictObject({
  /** By how much type, and the indents and cells that go with it, are larger. */
  scale: z.number().min(1).max(4),
  /** The smallest type, pt. */
  floor: z.number().min(6).max(72),
  /** The least distance of baselines as a multiple of the size. */
  leading: z.number().min(1).max(3),
  'line-pitch': points.optional(),
  /** Added after each letter, and to each space between words; ems. */
  'letter-space': z.number().min(0).max(0.5).default(0),
  'word-space': z.number().min(0).max(1).default(0),
  /** What a style has instead of what follows from the above. */
  styles: z
    .record(
      z.string(),
      z.strictObject({
        size: z.number().min(6).max(200).optional(),
        leading: z.number().min(0.8).max(3).optional(),
      }),
    )
    .default({}),
});

const slideStyle = textStyle.extend({
  colour: tonedColour,
  /** The smallest size that fitting may step down to. */
  floor: z.number().min(8).max(200),
  bullets: z.array(z.string().min(1).max(2)).length(5).optional(),
  /** Room for a bullet or a number before the text, as a multiple of the size. */
  hang: z.number().min(0.5).max(3).default(0.95),
});

const decoration = z.strictObject({
  /** `tone` is the shape of the group that a slide belongs to. */
  shape: z.enum([...shapeKind.options, 'tone']),
  box,
  /** Nothing (`~`) takes away what the layout that this one is like has. */
  fill: tonedColour.nullable().optional(),
  stroke: tonedColour.nullable().optional(),
});

const region = z.strictObject({
  box,
  style: z.string(),
  placeholder: z.enum(['ctrTitle', 'subTitle', 'pic', 'tbl', 'dgm', 'chart', 'sldNum', 'ftr']).optional(),
  anchor: z.enum(['top', 'middle', 'bottom']).optional(),
  /** Inside the box: all round, or above and below, then at the sides. */
  padding: z.union([points, z.tuple([points, points])]).optional(),
  /** Whether further slides may take what does not fit; else the text must fit at some size. */
  split: z.boolean().optional(),
  shape: shapeKind.optional(),
  fill: tonedColour.nullable().optional(),
  stroke: tonedColour.nullable().optional(),
});

const slideLayout = z.strictObject({
  /** Another layout that this one is like, but for what it says itself, down to a single word of a region. */
  like: z.string().optional(),
  /** The layout of a slide whose text does not fit on one slide of this layout. */
  fallback: z.string().optional(),
  /** Whether a deck holds it for new slides, where no slide of the lesson has it; yes when left out. */
  offered: z.boolean().optional(),
  background: tonedColour.optional(),
  /** Under the regions, the undermost first. A shape or region set to nothing (`~`) is left out. */
  decoration: z.record(z.string(), decoration.partial().nullable()).default({}),
  /** In reading order. */
  regions: z.record(z.string(), region.partial().nullable()).default({}),
});

const sheetMargins = z.strictObject({ top: points, right: points, bottom: points, left: points });

const colours = z.strictObject(
  Object.fromEntries(COLOUR_SLOTS.map((slot) => [slot, hex])) as Record<ColourSlot, typeof hex>,
);

/** How a group of topics looks: its colour, a tint of it for grounds, and the shape that holds its numbers. */
const tone = z.strictObject({ colour: colourSlot, tint: colourSlot, shape: shapeKind });

export const themeSchema = z.strictObject({
  name: z.string().min(1),
  /** Another theme that this one is like, but for what it says itself. */
  like: z.string().optional(),
  /** Text is `dk1`, the ground it stands on `lt1`, whichever of the two is the darker. */
  colours,
  tones: z.strictObject({ first: tone, second: tone, third: tone, fourth: tone } satisfies Record<
    Tone,
    unknown
  >),
  fonts: z.strictObject({
    heading: z.strictObject({ office: fontName, family: fontName }),
    body: z.strictObject({ office: fontName, family: fontName }),
    /** Every letter as wide as the others. */
    code: z
      .strictObject({ office: fontName, family: fontName })
      .default({ office: 'Courier New', family: 'Cousine' }),
  }),
  slides: z.strictObject({
    width: side,
    height: side,
    /** Width of outlines and of the rules of tables, pt. */
    rule: z.number().min(0.5).max(12),
    sizes: z.array(z.number().min(1).max(200)).min(1),
    styles: z.record(z.string(), slideStyle),
    layouts: z.record(z.string(), slideLayout),
  }),
  sheets: z.strictObject({
    /** Paper is white and ink is black, whatever the slides look like. */
    colours,
    margins: sheetMargins,
    'line-pitch': points,
    /** Indents, paddings and square cells are multiplied by it. */
    scale: z.number().min(1).max(4).default(1),
    /** The most columns that short items of a list are set in. */
    columns: z.number().int().min(1).max(6).default(6),
    styles: z.record(z.string(), textStyle),
    /** Type of half a page, and of papers that teachers alone read, against that of a whole one; margins of half a page. */
    small: z
      .strictObject({ scale: z.number().min(0.5).max(1), margins: sheetMargins })
      .default({ scale: 0.91, margins: { top: 34, right: 44, bottom: 48, left: 46 } }),
    'print-styles': z.strictObject({ 'large-print': printStyle, dyslexia: printStyle }),
  }),
});

export type ThemeFile = z.infer<typeof themeSchema>;
export type PrintStyle = keyof ThemeFile['sheets']['print-styles'];
export type ThemeTextStyle = z.infer<typeof textStyle>;
type StyleSays = z.infer<typeof slideStyle>;
export type ThemeSlideStyle = Omit<StyleSays, 'colour'> & { readonly colour: ColourSlot };

/** A colour of the theme, or that of the group that a slide is for. */
export type TonedColour = z.infer<typeof tonedColour>;
/** A layout as the file has it. */
export type LayoutSays = z.infer<typeof slideLayout>;
type RegionSays = z.infer<typeof region>;
type DecorationSays = z.infer<typeof decoration>;

/** What the colours and shapes of a group stand for. */
interface Resolved {
  readonly fill?: ColourSlot | null | undefined;
  readonly stroke?: ColourSlot | null | undefined;
}

export type ThemeDecoration = Omit<DecorationSays, 'fill' | 'stroke' | 'shape'> &
  Resolved & { readonly shape: ShapeKind };

/** What a region has that its file need not say. */
type Assumed = 'anchor' | 'padding' | 'split' | 'shape';

export type ThemeRegion = Omit<RegionSays, Assumed | 'fill' | 'stroke'> &
  Resolved & {
    readonly [Key in Assumed]: NonNullable<RegionSays[Key]>;
  };

/** A slide layout with everything it takes from others written out. */
export interface ThemeSlideLayout {
  /** Its name in the theme file. */
  readonly name: string;
  /** Of the groups that it is for; absent for a layout that is for all. */
  readonly tone?: Tone;
  /** The layout, without its tone, of a slide whose text does not fit on one slide of this one. */
  readonly fallback?: string;
  /** Whether a deck holds it where no slide has it. */
  readonly offered: boolean;
  readonly background: ColourSlot;
  readonly decoration: Readonly<Record<string, ThemeDecoration>>;
  readonly regions: Readonly<Record<string, ThemeRegion>>;
}

export interface Theme extends Omit<ThemeFile, 'like' | 'slides'> {
  readonly slides: Omit<ThemeFile['slides'], 'layouts' | 'styles'> & {
    /** A style that takes the colour of a group is there once for each tone: `kicker-tone-first`. */
    readonly styles: Readonly<Record<string, ThemeSlideStyle>>;
    /** So is a layout: `topic-first`. */
    readonly layouts: Readonly<Record<string, ThemeSlideLayout>>;
  };
}
