/** Our own checks on an Office package, for what PowerPoint repairs and the schema does not forbid. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XmlElement as Element, parseXml, type XmlElement } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';

export interface OfficePackage {
  readonly names: readonly string[];
  /** The root element of an XML part. */
  readonly part: (name: string) => XmlElement;
  readonly slides: readonly string[];
}

export function openPackage(file: string): OfficePackage {
  const parts = unzipSync(readFileSync(file));
  const names = Object.keys(parts);
  return {
    names,
    part: (name) => {
      const bytes = parts[name];
      const { root } = parseXml(strFromU8(bytes ?? new Uint8Array()));
      if (!root) throw new Error(`${name} is empty`);
      return root;
    },
    slides: names
      .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      .sort((one, other) => one.localeCompare(other, 'en', { numeric: true })),
  };
}

export function all(element: XmlElement, name: string): XmlElement[] {
  const children = element.children.filter((child) => child instanceof Element);
  return children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** What is wrong with the package as a package: parts, relationships, content types, shape ids. */
export function packageFaults({ names, part, slides }: OfficePackage): string[] {
  const faults: string[] = [];
  for (const name of names) {
    if (name.endsWith('/')) faults.push(`${name}: directory entry`);
    if (/\.(xml|rels)$/.test(name)) part(name);
  }
  for (const override of all(part('[Content_Types].xml'), 'Override')) {
    const name = (override.attributes.PartName ?? '').slice(1);
    if (!names.includes(name)) faults.push(`[Content_Types].xml names ${name}, which is not there`);
  }
  for (const name of names.filter((candidate) => candidate.endsWith('.rels'))) {
    const folder = path.posix.join(path.posix.dirname(name), '..');
    for (const { attributes } of all(part(name), 'Relationship')) {
      const target = attributes.Target ?? '';
      if (attributes.TargetMode === 'External') continue;
      const resolved = target.startsWith('/') ? target.slice(1) : path.posix.join(folder, target);
      if (!names.includes(resolved)) faults.push(`${name} leads to ${resolved}, which is not there`);
    }
  }
  for (const slide of slides) {
    const ids = all(part(slide), 'p:cNvPr').map(({ attributes }) => attributes.id);
    if (new Set(ids).size !== ids.length) faults.push(`${slide}: shape ids ${ids.join(', ')} are not unique`);
  }
  return faults;
}

/** What a slide repeats that its layout says already: geometry, size, font or colour of a placeholder. */
export function repeatedOnSlides({ part, slides }: OfficePackage): string[] {
  return slides.flatMap((slide) =>
    all(part(slide), 'p:sp')
      .filter((shape) => all(shape, 'p:ph').length > 0)
      .flatMap((shape) => {
        const own = ['a:xfrm', 'a:prstGeom', 'a:latin', 'a:ln'].filter((name) => all(shape, name).length > 0);
        const sizes = all(shape, 'a:rPr').filter(({ attributes }) => 'sz' in attributes).length;
        const colours = all(shape, 'a:rPr').filter((run) => all(run, 'a:solidFill').length > 0).length;
        return own.length + sizes + colours > 0
          ? [`${slide}: ${own.join(' ')} ${sizes} sizes ${colours} colours`]
          : [];
      }),
  );
}
