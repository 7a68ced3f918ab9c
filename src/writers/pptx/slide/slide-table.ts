/** A table that PowerPoint edits as one, with its text in our paragraphs. */

import type { TableFrame } from '../../../frames/frame.ts';
import { childrenOf, descend, element, type XmlElement } from '../xml.ts';
import { nonVisual } from './non-visual.ts';
import { placeholderOf } from './placeholders.ts';
import type { SlideContext } from './slide-context.ts';
import { textParagraphs } from './text-paragraphs.ts';

/** `p:graphicFrame` (ECMA-376 part 1, 19.3.1.21). PptxGenJS marks no header row (#1299). */
export function slideTable(item: TableFrame, slide: SlideContext): XmlElement {
  const drafted = slide.drafted(item);
  const table = descend(drafted, 'a:graphic', 'a:graphicData', 'a:tbl');
  const cells = item.rows.flatMap((row) => row.cells);
  const draftedRows = childrenOf(table, 'a:tr');
  const draftedCells = draftedRows.map((row) => childrenOf(row, 'a:tc'));
  let count = 0;
  const rows = draftedRows.map((row, index) =>
    element(
      'a:tr',
      row.attributes,
      (draftedCells[index] ?? []).map((cell) => {
        const shown = cells[count];
        count += 1;
        const paragraphs = shown ? textParagraphs(shown, slide) : [];
        return element('a:tc', cell.attributes, [
          element('a:txBody', {}, [element('a:bodyPr'), element('a:lstStyle'), ...paragraphs]),
          descend(cell, 'a:tcPr'),
        ]);
      }),
    ),
  );
  const kind = { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' };
  return element('p:graphicFrame', {}, [
    element('p:nvGraphicFramePr', {}, [
      nonVisual(item, slide),
      element('p:cNvGraphicFramePr', {}, [element('a:graphicFrameLocks', { noGrp: 1 })]),
      placeholderOf(item, slide),
    ]),
    descend(drafted, 'p:xfrm'),
    element('a:graphic', {}, [
      element('a:graphicData', kind, [
        element('a:tbl', {}, [
          element('a:tblPr', { firstRow: item.headerRows > 0 ? 1 : undefined }),
          descend(table, 'a:tblGrid'),
          ...rows,
        ]),
      ]),
    ]),
  ]);
}
