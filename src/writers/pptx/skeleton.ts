/** All parts of a deck but its slides, written from the resolved theme and the document's properties. */

import type { Laid } from '../../frames/page.ts';
import type { FindHyperlink } from './hyperlink.ts';
import { masterRegions } from './master-regions.ts';
import { notesMasterPart } from './notes-master.ts';
import { notesSlide } from './notes-slide.ts';
import { presentationPart } from './presentation.ts';
import { presentationPropertiesPart, tableStylesPart, viewPropertiesPart } from './presentation-settings.ts';
import { appPropertiesPart, corePropertiesPart } from './properties.ts';
import { type Relationship, relationships, relationshipsPath } from './relationships.ts';
import { slideLayoutPart } from './slide-layout.ts';
import { slideMasterPart } from './slide-master.ts';
import { themePart } from './theme-part.ts';
import type { XmlElement } from './xml.ts';

/** Parts by their paths. */
export function skeleton(laid: Laid, find: FindHyperlink): Record<string, XmlElement> {
  const { resolvedTheme, pages } = laid;
  const parts: Record<string, XmlElement> = {};
  const add = (path: string, part: XmlElement, related: readonly Relationship[] = []) => {
    parts[path] = part;
    if (related.length > 0) parts[relationshipsPath(path)] = relationships(related);
  };
  const master = masterRegions(resolvedTheme);
  const footer = footerOf(laid);

  parts['_rels/.rels'] = relationships([
    { type: 'officeDocument', target: 'ppt/presentation.xml' },
    { type: 'core-properties', target: 'docProps/core.xml' },
    { type: 'extended-properties', target: 'docProps/app.xml' },
  ]);
  add('docProps/app.xml', appPropertiesPart(laid));
  add('docProps/core.xml', corePropertiesPart(laid));
  add('ppt/presentation.xml', presentationPart(laid), [
    { type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    { type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
    ...pages.map((_, index) => ({ type: 'slide', target: `slides/slide${index + 1}.xml` })),
    { type: 'presProps', target: 'presProps.xml' },
    { type: 'viewProps', target: 'viewProps.xml' },
    { type: 'theme', target: 'theme/theme1.xml' },
    { type: 'tableStyles', target: 'tableStyles.xml' },
  ]);
  add('ppt/presProps.xml', presentationPropertiesPart());
  add('ppt/viewProps.xml', viewPropertiesPart());
  add('ppt/tableStyles.xml', tableStylesPart());
  add('ppt/slideMasters/slideMaster1.xml', slideMasterPart(master, laid, footer), [
    ...resolvedTheme.layouts.map((_, index) => ({
      type: 'slideLayout',
      target: `../slideLayouts/slideLayout${index + 1}.xml`,
    })),
    { type: 'theme', target: '../theme/theme1.xml' },
  ]);
  for (const [index, layout] of resolvedTheme.layouts.entries()) {
    add(`ppt/slideLayouts/slideLayout${index + 1}.xml`, slideLayoutPart(layout, master, laid, footer), [
      { type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' },
    ]);
  }
  // Two masters may not share a theme part.
  add('ppt/theme/theme1.xml', themePart(resolvedTheme));
  add('ppt/theme/theme2.xml', themePart(resolvedTheme));
  add('ppt/notesMasters/notesMaster1.xml', notesMasterPart(laid), [
    { type: 'theme', target: '../theme/theme2.xml' },
  ]);
  for (const [index, page] of pages.entries()) {
    const related = [
      { type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
      { type: 'slide', target: `../slides/slide${index + 1}.xml` },
    ];
    const { part, links } = notesSlide(page, index + 1, laid, find, related.length);
    add(`ppt/notesSlides/notesSlide${index + 1}.xml`, part, [...related, ...links]);
  }
  return parts;
}

/** What the deck's slides say at their foot. */
function footerOf({ pages }: Laid): string {
  for (const { items } of pages) {
    for (const item of items) if (item.kind === 'field' && item.field === 'footer') return item.text;
  }
  return '';
}
