/** What an examiner finds wrong with laid-out slides before they are shown. */

import type { Box } from '../../src/frames/drawing.ts';
import type { FrameItem } from '../../src/frames/frame.ts';
import type { Laid, Page } from '../../src/frames/page.ts';
import { drawnTexts, isInside, overlapping } from './drawn-boxes.ts';

export function slideFaults({ pages, resolvedTheme }: Laid): string[] {
  const titles = pages.map(({ title }) => title);
  const repeated = titles.filter((title, index) => titles.indexOf(title) < index);
  return [
    ...repeated.map((title) => `two slides are called “${title}”`),
    ...titles.flatMap((title, index) => (title.trim() ? [] : [`slide ${index + 1} has no title`])),
    ...pages.flatMap((page, index) => {
      const layout = resolvedTheme.layouts.find(({ name }) => name === page.layout);
      const regions = new Map(layout?.regions.map(({ name, box }) => [name, box]));
      return pageFaults(page, regions).map((fault) => `slide ${index + 1}: ${fault}`);
    }),
  ];
}

function pageFaults(page: Page, regions: ReadonlyMap<string, Box>): string[] {
  const slide = { x: 0, y: 0, width: page.width, height: page.height };
  const faults: string[] = [];
  for (const item of page.items) {
    for (const [area, box] of areasOf(item, regions)) {
      for (const text of drawnTexts({ ...page, items: [area] })) {
        if (!isInside(text, box)) faults.push(`“${text.text}” runs out of ${item.kind} ${text.frame}`);
      }
    }
    if ('box' in item && !isInside(item.box, slide)) faults.push(`${item.kind} reaches over the edge`);
  }
  for (const [one, other] of overlapping(drawnTexts(page))) {
    faults.push(`“${one.text}” (${one.frame}) lies over “${other.text}” (${other.frame})`);
  }
  return faults;
}

/** What is drawn, and the box that it must stay in: its own and, where it fills a region, the region's. */
function areasOf(item: FrameItem, regions: ReadonlyMap<string, Box>): (readonly [FrameItem, Box])[] {
  if (item.kind === 'table') {
    const cells = item.rows.flatMap(({ cells }) => cells);
    return [
      [item, regions.get(item.region ?? '') ?? item.box],
      ...cells.map(
        (cell) => [{ ...item, rows: [{ height: cell.box.height, cells: [cell] }] }, cell.box] as const,
      ),
    ];
  }
  if (item.kind !== 'text' && item.kind !== 'field') return [];
  const region = regions.get(item.region ?? '');
  return [[item, item.box] as const, ...(region ? [[item, region] as const] : [])];
}
