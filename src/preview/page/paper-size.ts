/** Prints pages at their real size. */

import type { ShownPage } from '../shown-lesson.ts';

let sheet: CSSStyleSheet | undefined;

/** @param page one of the document's, which all have one size */
export function printsAt({ width, height }: ShownPage): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  }
  sheet.replaceSync(`@page { size: ${width}pt ${height}pt; margin: 0; }`);
}
