/** The document properties: what the deck is called, by whom it is, and what is in it. */

import type { Laid } from '../../frames/page.ts';
import { slideSize } from './page-size.ts';
import { element, type XmlElement } from './xml.ts';

/** `docProps/core.xml` (ECMA-376 part 2, 8). Without dates: the same lesson gives the same file tomorrow. */
export function corePropertiesPart({ info }: Laid): XmlElement {
  const filled: readonly (readonly [name: string, value: string])[] = [
    ['dc:title', info.title],
    ['dc:subject', info.subject],
    ['dc:creator', info.author],
    ['cp:keywords', info.keywords.join(', ')],
    ['dc:language', info.language],
  ];
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    filled.filter(([, value]) => value).map(([name, value]) => element(name, {}, [value])),
  );
}

/** `docProps/app.xml` (ECMA-376 part 1, 22.2). */
export function appPropertiesPart(laid: Laid): XmlElement {
  const { resolvedTheme, pages } = laid;
  const { width, height } = slideSize(laid);
  const fonts = [...new Set([resolvedTheme.fonts.heading, resolvedTheme.fonts.body])];
  const titles = pages.map((page) => page.title);
  const groups: readonly (readonly [name: string, entries: readonly string[]])[] = [
    ['Fonts Used', fonts],
    ['Theme', [resolvedTheme.name]],
    ['Slide Titles', titles],
  ];
  const entries = groups.flatMap(([, names]) => names);
  const text = (name: string, value: string | number) => element(name, {}, [String(value)]);
  return element(
    'Properties',
    {
      xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
      'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    },
    [
      text('Application', 'Kapur'),
      text('PresentationFormat', width * 9 === height * 16 ? 'Widescreen' : 'Custom'),
      text('Slides', pages.length),
      text('Notes', pages.length),
      element('HeadingPairs', {}, [
        element(
          'vt:vector',
          { size: groups.length * 2, baseType: 'variant' },
          groups.flatMap(([name, { length }]) => [
            element('vt:variant', {}, [text('vt:lpstr', name)]),
            element('vt:variant', {}, [text('vt:i4', length)]),
          ]),
        ),
      ]),
      element('TitlesOfParts', {}, [
        element(
          'vt:vector',
          { size: entries.length, baseType: 'lpstr' },
          entries.map((entry) => text('vt:lpstr', entry)),
        ),
      ]),
    ],
  );
}
