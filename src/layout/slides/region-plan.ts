/** How a region of a slide is filled, before it is known on which page its parts will stand. */

import type { FrameItem } from '../../frames/frame.ts';
import type { Region } from '../../frames/resolved-theme.ts';
import type { LedgerEntry } from '../layout-context.ts';
import type { GrowingNode, Structure } from '../structure.ts';
import type { Clicks } from './clicks.ts';

export interface RegionPlan {
  readonly region: Region;
  /** How many slides it needs. */
  readonly parts: number;
  /** Whether a word of it had to be broken in two. */
  readonly broken?: boolean;
  /** Decided size of level 1, pt; 0 for a picture. */
  readonly size: number;
  /** The same text in letters no larger than that. */
  readonly within?: (largest: number) => RegionPlan;
  readonly place: (part: number, structure: Structure, parent: GrowingNode, clicks: Clicks) => FrameItem[];
  readonly ledger: (part: number) => Omit<LedgerEntry, 'page'>;
}

/** "2/3" where a region takes several slides. */
export function partOf(part: number, parts: number): { part?: string } {
  return parts > 1 ? { part: `${part + 1}/${parts}` } : {};
}

/** Points to two decimals, for the ledger. */
export function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}
