/** Evidence on a slide: fitted to its region, and in the middle of it. */

import { say } from '../../diagnostics/message.ts';
import type { Evidence } from '../../document/node.ts';
import type { FrameItem } from '../../frames/frame.ts';
import type { Region } from '../../frames/resolved-theme.ts';
import type { Segment } from '../../frames/text.ts';
import { fitEvidence } from '../evidence/fit-evidence.ts';
import { authorSpan, type LayoutContext } from '../layout-context.ts';
import type { RegionPlan } from './region-plan.ts';
import { sizesDown } from './type-scale.ts';

export function planEvidence(
  region: Region,
  evidence: Evidence,
  context: LayoutContext,
): RegionPlan | undefined {
  const [level] = region.levels;
  if (!level) return undefined;
  const { style, leading } = level;
  const manner = { style, leading, sizes: sizesDown(style.size, context.theme.slides.sizes, region.floor) };
  const fitted = fitEvidence(evidence, region.box, manner, context);
  if (!fitted) {
    context.report({
      code: 'text-does-not-fit',
      severity: 'error',
      message: say`This evidence does not fit its place on the slide, not even at ${region.floor} pt`,
      span: authorSpan(context, evidence),
      hint: say`Shorten its words, or leave out some of its parts.`,
    });
    return undefined;
  }
  const { size, height, labels } = fitted;
  const spare = region.box.height - height;
  const share = { top: 0, middle: 0.5, bottom: 1 }[region.anchor];
  const area = { ...region.box, y: region.box.y + spare * share, height };
  return {
    region,
    parts: 1,
    size,
    place: (_part, structure, parent) => {
      const { tag } = structure.add(parent, 'Figure', { alt: evidence.summary });
      return fitted.place(area, tag, context).map((frame) => withSlack(inRegion(frame, region)));
    },
    ledger: () => ({
      region: region.name,
      size,
      themeSize: style.size,
      lines: labels.reduce((sum, { lines }) => sum + lines.length, 0),
      spare,
    }),
  };
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
