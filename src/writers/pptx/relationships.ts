/** Relationships between the parts of a package (ECMA-376 part 2, 6.5). */

import { element, type XmlElement } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Relationship {
  /** Last word of its type, as in `…/relationships/slideLayout`. */
  readonly type: string;
  /** Relative to the folder of the part it starts from, or a URL. */
  readonly target: string;
  readonly external?: true;
}

/** A relationships part; the ids are `rId1`, `rId2`, … in order. */
export function relationships(list: readonly Relationship[]): XmlElement {
  return element(
    'Relationships',
    { xmlns: PACKAGE },
    list.map(({ type, target, external }, index) =>
      element('Relationship', {
        Id: `rId${index + 1}`,
        Type: type === 'core-properties' ? `${PACKAGE}/metadata/${type}` : `${OFFICE}/${type}`,
        Target: target,
        TargetMode: external && 'External',
      }),
    ),
  );
}

/** Where a part's relationships stand: `ppt/slides/slide1.xml` → `ppt/slides/_rels/slide1.xml.rels`. */
export function relationshipsPath(part: string): string {
  const name = part.lastIndexOf('/') + 1;
  return `${part.slice(0, name)}_rels/${part.slice(name)}.rels`;
}
