/** The notes master part: the page that a slide's picture and its notes are printed on. */

import type { Laid } from '../../layout/frame.ts';
import { colourMap } from './colour.ts';
import { levelStyles, plainLevels } from './level-style.ts';
import { NOTES_SIZE, slideSize } from './page-size.ts';
import { background, NAMESPACES, shape, shapeProperties, shapeTree } from './shape.ts';
import { paragraph, slideNumberField, textBody } from './text-body.ts';
import { element, type XmlElement } from './xml.ts';

const MARGIN = 54;
const PICTURE_TOP = 90;
const NOTES_FONT_SIZE = 12;

/** `p:notesMaster` (ECMA-376 part 1, 19.3.1.27), its placeholders indexed as PowerPoint does. */
export function notesMasterPart(laid: Laid): XmlElement {
  const { look, info } = laid;
  const slide = slideSize(laid);
  const width = NOTES_SIZE.width - 2 * MARGIN;
  const height = (width * slide.height) / slide.width;
  const notesTop = PICTURE_TOP + height + 24;
  const black = { slot: 'dk1', hex: look.colours.dk1 } as const;
  const picture = {
    box: { x: MARGIN, y: PICTURE_TOP, width, height },
    shape: 'rect',
    stroke: { paint: black, width: 1 },
  } as const;
  const notes = {
    box: { x: MARGIN, y: notesTop, width, height: NOTES_SIZE.height - MARGIN - notesTop },
    shape: 'rect',
  } as const;
  const number = {
    box: { x: NOTES_SIZE.width / 2, y: NOTES_SIZE.height - 36, width: NOTES_SIZE.width / 2, height: 36 },
    shape: 'rect',
  } as const;
  const shapes = [
    shape({
      id: 2,
      name: 'Slide Image Placeholder',
      placeholder: element('p:ph', { type: 'sldImg', idx: 2 }),
      locks: { noRot: 1, noChangeAspect: 1 },
      properties: shapeProperties(picture),
    }),
    shape({
      id: 3,
      name: 'Notes Placeholder',
      placeholder: element('p:ph', { type: 'body', sz: 'quarter', idx: 3 }),
      properties: shapeProperties(notes),
      body: textBody(element('a:bodyPr'), [], [paragraph(info.language, [])]),
    }),
    shape({
      id: 4,
      name: 'Slide Number Placeholder',
      placeholder: element('p:ph', { type: 'sldNum', sz: 'quarter', idx: 5 }),
      properties: shapeProperties(number),
      body: textBody(
        element('a:bodyPr', { anchor: 'b' }),
        [element('a:lvl1pPr', { algn: 'r' })],
        [paragraph(info.language, [slideNumberField(info.language, '‹#›')])],
      ),
    }),
  ];
  return element('p:notesMaster', NAMESPACES, [
    shapeTree({}, [background({ slot: 'lt1' })], shapes),
    colourMap(),
    element('p:notesStyle', {}, levelStyles(plainLevels(NOTES_FONT_SIZE, look), look, info.direction)),
  ]);
}
