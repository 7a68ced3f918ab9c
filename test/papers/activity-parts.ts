/** Counts the parts of a printed activity, and the rows of its guide in the key, by their markup. */

import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import type { Laid } from '../../src/frames/page.ts';
import { elements, rowsOf, within } from './printed-paper.ts';

export function blocksOf(markup: string): XmlElement[] {
  return elements(parseXml(markup).root);
}

/** What stands between the heading of an id and the next heading. */
export function afterHeading(blocks: readonly XmlElement[], id: string): XmlElement[] {
  const start = blocks.findIndex((block) => block.name === 'h2' && block.attributes.id === id);
  const rest = start < 0 ? [] : blocks.slice(start + 1);
  const end = rest.findIndex(({ name }) => name === 'h2' || name === 'section');
  return end < 0 ? rest : rest.slice(0, end);
}

/** A row for a topic: what stands in it first is bold, and the other cells are to write in. */
export function rowsToFill(blocks: readonly XmlElement[]): XmlElement[][] {
  return blocks
    .flatMap((block) => rowsOf([block]))
    .filter(
      ([first, ...cells]) =>
        first?.attributes.field === undefined &&
        cells.length > 0 &&
        cells.every(({ attributes }) => attributes.field),
    );
}

export function elementsOf(markup: string) {
  const blocks = blocksOf(markup);
  return {
    steps: blocks.filter(({ attributes }) => attributes.badge).length,
    rows: rowsToFill(blocks).length,
    options: within(blocks, 'box').length,
    guide: Math.max(0, rowsOf(afterHeading(blocks, 'activity')).length - 1),
  };
}

export function pagesOf(laid: Laid | undefined): number {
  return laid?.pages.length ?? 0;
}
