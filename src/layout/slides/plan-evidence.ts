/** Evidence on a slide: fitted to its region, and in the middle of it. */

import { say } from '../../diagnostics/message.ts';
import type { Evidence } from '../../document/node.ts';
import type { FrameItem } from '../../frames/frame.ts';
import type { Region } from '../../frames/resolved-theme.ts';
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
      return fitted.place(area, tag, context).map((frame) => inRegion(frame, region));
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
