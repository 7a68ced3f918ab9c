/** Evidence on a slide: fitted to its region, and anchored in it. */

import { say } from '../../diagnostics/message.ts';
import type { Evidence } from '../../document/drawn-node.ts';
import type { FrameItem } from '../../frames/frame.ts';
import type { Region } from '../../frames/resolved-theme.ts';
import type { Segment } from '../../frames/text.ts';
import { fitEvidence } from '../evidence/fit-evidence.ts';
import { authorSpan, type LayoutContext } from '../layout-context.ts';
import { planDrawn } from './plan-drawn.ts';
import type { RegionPlan } from './region-plan.ts';

export function planEvidence(
  region: Region,
  evidence: Evidence,
  context: LayoutContext,
): RegionPlan | undefined {
  return planDrawn(
    region,
    {
      alt: evidence.summary,
      anchor: region.anchor,
      fit: (options) => fitEvidence(evidence, region.box, options, context),
      refuse: () =>
        context.report({
          code: 'text-does-not-fit',
          severity: 'error',
          message: say`This evidence does not fit its place on the slide, not even at ${region.floor} pt`,
          span: authorSpan(context, evidence),
          hint: say`Shorten its words, or leave out some of its parts.`,
        }),
      finish: (frames) => frames.map((frame) => withSlack(inRegion(frame, region))),
    },
    context,
  );
}

/** A chart fills the placeholder for one. */
function inRegion(frame: FrameItem, { name, placeholder }: Region): FrameItem {
  return frame.kind === 'chart' && placeholder === 'chart' ? { ...frame, region: name } : frame;
}

/** Of a size: other programs measure a little wider, and would break a line that just fits. */
const SLACK = 0.3;

/** A box of words that is wider than its longest line by the slack; the words stay where they are. */
function withSlack(frame: FrameItem): FrameItem {
  const paragraph = frame.kind === 'text' ? frame.paragraphs[0] : undefined;
  if (frame.kind !== 'text' || !paragraph) return frame;
  const { lines, align, direction } = paragraph;
  const longest = Math.max(0, ...lines.map(({ segments }) => widthOf(segments)));
  const more = Math.max(0, longest + frame.style.size * SLACK - frame.box.width);
  const isFromLeft = (align === 'start') === (direction === 'ltr');
  const share = align === 'center' ? 0.5 : isFromLeft ? 0 : 1;
  return { ...frame, box: { ...frame.box, x: frame.box.x - more * share, width: frame.box.width + more } };
}

function widthOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { width }) => sum + width, 0);
}
