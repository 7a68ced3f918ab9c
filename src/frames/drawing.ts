/** Colours, boxes and pictures, as all frames use them. Lengths are points, the origin is the page's top left, y grows downwards. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The colour slots of an Office theme (ECMA-376 part 1, 20.1.6.2 clrScheme). */
export const COLOUR_SLOTS = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const;

export type ColourSlot = (typeof COLOUR_SLOTS)[number];

/** A colour by its theme slot, with the value it has there, six upper-case hexadecimal digits. */
export interface Paint {
  readonly slot: ColourSlot;
  readonly hex: string;
}

export interface Stroke {
  readonly paint: Paint;
  /** pt */
  readonly width: number;
  /** As ECMA-376 part 1, 20.1.10.48 names them: dashes, and dots as long as they are wide. */
  readonly dash?: 'dash' | 'sysDot';
}

/** A picture as writers show it: the bytes of a file, or shapes that they draw themselves. */
export type Picture = RasterPicture | Drawing;

/** A file's bytes with what the writers must know of it. */
export interface RasterPicture {
  readonly type: 'png' | 'jpeg';
  readonly bytes: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** A picture of shapes, read from an SVG. Its lengths are units of its own, from its top left; its frame scales them. */
export interface Drawing {
  readonly type: 'drawing';
  readonly width: number;
  readonly height: number;
  /** The undermost first. None reaches noticeably over the edge. */
  readonly shapes: readonly DrawnShape[];
}

/** A filled or outlined path, or both: the outline lies over the fill. */
export interface DrawnShape {
  /** For the selection pane. */
  readonly name: string;
  readonly steps: readonly PathStep[];
  /** What the steps enclose, without the width of the outline. */
  readonly bounds: Box;
  /** What of a path that crosses or holds itself is inside (SVG 2, 13.4.2). */
  readonly fillRule: 'nonzero' | 'evenodd';
  readonly fill?: Ink;
  readonly outline?: Outline;
}

/** A step of a pen; places are absolute. An open path is filled as if it were closed. */
export type PathStep =
  | { readonly kind: 'move' | 'line'; readonly x: number; readonly y: number }
  /** A cubic Bézier curve with its two control points. */
  | {
      readonly kind: 'curve';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly kind: 'close' };

/** A colour of the picture itself, which no theme changes. */
export interface Ink {
  /** Six upper-case hexadecimal digits. */
  readonly hex: string;
  /** Above 0, at most 1. */
  readonly opacity: number;
}

/** How a path is drawn along; ends and corners are named as SVG names them. */
export interface Outline {
  readonly ink: Ink;
  readonly width: number;
  /** Lengths of dashes and gaps by turns, an even number of them; empty for none. */
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
}
