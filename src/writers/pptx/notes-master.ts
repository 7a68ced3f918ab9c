/** The notes master part: the page that a slide's picture and its notes are printed on. */

import type { Laid } from '../../frames/page.ts';
import { colourMap } from './colour.ts';
import { alignment, type Direction, levelStyles, plainLevels } from './level-style.ts';
import { NOTES_SIZE, slideSize } from './page-size.ts';
import { background, NAMESPACES, named, type ShapeSpec, shape, shapeProperties, shapeTree } from './shape.ts';
import { paragraph, run, slideNumberField, textBody } from './text-body.ts';
import { element, type XmlElement } from './xml.ts';

/** pt */
const MARGIN = 40;
const HEAD = { y: 28, height: 20 };
const PICTURE = { y: 56, width: 320 };
/** A page at arm's length on the desk; a point's notes fill about twenty-five lines. */
const NOTES_FONT_SIZE = 12;
const HEAD_FONT_SIZE = 10;

/** `p:notesMaster` (ECMA-376 part 1, 19.3.1.27), its placeholders indexed as PowerPoint does. */
export function notesMasterPart(laid: Laid): XmlElement {
  const { resolvedTheme, info } = laid;
  const slide = slideSize(laid);
  const width = NOTES_SIZE.width - 2 * MARGIN;
  const height = (PICTURE.width * slide.height) / slide.width;
  const notesTop = PICTURE.y + height + 14;
  const picture = {
    box: { x: startOf(PICTURE.width, info.direction), y: PICTURE.y, width: PICTURE.width, height },
    shape: 'rect',
    stroke: { paint: { slot: 'dk1', hex: resolvedTheme.colours.dk1 }, width: 0.75 },
  } as const;
  const notes = {
    box: { x: MARGIN, y: notesTop, width, height: NOTES_SIZE.height - 36 - notesTop },
    shape: 'rect',
  } as const;
  const header = { box: { ...HEAD, x: startOf(400, info.direction), width: 400 }, shape: 'rect' } as const;
  const number = { box: { ...HEAD, x: endOf(60, info.direction), width: 60 }, shape: 'rect' } as const;
  const shapes = [
    notesPlaceholder('header', 2, {
      properties: shapeProperties(header),
      body: textBody(flush(), [headStyle('start', info.direction)], [headerText(laid)]),
    }),
    notesPlaceholder('picture', 3, { properties: shapeProperties(picture) }, { idx: 2 }),
    notesPlaceholder(
      'notes',
      4,
      {
        properties: shapeProperties(notes),
        body: textBody(flush(element('a:normAutofit')), sizesForLibreOffice(), [
          paragraph(info.language, []),
        ]),
      },
      { sz: 'quarter', idx: 3 },
    ),
    notesPlaceholder('number', 5, {
      properties: shapeProperties(number),
      body: textBody(
        flush(),
        [headStyle('end', info.direction)],
        [paragraph(info.language, [slideNumberField(info.language, '‹#›')])],
      ),
    }),
  ];
  const levels = plainLevels(NOTES_FONT_SIZE, resolvedTheme).map((level) => ({ ...level, spaceBefore: 3 }));
  return element('p:notesMaster', NAMESPACES, [
    shapeTree({}, [background({ slot: 'lt1' })], shapes),
    colourMap(),
    element('p:hf', { ftr: 0, dt: 0 }),
    element('p:notesStyle', {}, levelStyles(levels, resolvedTheme, info.direction)),
  ]);
}

/** The placeholders of a notes page and its master, with what both say of them. */
const PLACEHOLDERS = {
  header: { name: 'Header Placeholder', reference: { type: 'hdr', sz: 'quarter' } },
  picture: {
    name: 'Slide Image Placeholder',
    reference: { type: 'sldImg' },
    locks: { noRot: 1, noChangeAspect: 1 },
  },
  notes: { name: 'Notes Placeholder', reference: { type: 'body' } },
  number: { name: 'Slide Number Placeholder', reference: { type: 'sldNum', sz: 'quarter', idx: 5 } },
};

/** @param reference more attributes of `p:ph` (19.3.1.36) */
export function notesPlaceholder(
  kind: keyof typeof PLACEHOLDERS,
  id: number,
  parts: Pick<ShapeSpec, 'properties' | 'body'>,
  reference: Readonly<Record<string, string | number>> = {},
): XmlElement {
  const { name, reference: common, ...locked } = PLACEHOLDERS[kind];
  const placeholder = element('p:ph', { ...common, ...reference });
  return shape({ named: named(id, name), placeholder, ...locked, ...parts });
}

function headStyle(align: 'start' | 'end', direction: Direction): XmlElement {
  return element('a:lvl1pPr', { algn: alignment(align, direction) }, [
    element('a:defRPr', { sz: HEAD_FONT_SIZE * 100 }),
  ]);
}

/** What stands over the notes: the lesson, for a heap of printed pages. */
export function headerText({ info }: Laid): XmlElement {
  return paragraph(info.language, info.title ? [run(info.language, info.title)] : []);
}

/** Text begins where the picture does. */
function flush(...inside: XmlElement[]): XmlElement {
  return element('a:bodyPr', { lIns: 0, rIns: 0 }, inside);
}

/** LibreOffice passes over `p:notesStyle` and would set notes in 20 pt, of which half the page's fall off it (run). */
function sizesForLibreOffice(): XmlElement[] {
  return [element('a:lvl1pPr', { marL: 0, indent: 0 }, [element('a:defRPr', { sz: NOTES_FONT_SIZE * 100 })])];
}

function startOf(width: number, direction: Direction): number {
  return direction === 'ltr' ? MARGIN : NOTES_SIZE.width - MARGIN - width;
}

function endOf(width: number, direction: Direction): number {
  return direction === 'ltr' ? NOTES_SIZE.width - MARGIN - width : MARGIN;
}
