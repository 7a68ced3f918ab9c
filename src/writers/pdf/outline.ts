/** Bookmarks (ISO 32000-1, 12.3.3): all open, each at its heading. */

import type { Laid } from '../../frames/page.ts';
import type { OutlineEntry } from '../../frames/structure.ts';
import type { Outline, PdfDocument } from './pdf-document.ts';
import { sideOf } from './sides.ts';

export function addOutline(doc: PdfDocument, { outline, pages }: Laid): void {
  const add = (parent: Outline, entries: readonly OutlineEntry[]): number => {
    let shown = entries.length;
    for (const { title, page, y, children } of entries) {
      // pdfkit counts from the right edge: the page's width is its left one.
      const left = pages[page]?.width;
      const pageNumber = sideOf(pages[page], page);
      shown += add(parent.addItem(title, { pageNumber, left, top: y }), children);
    }
    // pdfkit counts children only; the entry is the number of all lines shown below.
    if (shown > 0) parent.dictionary.data.Count = shown;
    return shown;
  };
  add(doc.outline, outline);
}
