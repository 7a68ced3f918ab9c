/** What flows over the pages of a sheet: fragments that are never cut, with rules about where a page may end. */

import type { Paint } from '../../frames/drawing.ts';
import type { FrameItem } from '../../frames/frame.ts';

/** A box drawn behind all its fragments that stand on one page. */
export interface Backdrop {
  readonly x: number;
  readonly width: number;
  readonly fill?: Paint;
  readonly rule: Paint;
}

export interface Fragment {
  /** pt */
  readonly height: number;
  /** pt; dropped at the top of a page. */
  readonly spaceBefore: number;
  /** Whether the page may not end after it. */
  readonly keepWithNext: boolean;
  /** The frames with the fragment's top at `y`. */
  readonly place: (y: number) => readonly FrameItem[];
  /** A heading's entry among the bookmarks. */
  readonly bookmark?: { readonly title: string; readonly level: number };
  /** Stands once more above it where it begins a page: the head of its table. */
  readonly head?: Fragment;
  /** Drawn behind it, the outermost first. */
  readonly backdrops: readonly Backdrop[];
  /** How far what stands beside it reaches below it, pt: beside the fragments after it. No page ends before that. */
  readonly overhang?: number;
  /** Whether it begins below whatever reaches past the fragments above it on its page: the heading of a topic. */
  readonly isBelowNotes?: boolean;
  /** Of a picture: how it may become smaller where all that must stay together then fits on the page. */
  readonly shrink?: {
    /** pt */
    readonly least: number;
    /** The same fragment with another height, pt. */
    readonly to: (height: number) => Fragment;
  };
}

/** Fragments that stay together whatever happens, unless they are taller than a page. */
export function keepTogether(fragments: readonly Fragment[]): Fragment[] {
  return fragments.map((fragment, index) => ({
    ...fragment,
    keepWithNext: index < fragments.length - 1 || fragment.keepWithNext,
  }));
}

/** Share of a page: what is as low as this is never parted. */
const LOW = 0.2;

/** Whether fragments take so little of a page, whose height is in pt, that they are not parted. */
export function isLow(fragments: readonly Fragment[], pageHeight: number): boolean {
  return stackedHeight(fragments) <= LOW * pageHeight;
}

/** The fragments of rows of which no page holds one alone: the first two and the last two are not parted. */
export function keepEnds(rows: readonly (readonly Fragment[])[]): Fragment[] {
  return rows.flatMap((row, index) => {
    const isKept = index < rows.length - 1 && (index === 0 || index === rows.length - 2);
    return isKept ? keepWithNext(row) : row;
  });
}

/** The fragments with a last one that no page ends after. */
export function keepWithNext(fragments: readonly Fragment[]): Fragment[] {
  return fragments.map((fragment, index) =>
    index === fragments.length - 1 ? { ...fragment, keepWithNext: true } : fragment,
  );
}

/** Height of fragments stacked without a page break, the first one's space before left out. */
export function stackedHeight(fragments: readonly Fragment[]): number {
  return fragments.reduce(
    (total, fragment, index) => total + fragment.height + (index > 0 ? fragment.spaceBefore : 0),
    0,
  );
}

/** Places fragments below one another from `y` on. */
export function placeStacked(fragments: readonly Fragment[], y: number): FrameItem[] {
  let top = y;
  return fragments.flatMap((fragment, index) => {
    if (index > 0) top += fragment.spaceBefore;
    const items = fragment.place(top);
    top += fragment.height;
    return items;
  });
}

/** One fragment of fragments that stand side by side, their tops on one line. */
export function besideOneAnother(fragments: readonly Fragment[]): Fragment {
  return {
    height: Math.max(...fragments.map((fragment) => fragment.height)),
    spaceBefore: Math.max(...fragments.map((fragment) => fragment.spaceBefore)),
    keepWithNext: fragments.some((fragment) => fragment.keepWithNext),
    backdrops: fragments.flatMap((fragment) => fragment.backdrops),
    place: (y) => fragments.flatMap((fragment) => fragment.place(y)),
  };
}
