/** One paragraph, measured to a width and then placed: what slides and sheets share. */

import type { InlineNode } from '../../document/inline-node.ts';
import type { Paint } from '../../frames/drawing.ts';
import type { Tag } from '../../frames/structure.ts';
import type { Marker, Run, Segment, TextLine, TextParagraph, TextStyle } from '../../frames/text.ts';
import type { Typesetting } from '../../locale/typesetting.ts';
import { textField, tickField } from '../form-field.ts';
import { TYPED_LINE } from '../typed-line.ts';
import { breakLines, breakText, longestStretch, type MeasuredLine } from './break-lines.ts';
import type { FontBook } from './font-book.ts';
import { OBJECT, type Piece } from './itemise.ts';
import { editableText, type Leaf, runsOf, visitLeaves } from './runs.ts';
import { runsInFaces } from './runs-in-faces.ts';
import { scriptPosition } from './script-position.ts';
import { widestStandIn } from './stand-ins.ts';

/** What measuring needs besides the words. */
export interface TextContext {
  readonly book: FontBook;
  readonly direction: 'ltr' | 'rtl';
  /** The colour of links; their words keep the paragraph's size and face. */
  readonly linkPaint: Paint;
  /** Of the language: which words no line break may part. */
  readonly typesetting?: Typesetting;
  /** Values of fields that only the finished layout knows. */
  readonly fields?: Readonly<Record<'page' | 'pages', string>>;
}

export interface ParagraphSpec {
  readonly children: readonly InlineNode[];
  readonly style: TextStyle;
  /** Distance of baselines as a multiple of the size. */
  readonly leading: number;
  /** pt */
  readonly spaceBefore: number;
  readonly align: 'start' | 'center' | 'end';
  readonly list: 'none' | 'bullet' | 'number';
  readonly level: number;
  /** What stands before the first line; empty for nothing. */
  readonly marker: string;
  /** Where the text starts and how far before it the marker does, pt. */
  readonly indent: number;
  readonly hang: number;
  /** Whether its lines are made as even as they can be, as those of headings. */
  readonly balance?: boolean;
  readonly tag?: Tag;
  readonly markerTag?: Tag;
}

export interface MeasuredParagraph {
  readonly spec: ParagraphSpec;
  readonly textContext: TextContext;
  readonly width: number;
  readonly lines: readonly MeasuredLine[];
  /** Offsets of the spaces that hold two words together. */
  readonly held: readonly number[];
  /** How much narrower than its room the column is in which its lines are balanced, pt. */
  readonly inset: number;
  /** Distance of baselines, pt. */
  readonly leading: number;
  /** Without the space before. */
  readonly height: number;
}

/** Breaks a paragraph to a width in points. */
export function measureParagraph(
  spec: ParagraphSpec,
  width: number,
  textContext: TextContext,
): MeasuredParagraph {
  const room = width - spec.indent;
  const { typesetting } = textContext;
  const { lines, held, column } = breakText(
    piecesOf(spec, textContext, room),
    room,
    textContext.direction,
    textContext.book,
    {
      ...(typesetting && { typesetting }),
      balance: spec.balance ?? false,
      wider: standInOf(spec, textContext),
    },
  );
  const leading = spec.leading * spec.style.size;
  return {
    spec,
    textContext,
    width,
    lines,
    held,
    inset: room - column,
    leading,
    height: lines.length * leading,
  };
}

/** How much wider the words may become: headings are the largest for their room. */
export function standInOf({ style }: ParagraphSpec, { book }: TextContext): number {
  return style.font === 'heading' ? widestStandIn(book.firstFace(style)) : 1;
}

/** Whether a word was broken in two for want of room. */
export function isBroken({ lines }: Pick<MeasuredParagraph, 'lines'>): boolean {
  return lines.some(({ broken }) => broken);
}

/** Width of the longest word or gap of a paragraph, pt: what it needs at least. */
export function longestWord(spec: ParagraphSpec, textContext: TextContext): number {
  return longestStretch(piecesOf(spec, textContext), textContext.direction, textContext.book);
}

/**
 * Places lines `from` to `to` of a measured paragraph with the top of the first at `y`. A part that does not start at
 * the first line has no marker.
 */
