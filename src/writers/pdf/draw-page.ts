/** Draws one page: the ground of its layout, then its frames. */

import type { Page } from '../../frames/page.ts';
import type { SlideLayout } from '../../frames/resolved-theme.ts';
import { layoutOf } from '../layout-of.ts';
import { shapePath } from '../shape-path.ts';
import type { Canvas, PageCanvas } from './canvas.ts';
import { drawFrame } from './draw-frame.ts';
import { paintPath } from './paint-path.ts';

/** A new side of paper, or a slide. Width and height in pt. */
export function openPage(
  { width, height }: Pick<Page, 'width' | 'height'>,
  { doc, content }: Pick<Canvas, 'doc' | 'content'>,
): void {
  doc.addPage({ size: [width, height], margin: 0 });
  content.flush();
}

/** Draws on the page at hand. */
export function drawPage(page: Page, canvas: Canvas): void {
  const { laid, marks, content } = canvas;
  const layout = layoutOf(laid, page);
  if (layout) drawBackground(page, layout, canvas);
  const regions = new Map(layout?.regions.map((region) => [region.name, region]));
  const pageCanvas: PageCanvas = { ...canvas, page, regions, drawn: [] };
  for (const item of page.items) drawFrame(item, pageCanvas);
  marks.close();
  content.flush();
}

function drawBackground({ width, height }: Page, layout: SlideLayout, { doc, marks }: Canvas): void {
  marks.as('decoration');
  paintPath(doc, shapePath('rect', { x: 0, y: 0, width, height }), { fill: layout.background });
  for (const { shape, box, fill, stroke } of layout.decoration) {
    paintPath(doc, shapePath(shape, box), { fill, stroke });
  }
}
