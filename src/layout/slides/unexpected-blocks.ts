/** Blocks that a region of a slide cannot show. */

import { say } from '../../diagnostics/message.ts';
import type { Block } from '../../document/node.ts';
import type { Region } from '../../frames/resolved-theme.ts';
import type { LayoutContext } from '../layout-context.ts';

/** Reports each block once, however many sizes it is measured at. */
export function unexpectedBlocks(region: Region, context: LayoutContext): (block: Block) => void {
  const told = new Set<Block>();
  return (block) => {
    if (told.has(block)) return;
    told.add(block);
    context.report({
      code: 'unexpected-block',
      severity: 'error',
      message: say`Unexpected ${block.kind} in region \`${region.name}\`, expected paragraphs and lists`,
      span: block.span,
      hint: say`Move it to a region that can hold it.`,
    });
  };
}
