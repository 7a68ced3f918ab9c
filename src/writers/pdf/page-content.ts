/** Gathers a page's operators as text and hands them over in one piece. */

import type { PdfDocument } from './pdf-document.ts';

export interface PageContent {
  /** Hands over what was gathered; due before a page ends. */
  readonly flush: () => void;
}

/** pdfkit turns every operator into bytes letter by letter as it comes; together they are turned natively. */
export function gatherContent(doc: PdfDocument): PageContent {
  let operators: string[] = [];
  doc.addContent = (text) => {
    operators.push(text);
    return doc;
  };
  return {
    flush: () => {
      if (operators.length > 0) doc.page.write(Buffer.from(`${operators.join('\n')}\n`, 'latin1'));
      operators = [];
    },
  };
}
