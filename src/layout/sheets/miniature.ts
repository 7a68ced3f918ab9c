/** A slide drawn small beside lines to write on: three to a page, whatever the paper. */

import type { Miniature } from '../../document/node.ts';
import type { FrameItem } from '../frame.ts';
import { paintOf } from '../look.ts';
import { miniatureFrames } from '../miniature/miniature-frames.ts';
import type { BlockContext } from './block-context.ts';
import { ruledLineStrips } from './ruled-lines.ts';
import { placeStacked, type Strip, stackedHeight } from './strip.ts';

const A_PAGE = 3;
/** Room for the head of the first page, kept free on each so that all look alike; pt. */
const HEAD = 72;
/** pt */
const SPACE_BEFORE = 14;
const GUTTER = 16;
/** Share of the column's width that the slide may take. */
const SHARE = 0.58;

export function miniatureStrips(miniature: Miniature, context: BlockContext): Strip[] {
  const { kit, structure, parent, x, width } = context;
  const page = kit.deck?.pages[miniature.slide - 1];
  const layout = kit.deck?.look.layouts.find(({ name }) => name === page?.layout);
  if (!page || !layout) {
    kit.report({
      code: 'unknown-slide',
      severity: 'error',
      message: `Unexpected slide ${miniature.slide}, expected one of the deck's ${kit.deck?.pages.length ?? 0}`,
      place: miniature.place,
    });
    return [];
  }
  const height = (context.pageHeight - HEAD) / A_PAGE - SPACE_BEFORE;
  const scale = Math.min((width * SHARE) / page.width, height / page.height);
  const { tag } = structure.add(parent, 'Figure', { alt: miniature.alt });
  const beside = page.width * scale + GUTTER;
  const column = { ...context, x: x + beside, width: width - beside };
  const above = context.strips(miniature.children, column);
  const room = height - stackedHeight(above);
  const lines = {
    kind: 'lines',
    place: miniature.place,
    id: miniature.id,
    count: Math.max(1, Math.floor(room / kit.theme.sheets['line-pitch'])),
    description: miniature.lines,
  } as const;
  const written = [...above, ...ruledLineStrips(lines, column)];
  const name = `Slide ${miniature.slide}`;
  return [
    {
      height,
      spaceBefore: SPACE_BEFORE,
      keepWithNext: false,
      backdrops: [],
      place: (y): FrameItem[] => [
        ...miniatureFrames(page, layout, name, {
          scale,
          x,
          y,
          tag,
          paint: ({ slot }) => paintOf(kit.theme, slot),
        }),
        {
          kind: 'shape',
          name: `Frame of slide ${miniature.slide}`,
          shape: 'rect',
          box: { x, y, width: page.width * scale, height: page.height * scale },
          stroke: { paint: paintOf(kit.theme, 'accent4'), width: 0.6 },
          tag,
        },
        ...placeStacked(written, y),
      ],
    },
  ];
}
