/** Writes one PDF of many papers, one after the other, each handed on as soon as it is drawn. */

import type { DocumentInfo, Faces, Laid } from '../../frames/page.ts';
import { type Canvas, openCanvas } from './canvas.ts';
import { drawPage, openPage } from './draw-page.ts';
import { growElements } from './elements.ts';
import { openMarks } from './marks.ts';
import { openDocument } from './open-document.ts';
import type { PdfDocument, Reference } from './pdf-document.ts';
import { streamTo } from './stream-to.ts';

/** A file that grows by one paper at a time. */
export interface Copies {
  /** Draws a paper, its first page on the right-hand side of an opened sheet. @param title its bookmark */
  readonly add: (laid: Laid, title: string) => void;
  /** Ends the file. */
  readonly end: () => void;
}

/**
 * What is kept of a paper that is written is a few references: its elements, its part of the tree that leads from
 * content to elements, and its pages' dictionaries are written and forgotten.
 *
 * @param write takes the bytes of the file in their order
 */
export function openCopies(info: DocumentInfo, faces: Faces, write: (bytes: Uint8Array) => void): Copies {
  const doc = openDocument(info);
  const end = streamTo(doc, write);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const leaves: Reference[] = [];
  let canvas: Canvas | undefined;
  let pages = 0;

  const add = (laid: Laid, title: string) => {
    const structure = { ...laid.structure, role: 'Sect' } as const;
    canvas ??= openCanvas(doc, laid, faces, false);
    const elements = growElements(doc, structure, false);
    const own: Canvas = { ...canvas, laid, elements, marks: openMarks(doc) };
    const [first] = laid.pages;
    const start = pages;
    for (const page of laid.pages) {
      openPage(page, own);
      drawPage(page, own);
    }
    pages += laid.pages.length;
    if (laid.pages.length % 2 === 1 && first) {
      openPage(first, own);
      drawPage({ ...first, items: [] }, own);
      pages += 1;
    }
    doc.outline.addItem(title, { pageNumber: start, left: first?.width, top: 0 });
    const element = elements.assemble();
    if (element) root.add(element);
    doc.flushPages();
    leaves.push(writeLeaf(doc));
    for (const page of doc._root.data.Pages.data.Kids.slice(-laid.pages.length - 1)) forget(page);
  };

  return {
    add,
    end: () => {
      root.end();
      canvas?.destinations.end();
      doc.outline.dictionary.data.Count = leaves.length;
      // A number tree in two levels (ISO 32000-1, 7.9.7).
      doc.getStructTreeRoot().data.ParentTree = { Kids: leaves };
      end();
    },
  };
}

/** Writes what the tree from content to elements has gathered since the last leaf. */
function writeLeaf(doc: PdfDocument): Reference {
  const { _items: items } = doc.getStructParentTree();
  const keys = Object.keys(items).map(Number);
  const leaf = doc.ref({ Limits: [keys[0], keys.at(-1)], Nums: keys.flatMap((key) => [key, items[key]]) });
  leaf.end();
  forget(leaf);
  for (const key of keys) delete items[key];
  return leaf;
}

/** A written object is still named by others, by its number alone. */
function forget({ data }: Reference): void {
  for (const key of Object.keys(data)) delete data[key];
}
