/** Says of everything drawn on a page what it belongs to: an element of the structure, or no part of the text. */

import type { MarkedContent, PdfDocument, StructureElement } from './pdf-document.ts';

/** What is not part of the text (ISO 32000-1, 14.8.2.2). ISO 14289-1, 7.8 wants headers and footers named. */
export type Artifact = 'decoration' | 'header' | 'footer';

const ARTIFACTS: Readonly<Record<Artifact, string>> = {
  decoration: '<</Type /Layout>>',
  header: '<</Type /Pagination /Subtype /Header>>',
  footer: '<</Type /Pagination /Subtype /Footer>>',
};

export interface Marks {
  /** What is drawn from here on belongs to this. Content of the same owner that touches becomes one piece. */
  readonly as: (owner: StructureElement | Artifact) => void;
  /** Closes what is open; due before a page ends. */
  readonly close: () => void;
}

export function openMarks(doc: PdfDocument): Marks {
  let open: StructureElement | Artifact | undefined;
  const close = () => {
    if (typeof open === 'string') doc.addContent('EMC');
    else if (open) doc.endMarkedContent();
    open = undefined;
  };
  return {
    as: (owner) => {
      if (owner === open) return;
      close();
      if (typeof owner === 'string') doc.addContent(`/Artifact ${ARTIFACTS[owner]} BDC`);
      else owner.add(openContent(doc, owner));
      open = owner;
    },
    close,
  };
}

function openContent(doc: PdfDocument, owner: StructureElement): MarkedContent {
  return doc.markStructureContent(String(owner.dictionary.data.S));
}
