/** The list of what kind each part of a package is (ECMA-376 part 2, 6.2.3), made from the parts that are there. */

import { element, type XmlElement } from './xml.ts';

const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Kinds by the start of a part's path. */
const KINDS: readonly (readonly [start: string, type: string])[] = [
  ['docProps/app', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ['docProps/core', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['ppt/charts/', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  ['ppt/notesMasters/', `${PRESENTATION}.notesMaster+xml`],
  ['ppt/notesSlides/', `${PRESENTATION}.notesSlide+xml`],
  ['ppt/presProps', `${PRESENTATION}.presProps+xml`],
  ['ppt/presentation', `${PRESENTATION}.presentation.main+xml`],
  ['ppt/slideLayouts/', `${PRESENTATION}.slideLayout+xml`],
  ['ppt/slideMasters/', `${PRESENTATION}.slideMaster+xml`],
  ['ppt/slides/', `${PRESENTATION}.slide+xml`],
  ['ppt/tableStyles', `${PRESENTATION}.tableStyles+xml`],
  ['ppt/theme/', 'application/vnd.openxmlformats-officedocument.theme+xml'],
  ['ppt/viewProps', `${PRESENTATION}.viewProps+xml`],
  ['xl/workbook', `${SPREADSHEET}.sheet.main+xml`],
  ['xl/worksheets/', `${SPREADSHEET}.worksheet+xml`],
];

/** Kinds by the end of a part's name, for what needs no line of its own. */
const DEFAULTS: Readonly<Record<string, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xlsx: `${SPREADSHEET}.sheet`,
  xml: 'application/xml',
};

/** `[Content_Types].xml` for parts at these paths. */
export function contentTypes(paths: readonly string[]): XmlElement {
  const named = paths.filter((path) => path.endsWith('.xml')).sort();
  return element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
    ...Object.entries(DEFAULTS).map(([Extension, ContentType]) =>
      element('Default', { Extension, ContentType }),
    ),
    ...named.map((path) => element('Override', { PartName: `/${path}`, ContentType: kindOf(path) })),
  ]);
}

function kindOf(path: string): string {
  const kind = KINDS.find(([start]) => path.startsWith(start));
  if (!kind) throw new RangeError(`Unknown kind of part ${path}`);
  return kind[1];
}
