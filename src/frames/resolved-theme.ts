/** The theme as the finished file carries it: fonts, colours and slide layouts with their regions. */

import type { Box, ColourSlot, Insets, Paint, Stroke } from './drawing.ts';
import type { ShapeFrame, ShapeKind } from './frame.ts';
import type { FontRole, TextStyle } from './text.ts';

/** A region of a slide layout: a box that text of one kind fills; PowerPoint knows it as a placeholder. */
export interface Region {
  readonly name: string;
  readonly box: Box;
  /** ECMA-376 part 1, 19.7.10 ST_PlaceholderType. */
  readonly placeholder:
    | 'title'
    | 'ctrTitle'
    | 'subTitle'
    | 'body'
    | 'pic'
    | 'tbl'
    | 'dgm'
    | 'chart'
    | 'sldNum'
    | 'ftr';
  /** Stable over the layouts of a theme; `title` has none in the file. */
  readonly index: number;
  /** What an empty placeholder asks for. */
  readonly prompt: string;
  /** One style a list level, 1 to 5. */
  readonly levels: readonly RegionLevel[];
  /** The smallest size that fitting may step down to, pt. */
  readonly floor: number;
  /** Whether further slides may take what does not fit. */
  readonly split: boolean;
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly padding: Insets;
  readonly shape: ShapeKind;
  readonly fill?: Paint;
  readonly stroke?: Stroke;
}

export interface RegionLevel {
  readonly style: TextStyle;
  readonly align: 'start' | 'center' | 'end';
  /** Distance of baselines as a multiple of the size. */
  readonly leading: number;
  /** pt */
  readonly spaceBefore: number;
  /** "" for none. */
  readonly bullet: string;
  /** Where the text starts, and where its bullet does, from the padding; pt. */
  readonly indent: number;
  readonly hang: number;
}

export interface SlideLayout {
  readonly name: string;
  /** What PowerPoint's layout menu shows. */
  readonly title: string;
  /** The name of the layout of a slide whose text does not fit on one slide of this one. */
  readonly fallback?: string;
  /** Whether the layout menu shows it where no slide has it. */
  readonly offered: boolean;
  readonly background: Paint;
  /** Drawn under the regions, the same on every slide. */
  readonly decoration: readonly ShapeFrame[];
  readonly regions: readonly Region[];
}

/** The theme as the finished file carries it. */
export interface ResolvedTheme {
  readonly name: string;
  readonly colours: Readonly<Record<ColourSlot, string>>;
  /** Font names as Office knows them. */
  readonly fonts: Readonly<Record<FontRole, string>>;
  /** What Office takes as 100 % line spacing in each font, as a multiple of the size. */
  readonly naturalLeading: Readonly<Record<FontRole, number>>;
  readonly layouts: readonly SlideLayout[];
}
