/** The kinds of frames: text, shapes, lines, pictures, tables and fields at fixed positions on a page. Lengths are points, the origin is the page's top left, y grows downwards. */

import type { Box, Insets, Paint, PathStep, Stroke } from './drawing.ts';
import type { LinkTarget, Tag } from './structure.ts';
import type { Revealed, Run, TextLine, TextParagraph, TextStyle } from './text.ts';

/** Frames that are moved as one, as a box and the number on it. They follow one another on their page. */
export interface Group {
  /** Unique on its page. */
  readonly name: string;
  /** What it is and how it hangs together with others, in words. */
  readonly alt: string;
}

export interface TextFrame extends Revealed {
  readonly kind: 'text';
  /** Empty until a paper is printed for somebody: what is to stand here then. */
  readonly mergeField?: 'name' | 'class' | 'number';
  readonly box: Box;
  /** A name for the selection pane; unique on its page. */
  readonly name: string;
  /** The region of the page's layout that it fills; absent for a free text box. */
  readonly region?: string;
  /** The style of level 1 as it was decided, after fitting. */
  readonly style: TextStyle;
  /** Decided size over the region's own size; 1 where nothing was stepped down. */
  readonly scale: number;
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly padding: Insets;
  readonly paragraphs: readonly TextParagraph[];
  /** How a free text box is drawn; one that fills a region is drawn as the region says. */
  readonly shape?: ShapeKind;
  readonly fill?: Paint;
  readonly stroke?: Stroke;
  readonly group?: Group;
  /** The figure that it is a part of. */
  readonly tag?: Tag;
}

/** Names as ECMA-376 part 1, 20.1.10.56 ST_ShapeType spells them. */
export type ShapeKind =
  | 'rect'
  | 'roundRect'
  | 'ellipse'
  | 'octagon'
  | 'hexagon'
  | 'triangle'
  | 'rightArrow'
  | 'chevron'
  | 'homePlate';

export interface ShapeFrame extends Revealed {
  readonly kind: 'shape';
  readonly box: Box;
  readonly name: string;
  readonly shape: ShapeKind;
  readonly fill?: Paint;
  readonly stroke?: Stroke;
  /** On which click, from 1, it begins to go, from its end to its start, and how long that takes. */
  readonly empties?: { readonly click: number; readonly seconds: number };
  readonly group?: Group;
  /** The figure that it is a part of; a shape without tag is decoration. */
  readonly tag?: Tag;
}

export interface LineFrame extends Revealed {
  readonly kind: 'line';
  readonly name: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly stroke: Stroke;
  /** Whether it points at its end. */
  readonly arrow?: boolean;
  /** Names of the rectangular text frames that it joins at their sides: where they are moved, it follows. */
  readonly glue?: { readonly from: string; readonly to: string };
  readonly group?: Group;
  /** A ruled line to write on belongs to its answer field; a line without tag is decoration. */
  readonly tag?: Tag;
}

/** Room to type an answer in, where the file is a form; on paper nothing is drawn for it. */
export interface AnswerFrame extends Revealed {
  readonly kind: 'answer';
  readonly box: Box;
  readonly name: string;
  /** The node of a form field. */
  readonly tag: Tag;
  /** Of typed text, pt. */
  readonly size: number;
  /** Drawn round it in a form, at a distance in pt, where paper has none or rules that typed text does not keep to. */
  readonly outline?: { readonly shape: ShapeKind; readonly stroke: Stroke; readonly padding: number };
}

export interface ImageFrame extends Revealed {
  readonly kind: 'image';
  readonly box: Box;
  readonly name: string;
  readonly region?: string;
  /** Key into `Laid.pictures`. */
  readonly picture: string;
  /** What is cut off at each side, as shares of the picture's own width and height; the box shows the rest. */
  readonly crop?: Insets;
  /** Empty only for decoration. */
  readonly alt: string;
  readonly group?: Group;
  readonly tag?: Tag;
}

/** The square that icons are drawn in, in units of their own. */
export const ICON_SIDE = 24;

/** A sign of lines in a colour of the theme, with round ends and corners. */
export interface IconFrame extends Revealed {
  readonly kind: 'icon';
  /** A square; the icon is drawn to its size. */
  readonly box: Box;
  readonly name: string;
  /** In a square of `ICON_SIDE`. */
  readonly steps: readonly PathStep[];
  /** Its width in pt, whatever the size of the icon. */
  readonly stroke: Stroke;
  readonly group?: Group;
  /** The figure that it is a part of; an icon without tag is decoration. */
  readonly tag?: Tag;
}

export interface TableCell {
  readonly box: Box;
  readonly header: boolean;
  readonly fill?: Paint;
  readonly style: TextStyle;
  readonly padding: Insets;
  readonly paragraphs: readonly TextParagraph[];
}

/** A table that the slide writer keeps native. Sheets draw theirs from text, shapes and lines. */
export interface TableFrame extends Revealed {
  readonly kind: 'table';
  readonly box: Box;
  readonly name: string;
  readonly region?: string;
  readonly alt: string;
  readonly columns: readonly number[];
  readonly rows: readonly { readonly height: number; readonly cells: readonly TableCell[] }[];
  readonly headerRows: number;
  readonly rule: Stroke;
}

/** How a bar, a point or a part of a chart is drawn. */
export interface ChartLook {
  readonly fill: Paint;
  readonly stroke?: Stroke;
}

/** What a chart is made of, for formats that draw charts from their data. */
export interface ChartData {
  readonly form: 'bar' | 'column' | 'line' | 'dot' | 'share';
  readonly categories: readonly string[];
  /** One number for each category. */
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly number[];
    readonly look: ChartLook;
    /** Of each number, where it is another. */
    readonly points: readonly ChartLook[];
  }[];
  /** A number format as spreadsheets write it: `#,##0"%"`. */
  readonly format: string;
  /** Of all words in it. */
  readonly style: TextStyle;
  readonly scale: { readonly least: number; readonly most: number; readonly step: number };
  /** Whether numbers stand at their marks; else they are read from a scale. */
  readonly isLabelled: boolean;
  /** Where bars, points or parts stand within the frame. */
  readonly plot: Box;
  readonly rule: Stroke;
}

/** A chart: its data, and the same drawn from frames, for formats that have no charts. */
export interface ChartFrame extends Revealed {
  readonly kind: 'chart';
  readonly box: Box;
  readonly name: string;
  readonly region?: string;
  readonly alt: string;
  readonly data: ChartData;
  /** None of them is a chart. */
  readonly drawn: readonly FrameItem[];
  readonly tag?: Tag;
}

/** An area that leads somewhere when it is clicked, over whatever is drawn there. */
export interface LinkFrame extends Revealed {
  readonly kind: 'link';
  readonly box: Box;
  /** The name of the frame that it covers as a whole. */
  readonly covers?: string;
  readonly target: LinkTarget;
  readonly description: string;
}

/** Text that the showing program keeps up to date: slide number and footer of a slide. */
export interface FieldFrame {
  readonly kind: 'field';
  readonly field: 'slide-number' | 'footer';
  readonly box: Box;
  readonly region: string;
  readonly style: TextStyle;
  readonly text: string;
  /** Of a footer: its words, some of them bold. */
  readonly runs?: readonly Run[];
  /** What a slide number says of the slide besides; absent for nothing. */
  readonly alt?: string;
  readonly line: TextLine;
}

export type FrameItem =
  | TextFrame
  | ShapeFrame
  | LineFrame
  | AnswerFrame
  | ImageFrame
  | IconFrame
  | TableFrame
  | ChartFrame
  | LinkFrame
  | FieldFrame;
