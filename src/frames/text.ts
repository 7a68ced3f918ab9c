/** Measured text: lines of segments at fixed positions. Lengths are points. */

import type { Paint } from './drawing.ts';
import type { FormField, LinkTarget, Tag } from './structure.ts';

export type FontRole = 'heading' | 'body' | 'code';

export interface TextStyle {
  readonly font: FontRole;
  /** pt */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly paint: Paint;
}

/** How far above the baseline words stand, as a share of the size of those around: what PowerPoint's buttons set. */
export const SCRIPT_RISE = { sub: -0.25, sup: 0.3 } as const;

/** Words of one style, which say what differs from the paragraph's own style. */
export interface Run {
  readonly text: string;
  readonly strong: boolean;
  readonly em: boolean;
  /** Set in the theme's font for code. */
  readonly code?: true;
  /** Lowered or raised by `SCRIPT_RISE`, and smaller. */
  readonly script?: 'sub' | 'sup';
  /** Office's name of the font, where that of the style lacks the letters. */
  readonly font?: string;
  readonly paint?: Paint;
  readonly link?: LinkTarget;
}

export interface TextSegment {
  readonly kind: 'text';
  readonly x: number;
  readonly width: number;
  readonly text: string;
  /** Key of an opened face in the font book. */
  readonly face: string;
  readonly size: number;
  /** Of raised words: how far above the line's baseline they stand, pt; negative for lowered words. */
  readonly rise?: number;
  readonly paint: Paint;
  readonly direction: 'ltr' | 'rtl';
  readonly link?: LinkTarget;
}

/** A gap in the line to write on, drawn as a rule at the baseline, or a square to tick. */
export interface BlankSegment {
  readonly kind: 'blank';
  /** A rule where it is absent. */
  readonly shape?: 'box';
  readonly x: number;
  readonly width: number;
  readonly paint: Paint;
  /** Room to type above and below the baseline, pt. */
  readonly above: number;
  readonly below: number;
  readonly field: FormField;
  /** Where it is no part of the paragraph that it stands in, as in a figure, which is read out as a whole. */
  readonly tag?: Tag;
}

export type Segment = TextSegment | BlankSegment;

export interface TextLine {
  /** y of the baseline on the page. */
  readonly baseline: number;
  readonly segments: readonly Segment[];
}

export interface Marker {
  /** What stands before the first line: "•", "3.", "B." */
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly tag?: Tag;
}

/** What may wait for a click while the deck is shown; on paper, and in an exported PDF, everything stands. */
export interface Revealed {
  /** The click on its page that shows it, from 1; absent for what stands from the start. */
  readonly reveal?: number;
}

export interface TextParagraph extends Revealed {
  readonly runs: readonly Run[];
  /** List depth, 0 to 4; picks the level's style of a region. */
  readonly level: number;
  readonly list: 'none' | 'bullet' | 'number';
  readonly marker?: Marker;
  readonly align: 'start' | 'center' | 'end';
  readonly direction: 'ltr' | 'rtl';
  /** Distance of baselines, pt. */
  readonly leading: number;
  /** pt */
  readonly spaceBefore: number;
  readonly lines: readonly TextLine[];
  /** Absent for decoration. */
  readonly tag?: Tag;
}
