/** Draws one line: its words, and the gaps to write on between them. */

import type { FormField, Tag } from '../../frames/structure.ts';
import type { BlankSegment, TextLine } from '../../frames/text.ts';
import { BLANK_RULE, blankPath, boxToTick } from '../blank-path.ts';
import type { PageCanvas } from './canvas.ts';
import type { Elements } from './elements.ts';
import type { Artifact } from './marks.ts';
import { paintPath } from './paint-path.ts';
import type { StructureElement } from './pdf-document.ts';
import { showText } from './show-text.ts';

/** Draws the segments of a line in the order given. */
export function drawLine(line: TextLine, owner: StructureElement | Artifact, canvas: PageCanvas): void {
  for (const segment of line.segments) {
    if (segment.kind === 'blank') {
      drawBlank(segment, line.baseline, owner, canvas);
    } else {
      canvas.marks.as(owner);
      showText(canvas.doc, canvas.font(segment.face), segment, line.baseline);
    }
  }
}

/** Text that is no part of the document's is a header above the middle of the page and a footer below it. */
export function runningText(line: TextLine, pageHeight: number): Artifact {
  return line.baseline < pageHeight / 2 ? 'header' : 'footer';
}

/** A gap to write on is a form field within the sentence, so that assistive technology meets it in its place. */
function drawBlank(
  blank: BlankSegment,
  baseline: number,
  owner: StructureElement | Artifact,
  { doc, elements, form, marks }: PageCanvas,
): void {
  const { x, width, above, below, paint, field, shape, tag } = blank;
  const element = elementOf(tag, field, owner, elements);
  if (element && form) {
    const room =
      shape === 'box' ? boxToTick(blank, baseline) : { x, y: baseline - above, width, height: above + below };
    form.add(field, room, element, { size: 0, mark: 'tick' });
  }
  marks.as(element && form ? 'decoration' : (element ?? owner));
  paintPath(doc, blankPath(blank, baseline), { stroke: { paint, width: BLANK_RULE } });
}

function elementOf(
  tag: Tag | undefined,
  field: FormField,
  owner: StructureElement | Artifact,
  elements: Elements,
): StructureElement | undefined {
  if (tag !== undefined) return elements.of(tag);
  return typeof owner === 'string' ? undefined : elements.within(owner, 'Form', field);
}
