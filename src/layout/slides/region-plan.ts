/** Decides how a region of a slide is filled, before it is known on which page its parts will stand. */

import type { Block, Image, NodeOrigin, Table } from '../../document/node.ts';
import type { FrameItem, Region, TextFrame } from '../frame.ts';
import { authorPlace, type LayoutKit, type LedgerEntry, settingOf } from '../layout-kit.ts';
import { paintOf } from '../look.ts';
import type { GrowingNode, Structure } from '../structure.ts';
import { placeParagraph } from '../text/paragraph.ts';
import { fit, heightOf, innerSize, type MeasuredGroup } from './fit.ts';
import { paragraphGroups } from './region-paragraphs.ts';
import { fitTable, placeTable } from './slide-table.ts';

export interface RegionPlan {
  readonly region: Region;
  /** How many slides it needs. */
  readonly parts: number;
  readonly place: (part: number, structure: Structure, parent: GrowingNode) => FrameItem;
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
  if (region.placeholder === 'pic' && first.kind === 'image') return planPicture(region, first, kit);
  return planText(region, origin, blocks, splittable, kit);
}

function planText(
  region: Region,
  origin: NodeOrigin,
  blocks: readonly Block[],
  splittable: boolean,
  kit: LayoutKit,
): RegionPlan | undefined {
  const own = region.levels[0]?.style;
  if (!own) return undefined;
  const fitted = fit(
    (scale) => paragraphGroups(blocks, region, scale, (block) => unexpectedBlock(block, region, kit)),
    region,
    kit.theme.slides.sizes,
    region.floor,
    splittable,
    settingOf(kit),
  );
  if (!fitted) {
    doesNotFit(region, origin, kit);
    return undefined;
  }
  const { parts, size, scale } = fitted;
  return {
    region,
    parts: parts.length,
    place: (part, structure, parent) =>
      placeGroups(region, parts[part] ?? [], { ...own, size }, scale, structure, parent),
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
}

function placeGroups(
  region: Region,
  groups: readonly MeasuredGroup[],
  style: TextFrame['style'],
  scale: number,
  structure: Structure,
  parent: GrowingNode,
): TextFrame {
  const room = innerSize(region).height - heightOf(groups);
  const above = region.anchor === 'middle' ? room / 2 : region.anchor === 'bottom' ? room : 0;
  let y = region.box.y + region.padding.top + above;
  let list: GrowingNode | undefined;
  const paragraphs = groups
    .flatMap((group) => group.paragraphs)
    .map((measured, index) => {
      const { spec } = measured;
      if (index > 0) y += spec.spaceBefore;
      const top = y;
      y += measured.height;
      list =
        spec.list === 'none'
          ? undefined
          : (list ?? structure.add(parent, 'L', { numbering: numberingOf(spec.list) }));
      const tags = list ? listItemTags(list, structure) : { tag: structure.add(parent, roleOf(region)).tag };
      return placeParagraph(
        { ...measured, spec: { ...spec, ...tags } },
        region.box.x + region.padding.left,
        top,
      );
    });
  const { box, name, anchor, padding } = region;
  return { kind: 'text', box, name, region: name, style, scale, anchor, padding, paragraphs };
}

function listItemTags(list: GrowingNode, structure: Structure): { tag: number; markerTag: number } {
  const item = structure.add(list, 'LI');
  return { markerTag: structure.add(item, 'Lbl').tag, tag: structure.add(item, 'LBody').tag };
}

function roleOf(region: Region): 'H1' | 'P' {
  return region.name === 'title' ? 'H1' : 'P';
}

function numberingOf(list: 'bullet' | 'number'): 'Disc' | 'Decimal' {
  return list === 'bullet' ? 'Disc' : 'Decimal';
}

function planTable(region: Region, table: Table, kit: LayoutKit): RegionPlan | undefined {
  const fitted = fitTable(table, region, kit.theme.slides.sizes, region.floor, settingOf(kit), (block) =>
    unexpectedBlock(block, region, kit),
  );
  if (!fitted) {
    doesNotFit(region, table, kit);
    return undefined;
  }
  const paints = {
    head: paintOf(kit.theme, 'dk2'),
    headText: paintOf(kit.theme, 'lt1'),
    band: paintOf(kit.theme, 'lt2'),
    rule: paintOf(kit.theme, 'accent4'),
  };
  return {
    region,
    parts: fitted.parts.length,
    place: (part, structure, parent) =>
      placeTable(fitted, fitted.parts[part] ?? [], table, region, paints, structure, parent),
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

function planPicture(region: Region, image: Image, kit: LayoutKit): RegionPlan | undefined {
  const picture = kit.pictures.get(image.file);
  if (!picture) return undefined;
  const scale = Math.min(region.box.width / picture.width, region.box.height / picture.height);
  const width = picture.width * scale;
  const height = picture.height * scale;
  const box = {
    x: region.box.x + (region.box.width - width) / 2,
    y: region.box.y + (region.box.height - height) / 2,
    width,
    height,
  };
  return {
    region,
    parts: 1,
    place: (_part, structure, parent) => ({
      kind: 'image',
      box,
      name: region.name,
      region: region.name,
      picture: image.file,
      alt: image.alt,
      tag: structure.add(parent, 'Figure', { alt: image.alt }).tag,
    }),
    ledger: () => ({ region: region.name, size: 0, themeSize: 0, lines: 0, spare: 0 }),
  };
}

function partOf(part: number, parts: number): { part?: string } {
  return parts > 1 ? { part: `${part + 1}/${parts}` } : {};
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}

function unexpectedBlock(block: Block, region: Region, kit: LayoutKit): void {
  kit.report({
    code: 'unexpected-block',
    severity: 'error',
    message: `Unexpected ${block.kind} in region \`${region.name}\`, expected paragraphs and lists`,
    place: block.place,
  });
}

function doesNotFit(region: Region, origin: NodeOrigin, kit: LayoutKit): void {
  kit.report({
    code: 'text-does-not-fit',
    severity: 'error',
    message: `This text does not fit its place on the slide (${region.name}), not even at ${region.floor} pt`,
    place: authorPlace(kit, origin),
    hint: 'Shorten it; what is spoken can go to `explanation`, which is printed in the notes and the handout.',
  });
}