export function placeParagraph(
  measured: MeasuredParagraph,
  x: number,
  y: number,
  from = 0,
  to = measured.lines.length,
): TextParagraph {
  const { spec, textContext, width, leading } = measured;
  const toBaseline = toBaselineOf(spec, textContext);
  const rightToLeft = textContext.direction === 'rtl';
  const lines = measured.lines.slice(from, to).map((line, index): TextLine => {
    const room = width - spec.indent - line.width;
    const start = spec.align === 'center' ? room / 2 : (spec.align === 'end') !== rightToLeft ? room : 0;
    const left = x + (rightToLeft ? 0 : spec.indent) + start;
    return { baseline: y + index * leading + toBaseline, segments: moved(line.segments, left) };
  });
  const marker = from === 0 && spec.marker ? placeMarker(measured, x) : undefined;
  return {
    runs: runsInFaces(heldRuns(measured), spec.style, textContext.book),
    level: spec.level,
    list: spec.list,
    ...(marker && { marker }),
    align: spec.align,
    direction: textContext.direction,
    leading,
    spaceBefore: spec.spaceBefore,
    lines,
    ...(spec.tag !== undefined && { tag: spec.tag }),
  };
}

/** A line that fills its room further than this may break in the font that stands in for one that is missing. */
const ALMOST_FULL = 0.85;

/** The runs of a paragraph, with no-break spaces where words are held together: programs break lines anew. */
function heldRuns({ spec, textContext, width, lines, held }: MeasuredParagraph): Run[] {
  const wider = Math.max(standInOf(spec, textContext), 1 / ALMOST_FULL);
  const isShort = lines.length === 1 && (lines[0]?.width ?? 0) * wider < width - spec.indent;
  if (held.length === 0 || isShort) return runsOf(spec.children, spec.style.bold);
  const spaces = new Set(held);
  let offset = 0;
  return runsOf(spec.children, spec.style.bold, (leaf) => {
    const start = offset;
    offset += measuredText(leaf, textContext).length;
    if (leaf.kind !== 'text') return editableText(leaf);
    return leaf.text.replace(/ /g, (space, at: number) => (spaces.has(start + at) ? '\u00a0' : space));
  });
}

/** From the top of a line to its baseline, pt. */
function toBaselineOf({ style, leading }: ParagraphSpec, { book }: TextContext): number {
  return ((leading - book.naturalLeading(style.font)) / 2 + book.ascent(style)) * style.size;
}

function placeMarker({ spec, textContext, width }: MeasuredParagraph, x: number): Marker {
  const [line] = breakLines(
    piecesOf({ ...spec, children: [{ kind: 'text', text: spec.marker }] }, textContext),
    Number.POSITIVE_INFINITY,
    textContext.direction,
    textContext.book,
  );
  const offset = spec.indent - spec.hang;
  const left = textContext.direction === 'rtl' ? x + width - offset - (line?.width ?? 0) : x + offset;
  return {
    text: spec.marker,
    segments: moved(line?.segments ?? [], left),
    ...(spec.markerTag !== undefined && { tag: spec.markerTag }),
  };
}

function moved(segments: readonly Segment[], x: number): Segment[] {
  return segments.map((segment) => ({ ...segment, x: segment.x + x }));
}

/** @param room width of the lines, which no gap is wider than */
function piecesOf(spec: ParagraphSpec, textContext: TextContext, room = Number.POSITIVE_INFINITY): Piece[] {
  const { style } = spec;
  const toBaseline = toBaselineOf(spec, textContext);
  const pieces: Piece[] = [];
  visitLeaves(spec.children, style.bold, (node, marks) => {
    if (node.kind === 'blank' || node.kind === 'box') {
      pieces.push({
        kind: 'blank',
        ...(node.kind === 'box' && { shape: 'box' }),
        width: Math.min((node.kind === 'box' ? BOX_EMS : node.ems) * style.size, room),
        paint: style.paint,
        above: Math.min(TYPED_LINE.ascent * style.size, toBaseline),
        below: Math.min(TYPED_LINE.depth * style.size, spec.leading * style.size - toBaseline),
        field: node.kind === 'box' ? tickField(node) : textField(node),
      });
      return;
    }
    pieces.push({
      kind: 'text',
      text: measuredText(node, textContext),
      request: {
        font: marks.code ? 'code' : style.font,
        bold: style.bold || marks.strong,
        italic: style.italic !== marks.em,
      },
      ...scriptPosition(marks.script, style.size),
      paint: marks.link ? textContext.linkPaint : style.paint,
      ...(marks.link && { link: marks.link }),
    });
  });
  return pieces;
}

/** A square and the space on either side. */
const BOX_EMS = 1.4;

/** What a leaf is measured as; a gap or a square is one character, as in `itemise`. */
function measuredText(leaf: Leaf, textContext: TextContext): string {
  if (leaf.kind === 'text') return leaf.text;
  if (leaf.kind === 'field') return textContext.fields?.[leaf.field] ?? '';
  return leaf.kind === 'br' ? '\n' : OBJECT;
}
