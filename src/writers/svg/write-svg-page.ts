/** Writes one page as SVG 2: the frames as they were measured, with text that can be read aloud and selected. */

import type { FrameItem, Group } from '../../frames/frame.ts';
import type { Laid, Page } from '../../frames/page.ts';
import type { SlideLayout } from '../../frames/resolved-theme.ts';
import { layoutOf } from '../layout-of.ts';
import { shapePath } from '../shape-path.ts';
import { drawFrame } from './draw-frame.ts';
import { drawPath } from './draw-path.ts';
import { element } from './element.ts';

/**
 * A page of a document. It is no picture to assistive technology but a group of texts, tables and pictures. Text names
 * each face by its key as a font family of its own, which whoever shows the page has to bring.
 *
 * @param picture the address of a picture that is a file, by its key in `laid.pictures`
 * @throws RangeError when the page names a layout that the document lacks
 */
export function writeSvgPage(laid: Laid, page: Page, picture: (key: string) => string): string {
  const { width, height } = page;
  const layout = layoutOf(laid, page);
  const regions = new Map(layout?.regions.map((region) => [region.name, region]));
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width: `${width}pt`,
      height: `${height}pt`,
      role: 'group',
      'aria-label': page.title,
      lang: laid.info.language,
      'text-rendering': 'geometricPrecision',
    },
    layout ? drawBackground(page, layout) : '',
    ...grouped(page.items).map(({ group, items }) => {
      const drawn = items.map((item) => drawFrame(item, { regions, pictures: laid.pictures, picture }));
      return group ? element('g', { role: 'group', 'aria-label': group.alt }, ...drawn) : drawn.join('');
    }),
  );
}

function drawBackground({ width, height }: Page, layout: SlideLayout): string {
  const ground = drawPath(shapePath('rect', { x: 0, y: 0, width, height }), { fill: layout.background });
  return [ground, ...layout.decoration.map((one) => drawPath(shapePath(one.shape, one.box), one))].join('');
}

interface GroupedItems {
  readonly group: Group | undefined;
  readonly items: FrameItem[];
}

/** Frames on end that belong to one group, or to none. */
function grouped(items: readonly FrameItem[]): GroupedItems[] {
  const stretches: GroupedItems[] = [];
  for (const item of items) {
    const group = item.kind === 'text' ? item.group : undefined;
    const last = stretches.at(-1);
    if (last && last.group?.name === group?.name) last.items.push(item);
    else stretches.push({ group, items: [item] });
  }
  return stretches;
}
