/** What drawing needs at hand: the open document and what was already put into it. */

import { remembering } from '../../base/remembering.ts';
import type { Box } from '../../frames/drawing.ts';
import type { Faces, Laid, Page } from '../../frames/page.ts';
import type { Region } from '../../frames/resolved-theme.ts';
import { beginSubset } from './common-glyphs.ts';
import { type Destinations, openDestinations } from './destinations.ts';
import { type Elements, growElements } from './elements.ts';
import { embedPicture } from './embed-picture.ts';
import { type Form, openForm } from './form.ts';
import { type Marks, openMarks } from './marks.ts';
import { gatherContent, type PageContent } from './page-content.ts';
import type { EmbeddedFont, EmbeddedImage, PdfDocument, StructureElement } from './pdf-document.ts';

export interface Canvas {
  readonly doc: PdfDocument;
  readonly laid: Laid;
  readonly elements: Elements;
  readonly marks: Marks;
  readonly content: PageContent;
  readonly destinations: Destinations;
  /** Where the file is to be filled in on a screen. */
  readonly form?: Form;
  readonly font: (face: string) => EmbeddedFont;
  readonly picture: (key: string) => EmbeddedImage;
}

/** A canvas while one page is drawn. */
export interface PageCanvas extends Canvas {
  readonly page: Page;
  /** The regions of the page's layout by name; none on sheets. */
  readonly regions: ReadonlyMap<string, Region>;
  /** What has been drawn on the page as part of the text, in order. */
  readonly drawn: { readonly box: Box; readonly element: StructureElement }[];
}

export function openCanvas(doc: PdfDocument, laid: Laid, faces: Faces, fillable: boolean): Canvas {
  let pictures = 0;
  return {
    doc,
    laid,
    elements: growElements(doc, laid.structure, fillable),
    marks: openMarks(doc),
    content: gatherContent(doc),
    destinations: openDestinations(doc, laid.pages),
    ...(fillable && { form: openForm(doc, laid, faces) }),
    font: remembering((face) => {
      // pdfkit keeps fonts by their PostScript names as well: by a bare key a whole face would be taken for its Latin cut.
      const font = doc.font(faces.open(face), `face ${face}`)._font;
      // Glyph 0 would be given U+0000, which PDF/UA does not accept as text (ISO 14289-1, 7.21.7).
      font.unicode[0] = [0xfffd];
      beginSubset(font);
      return font;
    }),
    picture: remembering((key) => {
      const picture = laid.pictures.get(key);
      if (!picture || picture.type === 'drawing')
        throw new RangeError(`Unexpected picture "${key}", expected one of the document's`);
      // A key may be any path; a name in the file may not.
      pictures += 1;
      return embedPicture(doc, key, picture, `Picture${pictures}`);
    }),
  };
}
