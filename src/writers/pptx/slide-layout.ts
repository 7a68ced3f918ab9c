/** The slide layout parts: one for each layout of the theme, its regions as placeholders. */

import type { Laid } from '../../frames/page.ts';
import type { SlideLayout } from '../../frames/resolved-theme.ts';
import { type MasterRegions, masterKind } from './master-regions.ts';
import { layoutPlaceholder } from './placeholder.ts';
import { background, NAMESPACES, named, shape, shapeProperties, shapeTree } from './shape.ts';
import { emptyTextBody } from './text-body.ts';
import { element, type XmlElement } from './xml.ts';

/** `p:sldLayout` (ECMA-376 part 1, 19.3.1.39). */
export function slideLayoutPart(
  layout: SlideLayout,
  master: MasterRegions,
  laid: Laid,
  footer: string,
): XmlElement {
  const decoration = layout.decoration.map((frame, index) =>
    shape({
      named: named(index + 2, frame.name),
      properties: shapeProperties(frame),
      body: emptyTextBody(laid.info.language),
    }),
  );
  const placeholders = layout.regions.map((region, index) =>
    layoutPlaceholder(
      region,
      decoration.length + index + 2,
      master.regions[masterKind(region)],
      laid,
      footer,
    ),
  );
  const type = layoutType(layout);
  return element('p:sldLayout', { ...NAMESPACES, type, preserve: 1, userDrawn: type ? undefined : 1 }, [
    shapeTree({ name: layout.title }, [background(layout.background)], [...decoration, ...placeholders]),
    element('p:clrMapOvr', {}, [element('a:masterClrMapping')]),
    headersAndFooters(),
  ]);
}

/** Without this, PowerPoint leaves footer and slide number off new slides. */
export function headersAndFooters(): XmlElement {
  return element('p:hf', { hdr: 0, dt: 0 });
}

/** The kinds of layout that Office knows by name (19.7.15), by the placeholders that make them up. */
const TYPES: Readonly<Record<string, string>> = {
  'ctrTitle subTitle': 'title',
  title: 'titleOnly',
  'title body': 'obj',
  'title body body': 'twoObj',
  'title tbl': 'tbl',
  'title dgm': 'dgm',
};

function layoutType(layout: SlideLayout): string | undefined {
  const content = layout.regions.map((region) => region.placeholder);
  return TYPES[content.filter((kind) => kind !== 'ftr' && kind !== 'sldNum').join(' ')];
}
