/** What a region of a slide does as a whole: wait for a click, lead somewhere. */

import type { SlideRegion } from '../../document/document-tree.ts';
import type { FrameItem } from '../../frames/frame.ts';
import type { Revealed } from '../../frames/text.ts';
import { targetOf } from '../text/runs.ts';
import type { Clicks } from './clicks.ts';
import type { RegionPlan } from './region-plan.ts';

/** The plan of a region with an area to click over its box, and all its frames on one click, where its element asks so. */
export function withActions(plan: RegionPlan, filled: SlideRegion): RegionPlan {
  const { reveal, href, title } = filled;
  if (reveal === 'no' && !href) return plan;
  const { within } = plan;
  return {
    ...plan,
    ...(within && { within: (largest) => withActions(within(largest), filled) }),
    place: (part, structure, parent, clicks) => {
      const revealed = revealedBy(reveal, clicks);
      const frames = plan.place(part, structure, parent, clicks);
      const { box, name } = plan.region;
      const areas: FrameItem[] = href
        ? [{ kind: 'link', box, covers: name, target: targetOf(href), description: title }]
        : [];
      return [...frames, ...areas].map((frame) => ({ ...frame, ...revealed }));
    },
  };
}

function revealedBy(reveal: SlideRegion['reveal'], clicks: Clicks): Revealed {
  if (reveal === 'no') return {};
  return reveal === 'yes' ? clicks.next() : clicks.last();
}
