/** What flows over the pages of a sheet: strips that are never cut, with rules about where a page may end. */

import type { Paint } from '../../frames/drawing.ts';
import type { FrameItem } from '../../frames/frame.ts';

/** A box drawn behind all its strips that stand on one page. */
export interface Backdrop {
  readonly x: number;
  readonly width: number;
  readonly fill?: Paint;
  readonly rule: Paint;
}

export interface Strip {
  /** pt */
  readonly height: number;
  /** pt; dropped at the top of a page. */
  readonly spaceBefore: number;
  /** Whether the page may not end after it. */
  readonly keepWithNext: boolean;
  /** The frames with the strip's top at `y`. */
  readonly place: (y: number) => readonly FrameItem[];
  /** A heading's entry among the bookmarks. */
  readonly bookmark?: { readonly title: string; readonly level: number };
  /** Stands once more above it where it begins a page: the head of its table. */
  readonly head?: Strip;
  /** Drawn behind it, the outermost first. */
  readonly backdrops: readonly Backdrop[];
  /** Of a picture: how it may become smaller where all that must stay together then fits on the page. */
  readonly shrink?: {
    /** pt */
    readonly least: number;
    /** The same strip with another height, pt. */
    readonly to: (height: number) => Strip;
  };
}

/** Strips that stay together whatever happens, unless they are taller than a page. */
export function keepTogether(strips: readonly Strip[]): Strip[] {
  return strips.map((strip, index) => ({
    ...strip,
    keepWithNext: index < strips.length - 1 || strip.keepWithNext,
  }));
}

/** The strips of rows of which no page holds one alone: the first two and the last two are not parted. */
export function keepEnds(rows: readonly (readonly Strip[])[]): Strip[] {
  return rows.flatMap((row, index) => {
    const isKept = index < rows.length - 1 && (index === 0 || index === rows.length - 2);
    return isKept ? keepWithNext(row) : row;
  });
}

/** The strips with a last one that no page ends after. */
export function keepWithNext(strips: readonly Strip[]): Strip[] {
  return strips.map((strip, index) =>
    index === strips.length - 1 ? { ...strip, keepWithNext: true } : strip,
  );
}

/** Height of strips stacked without a page break, the first one's space before left out. */
export function stackedHeight(strips: readonly Strip[]): number {
  return strips.reduce(
    (total, strip, index) => total + strip.height + (index > 0 ? strip.spaceBefore : 0),
    0,
  );
}

/** Places strips below one another from `y` on. */
export function placeStacked(strips: readonly Strip[], y: number): FrameItem[] {
  let top = y;
  return strips.flatMap((strip, index) => {
    if (index > 0) top += strip.spaceBefore;
    const items = strip.place(top);
    top += strip.height;
    return items;
  });
}

/** One strip of strips that stand side by side, their tops on one line. */
export function besideOneAnother(strips: readonly Strip[]): Strip {
  return {
    height: Math.max(...strips.map((strip) => strip.height)),
    spaceBefore: Math.max(...strips.map((strip) => strip.spaceBefore)),
    keepWithNext: strips.some((strip) => strip.keepWithNext),
    backdrops: strips.flatMap((strip) => strip.backdrops),
    place: (y) => strips.flatMap((strip) => strip.place(y)),
  };
}
