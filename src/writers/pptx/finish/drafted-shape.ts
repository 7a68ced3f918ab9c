/** A shape on its way from PptxGenJS's draft to the finished slide, with the frame that it shows. */

import type { FrameItem, Laid, Region, RegionLevel, TableCell, TextFrame } from '../../../layout/frame.ts';
import { childrenOf, descend, type XmlElement } from '../xml.ts';

export interface DraftedShape {
  readonly element: XmlElement;
  readonly item: FrameItem;
  /** The region of the slide's layout that it fills. */
  readonly region?: Region;
  /** Place in the reading order, from 0. */
  readonly position: number;
  /** All that stands on the slide, in that order. */
  readonly items: readonly FrameItem[];
  readonly laid: Laid;
}

/** The number by which a shape is known on its slide; 1 is the slide's own. */
export function numberOf(position: number): number {
  return position + 2;
}

/** Mends one defect of a drafted shape in place. */
export type Pass = (shape: DraftedShape) => void;

/** A text body (`p:txBody` or `a:txBody`) with what it shows: nothing known where the program fills it. */
export interface DraftedText {
  readonly body: XmlElement;
  readonly shows?: TextFrame | TableCell;
  /** The styles that it inherits; a text box and a table cell have none. */
  readonly levels?: readonly RegionLevel[];
}

/** The texts of a shape: one of a text frame, one a cell of a table. */
export function textsOf({ element, item, region }: DraftedShape): DraftedText[] {
  if (item.kind === 'text') {
    const body = descend(element, 'p:txBody');
    return [{ body, shows: item, ...(region && { levels: region.levels }) }];
  }
  if (item.kind === 'field') return [{ body: descend(element, 'p:txBody') }];
  if (item.kind !== 'table') return [];
  const bodies = childrenOf(tableOf(element), 'a:tr')
    .flatMap((row) => childrenOf(row, 'a:tc'))
    .map((cell) => descend(cell, 'a:txBody'));
  const cells = item.rows.flatMap((row) => row.cells);
  return bodies.flatMap((body, index) => {
    const shows = cells[index];
    return shows ? [{ body, shows }] : [];
  });
}

export function tableOf(element: XmlElement): XmlElement {
  return descend(element, 'a:graphic', 'a:graphicData', 'a:tbl');
}

/** Name and number of a shape, `p:nvSpPr` or its like; always the first in it. */
export function nonVisual(element: XmlElement): XmlElement {
  const [first] = element.children;
  if (!first || typeof first === 'string') throw new RangeError(`Missing properties of ${element.name}`);
  return first;
}
