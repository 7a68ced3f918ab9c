/** Where links lead: out to a URL, or to a page of the document, which may not be written yet. */

import type { Page } from '../../frames/page.ts';
import type { LinkTarget } from '../../frames/structure.ts';
import type { PdfDocument, Reference } from './pdf-document.ts';
import { sideOf } from './sides.ts';

export interface Destinations {
  /** The action of a link (ISO 32000-1, 12.6.4). */
  readonly actionOf: (target: LinkTarget) => unknown;
  /** Writes the jumps, once all pages exist. */
  readonly end: () => void;
}

export function openDestinations(doc: PdfDocument, pages: readonly Page[]): Destinations {
  const shown = pages.flatMap((page, index) => page.ids.map((id) => [id, index] as const));
  // The first page that shows an id: a split slide is entered at its start.
  const pageOf = new Map(shown.reverse());
  const jumps = new Map<number, Reference>();
  return {
    actionOf: (target) => {
      if (target.kind === 'url') return { S: 'URI', URI: new String(asciiUrl(target.href)) };
      const index = pageOf.get(target.id);
      if (index === undefined)
        throw new RangeError(`Unexpected link to "${target.id}", expected a page's id`);
      const jump = jumps.get(index) ?? doc.ref({ S: 'GoTo' });
      jumps.set(index, jump);
      return jump;
    },
    end: () => {
      for (const [index, jump] of jumps) {
        // To the page's top left, at whatever zoom the reader has.
        const page = pages[index];
        jump.data.D = [doc._root.data.Pages.data.Kids[sideOf(page, index)], 'XYZ', 0, page?.height, null];
        jump.end();
      }
    },
  };
}

/** A URI action holds 7-bit text only (ISO 32000-1, 12.6.4.7); what is already escaped stays as it is. */
function asciiUrl(href: string): string {
  return href.replace(/[^\x21-\x7e]/gu, (sign) =>
    encodeURIComponent(/\p{Surrogate}/u.test(sign) ? '\ufffd' : sign),
  );
}
