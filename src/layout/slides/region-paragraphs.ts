/** Turns the blocks of a slide region into paragraphs in the region's list levels. */

import type { InlineNode, NodeOrigin } from '../../document/inline-node.ts';
import type { Block, List } from '../../document/node.ts';
import type { Region, RegionLevel } from '../../frames/resolved-theme.ts';
import { listMarker } from '../text/list-marker.ts';
import type { ParagraphSpec } from '../text/paragraph.ts';

/** Paragraphs that stay together when a slide is split: an item with what is nested in it. */
export interface ParagraphGroup {
  readonly origin: NodeOrigin;
  /** Whether it waits for a click of its own. */
  readonly reveal: boolean;
  /** Where a click on it leads; empty for nowhere. */
  readonly href: string;
  readonly specs: readonly ParagraphSpec[];
}

/**
 * The groups of a region at a share of its own size (1 = as the theme says).
 *
 * @param unexpected is called for each block that can't stand in a text region
 */
export function paragraphGroups(
  blocks: readonly Block[],
  region: Region,
  scale: number,
  unexpected: (block: Block) => void,
): ParagraphGroup[] {
  // The lines of one paragraph can be balanced by narrowing its box; those of several have one box.
  const balance = blocks.length === 1 && region.levels[0]?.style.font === 'heading';
  return blocks.flatMap((block): ParagraphGroup[] => {
    if (block.kind === 'paragraph' || block.kind === 'heading') {
      const specs = [{ ...spec(block.children, region, 0, scale, 'none', ''), balance }];
      return [{ origin: block, reveal: false, href: '', specs }];
    }
    if (block.kind === 'list') return listGroups(block, region, 0, scale, unexpected);
    unexpected(block);
    return [];
  });
}

function listGroups(
  list: List,
  region: Region,
  depth: number,
  scale: number,
  unexpected: (block: Block) => void,
): ParagraphGroup[] {
  return list.items.map((item, index) => {
    const specs: ParagraphSpec[] = [];
    for (const block of item.children) {
      if (block.kind === 'paragraph') {
        const kind = list.numbering === 'bullet' ? 'bullet' : 'number';
        const first = specs.length === 0;
        specs.push(
          spec(
            block.children,
            region,
            depth,
            scale,
            first ? kind : 'none',
            listMarker(list, index, region.levels[depth]?.bullet || undefined),
          ),
        );
      } else if (block.kind === 'list' && depth < 4) {
        specs.push(
          ...listGroups(block, region, depth + 1, scale, unexpected).flatMap((group) => group.specs),
        );
      } else {
        unexpected(block);
      }
    }
    return { origin: item, reveal: list.reveal, href: item.href, specs };
  });
}

function spec(
  children: readonly InlineNode[],
  region: Region,
  depth: number,
  scale: number,
  list: ParagraphSpec['list'],
  markerText: string,
): ParagraphSpec {
  const level = region.levels[depth] as RegionLevel;
  // PowerPoint makes letters smaller and leaves indents as they are.
  const indent = list === 'none' && depth === 0 ? 0 : level.indent;
  return {
    children,
    style: { ...level.style, size: level.style.size * scale },
    leading: level.leading,
    spaceBefore: level.spaceBefore * scale,
    align: level.align,
    list,
    level: depth,
    marker: list === 'none' ? '' : markerText,
    indent,
    hang: level.hang,
  };
}
