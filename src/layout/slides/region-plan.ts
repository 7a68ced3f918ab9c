/** Decides how a region of a slide is filled, before it is known on which page its parts will stand. */

import type { Block, NodeOrigin, Table } from '../../document/node.ts';
import { say } from '../../message.ts';
import type { FrameItem, Region } from '../frame.ts';
import { type LayoutKit, type LedgerEntry, settingOf } from '../layout-kit.ts';
import { paintOf, strokeOf } from '../look.ts';
import type { GrowingNode, Structure } from '../structure.ts';
import type { Clicks } from './clicks.ts';
import { doesNotFit } from './does-not-fit.ts';
import { fit, heightOf, innerSize } from './fit.ts';
import { placeGroups } from './place-groups.ts';
import { planMap } from './plan-map.ts';
import { planPicture } from './plan-picture.ts';
import { paragraphGroups } from './region-paragraphs.ts';
import { fitTable, placeTable } from './slide-table.ts';

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

/**
 * Plans a region's blocks; what does not fit or may not stand there is reported at the author's line.
 *
 * @param splittable whether further slides may take what does not fit
 */
export function planRegion(
  region: Region,
  origin: NodeOrigin,
  blocks: readonly Block[],
  splittable: boolean,
  kit: LayoutKit,
): RegionPlan | undefined {
  const [first] = blocks;
  if (!first) return undefined;
  if (region.placeholder === 'tbl' && first.kind === 'table') return planTable(region, first, kit);
  if (region.placeholder === 'dgm' && first.kind === 'map') return planMap(region, first, kit);
  if (region.placeholder === 'pic' && first.kind === 'image') return planPicture(region, first, kit);
  return planText(region, origin, blocks, splittable, kit);
}

function planText(
  region: Region,
  origin: NodeOrigin,
  blocks: readonly Block[],
  splittable: boolean,
  kit: LayoutKit,
  largest = Number.POSITIVE_INFINITY,
): RegionPlan | undefined {
  const own = region.levels[0]?.style;
  if (!own) return undefined;
  const unexpected = unexpectedBlocks(region, kit);
  const fitted = fit(
    (scale) => paragraphGroups(blocks, region, scale, unexpected),
    region,
    kit.theme.slides.sizes,
    region.floor,
    splittable,
    settingOf(kit),
    largest,
  );
  if (!fitted) {
    doesNotFit(region, origin, kit);
    return undefined;
  }
  const { parts, size, scale } = fitted;
  const plan: RegionPlan = {
    region,
    parts: parts.length,
    size,
    // What may not stand here was reported the first time.
    within: (most) =>
      planText(region, origin, blocks, splittable, { ...kit, report: () => {} }, most) ?? plan,
    place: (part, structure, parent, clicks) =>
      placeGroups(region, parts[part] ?? [], { ...own, size }, scale, structure, parent, clicks),
    ledger: (part) => {
      const groups = parts[part] ?? [];
      const lines = groups
        .flatMap(({ paragraphs }) => paragraphs)
        .reduce((sum, { lines }) => sum + lines.length, 0);
      return {
        region: region.name,
        size,
        themeSize: own.size,
        lines,
        spare: rounded(innerSize(region).height - heightOf(groups)),
        ...partOf(part, parts.length),
      };
    },
  };
  return plan;
}

function planTable(region: Region, table: Table, kit: LayoutKit): RegionPlan | undefined {
  const fitted = fitTable(
    table,
    region,
    kit.theme.slides.sizes,
    region.floor,
    settingOf(kit),
    unexpectedBlocks(region, kit),
  );
  if (!fitted) {
    doesNotFit(region, table, kit);
    return undefined;
  }
  const paints = {
    head: paintOf(kit.theme, 'dk2'),
    headText: paintOf(kit.theme, 'lt1'),
    band: paintOf(kit.theme, 'lt2'),
    rule: strokeOf(kit.theme, 'accent4'),
  };
  return {
    region,
    parts: fitted.parts.length,
    size: fitted.size,
    broken: fitted.broken,
    place: (part, structure, parent) => [
      placeTable(fitted, fitted.parts[part] ?? [], table, region, paints, structure, parent),
    ],
    ledger: (part) => {
      const rows = [...fitted.head, ...(fitted.parts[part] ?? [])];
      return {
        region: region.name,
        size: fitted.size,
        themeSize: region.levels[0]?.style.size ?? fitted.size,
        lines: rows.length,
        spare: rounded(region.box.height - rows.reduce((sum, row) => sum + row.height, 0)),
        ...partOf(part, fitted.parts.length),
      };
    },
  };
}

function partOf(part: number, parts: number): { part?: string } {
  return parts > 1 ? { part: `${part + 1}/${parts}` } : {};
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}

/** Reports each block once, however many sizes it is measured at. */
function unexpectedBlocks(region: Region, kit: LayoutKit): (block: Block) => void {
  const told = new Set<Block>();
  return (block) => {
    if (told.has(block)) return;
    told.add(block);
    kit.report({
      code: 'unexpected-block',
      severity: 'error',
      message: say`Unexpected ${block.kind} in region \`${region.name}\`, expected paragraphs and lists`,
      place: block.place,
      hint: say`Move it to a region that can hold it.`,
    });
  };
}
