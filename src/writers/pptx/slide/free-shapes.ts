/** Text boxes, preset shapes and lines that fill no region, drawn as PptxGenJS writes them. */

import type { LineFrame, ShapeFrame, TextFrame } from '../../../frames/frame.ts';
import { outline } from '../shape.ts';
import { emptyTextBody, textBody } from '../text-body.ts';
import { descend, element, type XmlElement } from '../xml.ts';
import { withSites } from './connection-sites.ts';
import { nonVisual } from './non-visual.ts';
import type { SlideContext } from './slide-context.ts';
import { textParagraphs } from './text-paragraphs.ts';

export function freeTextBox(frame: TextFrame, slide: SlideContext): XmlElement {
  const drafted = slide.drafted(frame);
  return freeform(
    frame,
    slide,
    withSites(propertiesOf(drafted), frame, slide.items),
    textBody(descend(drafted, 'p:txBody', 'a:bodyPr'), [], textParagraphs(frame, slide)),
  );
}

/** A shape without text body makes PowerPoint offer a repair (#1441). */
export function freeShape(frame: ShapeFrame | LineFrame, slide: SlideContext): XmlElement {
  const properties = propertiesOf(slide.drafted(frame));
  if (frame.kind === 'line' && frame.arrow) {
    // PptxGenJS knows no larger heads.
    const { children } = properties;
    const line = children.findIndex((node) => typeof node !== 'string' && node.name === 'a:ln');
    properties.children = children.with(line, outline(frame.stroke, true));
  }
  return freeform(frame, slide, properties, emptyTextBody(slide.laid.info.language));
}

/** `p:spPr` (ECMA-376 part 1, 19.3.1.44). A shape without line says so: PptxGenJS leaves `a:ln` empty. */
function propertiesOf(drafted: XmlElement): XmlElement {
  const properties = descend(drafted, 'p:spPr');
  const children = properties.children.map((node) =>
    typeof node !== 'string' && node.name === 'a:ln' && node.children.length === 0
      ? element('a:ln', node.attributes, [element('a:noFill')])
      : node,
  );
  return element('p:spPr', {}, children);
}

function freeform(
  item: TextFrame | ShapeFrame | LineFrame,
  slide: SlideContext,
  properties: XmlElement,
  body: XmlElement,
): XmlElement {
  const isTextBox = item.kind === 'text' && !item.shape;
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [
      nonVisual(item, slide),
      element('p:cNvSpPr', { txBox: isTextBox ? 1 : undefined }),
      element('p:nvPr'),
    ]),
    properties,
    body,
  ]);
}
