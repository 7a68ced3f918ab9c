/** The part of pdfkit 0.20 that this writer stands on, with the members its public types leave out. */

import type { Font } from 'fontkit';

/** A numbered object of the file. It may be named before it is written; `end` writes it. */
export interface Reference {
  readonly data: Record<string, unknown>;
  end: (stream?: Uint8Array) => void;
}

/** A stream as pdfkit writes it: `finalize` compresses what was collected, unless told not to. */
export interface Stream extends Reference {
  compress: boolean;
  buffer: Uint8Array[];
  finalize: () => void;
}

/** A stretch of a page's content under one number (ISO 32000-1, 14.7.4.2). */
export interface MarkedContent {
  readonly refs: readonly unknown[];
}

export interface StructureElement {
  readonly dictionary: Reference;
  readonly add: (child: StructureElement | MarkedContent) => StructureElement;
  readonly end: () => void;
}

/** A face as it is embedded: it remembers the glyphs that were asked of it. */
export interface EmbeddedFont {
  readonly id: string;
  readonly font: Font;
  /** The text that each glyph of the subset stands for. */
  readonly unicode: number[][];
  /** Advances of the glyphs of the subset, in thousandths of the size. */
  readonly widths: number[];
  /** Thousandths of the size a font unit. */
  readonly scale: number;
  readonly subset: {
    /** The glyphs of the face by their numbers in the subset; parts of accented letters join them on encoding. */
    readonly glyphs: readonly number[];
    /** Gives a glyph of the face its number in the subset. */
    readonly includeGlyph: (glyph: number) => number;
    /** The font program. */
    encode: () => Uint8Array;
  };
  readonly ref: () => Reference;
}

export interface Outline {
  readonly dictionary: Reference;
  readonly addItem: (title: string, options: object) => Outline;
}

/** What pdfkit draws as a picture: it embeds one that has no object yet. */
export interface EmbeddedImage {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly obj: Reference | null;
}

export interface PdfDocument {
  readonly page: {
    readonly dictionary: Reference;
    readonly height: number;
    readonly fonts: Record<string, Reference>;
    readonly annotations: Reference[];
    readonly write: (bytes: Uint8Array) => void;
  };
  readonly outline: Outline;
  readonly info: Record<string, unknown>;
  readonly options: { readonly bufferPages?: boolean };
  readonly bufferedPageRange: () => { readonly count: number };
  readonly switchToPage: (index: number) => void;
  readonly addPage: (options: { size: readonly [number, number]; margin: 0 }) => PdfDocument;
  addContent: (operators: string) => PdfDocument;
  readonly save: () => PdfDocument;
  readonly restore: () => PdfDocument;
  readonly path: (svg: string) => PdfDocument;
  readonly clip: () => PdfDocument;
  readonly transform: (a: number, b: number, c: number, d: number, e: number, f: number) => PdfDocument;
  readonly moveTo: (x: number, y: number) => PdfDocument;
  readonly lineTo: (x: number, y: number) => PdfDocument;
  readonly bezierCurveTo: (
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    x: number,
    y: number,
  ) => PdfDocument;
  readonly closePath: () => PdfDocument;
  readonly lineWidth: (width: number) => PdfDocument;
  readonly lineCap: (cap: string) => PdfDocument;
  readonly lineJoin: (join: string) => PdfDocument;
  readonly dash: (lengths: readonly number[]) => PdfDocument;
  /** With a colour, or with what is inside: `even-odd` or `non-zero`. */
  readonly fill: (colourOrRule: string) => PdfDocument;
  readonly stroke: (colour?: string) => PdfDocument;
  readonly fillColor: (colour: string, opacity: number) => PdfDocument;
  readonly strokeColor: (colour: string, opacity: number) => PdfDocument;
  readonly font: (font: Font, key: string) => PdfDocument;
  readonly openImage: (bytes: Uint8Array) => EmbeddedImage;
  readonly image: (image: EmbeddedImage, x: number, y: number, options: object) => PdfDocument;
  readonly annotate: (x: number, y: number, width: number, height: number, options: object) => PdfDocument;
  readonly markStructureContent: (role: string) => MarkedContent;
  readonly endMarkedContent: () => PdfDocument;
  readonly struct: (role: string) => StructureElement;
  /** Ends the pages that are open. */
  readonly flushPages: () => void;
  /** Takes each piece of the file as it is written; nothing at its end. */
  push: (piece: Uint8Array | null) => boolean;
  readonly addStructure: (root: StructureElement) => PdfDocument;
  readonly getStructTreeRoot: () => Reference;
  readonly getStructParentTree: () => {
    readonly add: (key: number, element: Reference) => void;
    readonly _items: Record<number, unknown>;
  };
  readonly createStructParentTreeNextKey: () => number;
  readonly appendXML: (xml: string) => void;
  readonly end: () => void;
  readonly read: () => Uint8Array | null;
  ref: (data?: object) => Reference;
  readonly _root: {
    readonly data: {
      readonly Pages: { readonly data: { readonly Kids: readonly Reference[] } };
      AcroForm?: Reference;
    };
  };
  readonly _font: EmbeddedFont;
  /** Objects that were named and not yet written. */
  readonly _waiting: number;
  _id: Uint8Array;
  /** Ends a form of pdfkit's own making. */
  endAcroForm: () => void;
  _addInfo: () => void;
  _finalize: () => void;
}
