/**
 * What layout hands to the writers: pages of frames at fixed positions with measured text, and nothing else to decide.
 * Plain data. Lengths are points, the origin is the page's top left, y grows downwards.
 */

import type { Font } from 'fontkit';

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
  readonly dash?: 'dash';
}

export type FontRole = 'heading' | 'body' | 'code';

export interface TextStyle {
  readonly font: FontRole;
  /** pt */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly paint: Paint;
}

export type LinkTarget =
  | { readonly kind: 'url'; readonly href: string }
  /** A page of the same document by the id of what it shows. */
  | { readonly kind: 'page'; readonly id: string };

/** How far above the baseline words stand, as a share of the size of those around: what PowerPoint's buttons set. */
export const SCRIPT_RISE = { sub: -0.25, sup: 0.3 } as const;

/** Words of one look, which say what differs from the paragraph's own style. */
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

/** The number of a node of the document's structure, or nothing for decoration. */
export type Tag = number;

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

/**
 * A place for an answer: in a file that is filled in on a screen a form field (ISO 32000-1, 12.7), on paper a print field
 * (table 348).
 */
export interface FormField {
  /** Text, check box or radio button, named as in print fields. */
  readonly role: 'tv' | 'cb' | 'rb';
  /** `match-1.3`. Radio buttons of one choice share it. */
  readonly name: string;
  /** What it is for, read out by assistive technology: "Jawaban 3". */
  readonly description: string;
  /** Of a radio button: what it stands for, and what the choice is about. */
  readonly choice?: { readonly option: string; readonly description: string };
  /** The most letters that it takes; absent for any number. */
  readonly limit?: number;
  /** Whether its text is broken into lines. */
  readonly multiline?: true;
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
  readonly slot?: 'name' | 'class' | 'code';
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
export type ShapeKind = 'rect' | 'roundRect' | 'ellipse' | 'octagon' | 'hexagon' | 'triangle' | 'rightArrow';

export interface ShapeFrame extends Revealed {
  readonly kind: 'shape';
  readonly box: Box;
  readonly name: string;
  readonly shape: ShapeKind;
  readonly fill?: Paint;
  readonly stroke?: Stroke;
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
  readonly line: TextLine;
}

export type FrameItem =
  | TextFrame
  | ShapeFrame
  | LineFrame
  | AnswerFrame
  | ImageFrame
  | TableFrame
  | LinkFrame
  | FieldFrame;

export interface NoteParagraph {
  readonly runs: readonly Run[];
  readonly list: boolean;
  /** How deep an item stands in lists: 0 where it does not stand in another. */
  readonly level: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  /**
   * The side of paper that it is printed on, from 0, where pages share sides; a page then measures as much as its side.
   * Absent where each page has a side of its own.
   */
  readonly side?: number;
  readonly items: readonly FrameItem[];
  /** What the page shows: its title in words, for bookmarks and the slide list. */
  readonly title: string;
  /** Ids of what it shows; link targets. */
  readonly ids: readonly string[];
  /** Name of a `SlideLayout`; slides only. */
  readonly layout?: string;
  /** Name of the deck's section it stands in; slides only. */
  readonly section?: string;
  /** Whether the show passes it over; slides only. */
  readonly hidden?: boolean;
  readonly notes: readonly NoteParagraph[];
}

/** Standard structure types of ISO 32000-1, 14.8.4. */
export type StructureRole =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Code'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Form'
  | 'Note'
  | 'BlockQuote';

/** A node of the tagged document's structure. Frames name the leaf they are the content of. */
export interface StructureNode {
  readonly tag: Tag;
  readonly role: StructureRole;
  readonly children: readonly StructureNode[];
  readonly alt?: string;
  /** Of a TH. */
  readonly scope?: 'Row' | 'Column';
  /** Of a TH or TD. */
  readonly columnSpan?: number;
  /** Of an L (ISO 32000-1, table 347). */
  readonly numbering?: 'None' | 'Disc' | 'Decimal' | 'UpperAlpha' | 'LowerAlpha';
  /** Of a Form. */
  readonly field?: FormField;
}

export interface OutlineEntry {
  readonly title: string;
  /** From 0. */
  readonly page: number;
  /** y of the heading on its page. */
  readonly y: number;
  readonly children: readonly OutlineEntry[];
}

/** A region of a slide layout: a box that text of one kind fills; PowerPoint knows it as a placeholder. */
export interface Region {
  readonly name: string;
  readonly box: Box;
  /** ECMA-376 part 1, 19.7.10 ST_PlaceholderType. */
  readonly placeholder: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'pic' | 'tbl' | 'dgm' | 'sldNum' | 'ftr';
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
  readonly background: Paint;
  /** Drawn under the regions, the same on every slide. */
  readonly decoration: readonly ShapeFrame[];
  readonly regions: readonly Region[];
}

/** The theme as the finished file carries it. */
export interface Look {
  readonly name: string;
  readonly colours: Readonly<Record<ColourSlot, string>>;
  /** Font names as Office knows them. */
  readonly fonts: Readonly<Record<FontRole, string>>;
  /** What Office takes as 100 % line spacing in each font, as a multiple of the size. */
  readonly naturalLeading: Readonly<Record<FontRole, number>>;
  readonly layouts: readonly SlideLayout[];
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

export interface DocumentInfo {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
}

/** Opened font faces by the keys that segments carry; shared by measuring and writing, so that each opens once. */
export interface Faces {
  readonly open: (key: string) => Font;
  /** The font file of a face. */
  readonly bytes: (key: string) => Uint8Array;
}

/** What typed answers are set in. */
export interface Typing {
  readonly face: string;
  /** The letters at the codes 128 to 255; U+FFFD where there is none. ASCII stands below. */
  readonly letters: readonly string[];
}

/** A document ready to be written in any format. */
export interface Laid {
  readonly medium: 'slides' | 'sheets';
  readonly info: DocumentInfo;
  readonly look: Look;
  readonly pages: readonly Page[];
  readonly structure: StructureNode;
  readonly outline: readonly OutlineEntry[];
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Of sheets. */
  readonly typing?: Typing;
}
