/** A table that PowerPoint edits as one, with its text in our paragraphs. */

import type { TableFrame } from '../../../frames/frame.ts';
import { descend, element, rewritten, type XmlElement } from '../xml.ts';
import { graphicFrame } from './graphic-frame.ts';
import type { SlideContext } from './slide-context.ts';
import { textParagraphs } from './text-paragraphs.ts';

/** `p:graphicFrame` (ECMA-376 part 1, 19.3.1.21). PptxGenJS marks no header row (#1299). */
export function slideTable(item: TableFrame, slide: SlideContext): XmlElement {
  const drafted = slide.drafted(item);
  const texts = item.rows.flatMap(({ cells }) => cells.map((cell) => textParagraphs(cell, slide)));
  const filled = rewritten(descend(drafted, 'a:graphic'), {
    'a:tblPr': () => element('a:tblPr', { firstRow: item.headerRows > 0 ? 1 : undefined }),
    'a:txBody': () =>
      element('a:txBody', {}, [element('a:bodyPr'), element('a:lstStyle'), ...(texts.shift() ?? [])]),
  });
  return graphicFrame(item, filled, slide);
}
