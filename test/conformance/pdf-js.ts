/** Asks pdf.js, the viewer of Firefox, which fields a form has. */

import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';

export interface ViewedField {
  readonly name: string;
  /** What a reader is told when it gets there. */
  readonly tooltip: string;
  /** From 1. */
  readonly page: number;
  /** Left, bottom, right and top from the page's lower left, pt. */
  readonly rect: readonly [number, number, number, number];
  readonly kind: 'text' | 'check' | 'radio';
  /** 0 for any number. */
  readonly limit: number;
  readonly multiline: boolean;
}

/** The widgets of all pages, in the order in which the file has them. */
export async function viewedFields(file: string): Promise<ViewedField[]> {
  const document = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const page = await document.getPage(index + 1);
    const annotations = await page.getAnnotations();
    return annotations
      .filter(({ subtype }) => subtype === 'Widget')
      .map(
        (widget): ViewedField => ({
          name: widget.fieldName,
          tooltip: widget.alternativeText,
          page: index + 1,
          rect: widget.rect,
          kind: widget.fieldType === 'Tx' ? 'text' : widget.radioButton ? 'radio' : 'check',
          limit: widget.maxLen ?? 0,
          multiline: widget.multiLine ?? false,
        }),
      );
  });
  return (await Promise.all(pages)).flat();
}
