/** Makes a line that joins two boxes a connector, which follows them when they are moved (PptxGenJS has none, #527). */

import { child, descend, element } from '../xml.ts';
import { siteNumber } from './connection-sites.ts';
import { type DraftedShape, nonVisual, numberOf } from './drafted-shape.ts';

/** `p:cxnSp` (ECMA-376 part 1, 19.3.1.19) glued to the sites of the boxes where it ends. */
export function glueLine({ element: shape, item, items }: DraftedShape): void {
  if (item.kind !== 'line' || !item.glue) return;
  const { glue } = item;
  const connection = (name: string, end: 'from' | 'to') => {
    const position = items.findIndex((other) => other.kind === 'text' && other.name === glue[end]);
    if (position < 0) throw new RangeError(`Unknown frame ${glue[end]} at the end of ${item.name}`);
    return element(name, { id: numberOf(position), idx: siteNumber(glue[end], item, end, items) });
  };
  const properties = descend(shape, 'p:spPr');
  const geometry = child(properties, 'a:prstGeom');
  if (geometry) geometry.attributes.prst = 'straightConnector1';
  shape.name = 'p:cxnSp';
  shape.children = [
    element('p:nvCxnSpPr', {}, [
      descend(nonVisual(shape), 'p:cNvPr'),
      element('p:cNvCxnSpPr', {}, [connection('a:stCxn', 'from'), connection('a:endCxn', 'to')]),
      element('p:nvPr'),
    ]),
    properties,
  ];
}
