/** A slide drawn small, with lines to write on beside it or, where papers have one column, below it. */

import { say } from '../../diagnostics/message.ts';
import type { Thumbnail } from '../../document/node.ts';
import type { FrameItem } from '../../frames/frame.ts';
import { paintOf } from '../resolve-theme.ts';
import { thumbnailFrames } from '../thumbnail/thumbnail-frames.ts';
import type { BlockContext } from './block-context.ts';
import { type Fragment, placeStacked, stackedHeight } from './fragment.ts';
import { ruledLineFragments } from './ruled-lines.ts';

/** Room for the head of the first page, kept free on each so that all look alike; pt. */
const HEAD = 72;
/** pt */
const SPACE_BEFORE = 14;
const GUTTER = 16;

/** How many share a page, whatever the paper, and the share of the column's width that a slide may take. */
const BESIDE = { toPage: 3, share: 0.58 };
const BELOW = { toPage: 2, share: 1 };

export function thumbnailFragments(thumbnail: Thumbnail, context: BlockContext): Fragment[] {
  const { structure, parent, x, width } = context;
  const page = context.slides?.pages[thumbnail.slide - 1];
  const layout = context.slides?.resolvedTheme.layouts.find(({ name }) => name === page?.layout);
  if (!page || !layout) {
    context.report({
      code: 'unknown-slide',
      severity: 'error',
      message: say`Unexpected slide ${thumbnail.slide}, expected one of the deck's ${context.slides?.pages.length ?? 0}`,
      span: thumbnail.span,
      hint: say`Correct the number.`,
    });
    return [];
  }
  const isBelow = context.theme.sheets.columns === 1;
  const { toPage, share } = isBelow ? BELOW : BESIDE;
  const height = (context.pageHeight - HEAD) / toPage - SPACE_BEFORE;
  const pitch = context.theme.sheets['line-pitch'];
  const { tag } = structure.add(parent, 'Figure', { alt: thumbnail.alt });
  // Below a slide there must be room for its caption and one line.
  const kept = isBelow ? 2 * pitch + GUTTER : 0;
  const scale = Math.min((width * share) / page.width, (height - kept) / page.height);
  const slide = { width: page.width * scale, height: page.height * scale };
  const offset = isBelow ? { x: 0, y: slide.height + GUTTER / 2 } : { x: slide.width + GUTTER, y: 0 };
  const column = { ...context, x: x + offset.x, width: width - offset.x };
  const above = context.fragments(thumbnail.children, column);
  const room = height - offset.y - stackedHeight(above);
  const lines = {
    kind: 'lines',
    span: thumbnail.span,
    id: thumbnail.id,
    count: Math.max(1, Math.floor(room / pitch)),
    description: thumbnail.lines,
    name: `notes.${thumbnail.slide}`,
    limit: 0,
  } as const;
  const written = [...above, ...ruledLineFragments(lines, column)];
  const name = `Slide ${thumbnail.slide}`;
  return [
    {
      height,
      spaceBefore: SPACE_BEFORE,
      keepWithNext: false,
      backdrops: [],
      place: (y): FrameItem[] => [
        ...thumbnailFrames(page, layout, name, {
          scale,
          x,
          y,
          tag,
          paint: ({ slot }) => paintOf(context.theme, slot),
        }),
        {
          kind: 'shape',
          name: `Frame of slide ${thumbnail.slide}`,
          shape: 'rect',
          box: { x, y, ...slide },
          stroke: { paint: paintOf(context.theme, 'accent4'), width: 0.6 },
          tag,
        },
        ...placeStacked(written, y + offset.y),
      ],
    },
  ];
}
