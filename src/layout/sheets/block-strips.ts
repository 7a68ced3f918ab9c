/** The registry of blocks on paper: one row a kind of block, each turned into strips. */

import type { Block } from '../../document/node.ts';
import type { GrowingNode } from '../structure.ts';
import { asideStrips } from './aside.ts';
import type { BlockContext } from './block-context.ts';
import { cardStrips } from './cards.ts';
import { codeStrips } from './code.ts';
import { figureStrips } from './figure.ts';
import { headingStrips } from './heading.ts';
import { imageStrips } from './image.ts';
import { itemStrips, listStrips } from './list.ts';
import { miniatureStrips } from './miniature.ts';
import { paragraphStrips } from './paragraph.ts';
import { ruledLineStrips } from './ruled-lines.ts';
import { slotStrips } from './slot.ts';
import { keepTogether, keepWithNext, type Strip } from './strip.ts';
import { tableStrips } from './table.ts';

type PlainBlock = Exclude<Block, { kind: 'item' }>;

const layouts: {
  readonly [Kind in PlainBlock['kind']]: (
    block: Extract<PlainBlock, { kind: Kind }>,
    context: BlockContext,
  ) => Strip[];
} = {
  heading: headingStrips,
  paragraph: paragraphStrips,
  list: listStrips,
  table: tableStrips,
  lines: ruledLineStrips,
  aside: asideStrips,
  image: imageStrips,
  'code-block': codeStrips,
  figure: figureStrips,
  slot: slotStrips,
  miniature: miniatureStrips,
  cards: cardStrips,
};

/** The strips of blocks one below the other. Questions that follow one another are one list of the structure. */
export function blockStrips(blocks: readonly Block[], context: BlockContext): Strip[] {
  let questions: GrowingNode | undefined;
  return blocks.flatMap((block, index) => {
    if (block.kind === 'item') {
      questions ??= context.structure.add(context.parent, 'L', { numbering: 'Decimal' });
      return itemStrips(block, questions, context);
    }
    questions = undefined;
    const strips = (layouts[block.kind] as (block: PlainBlock, context: BlockContext) => Strip[])(
      block,
      context,
    );
    return blocks[index + 1]?.kind === 'image' ? beforePicture(block, strips) : strips;
  });
}

/** A picture stands on the page of the words above it, and takes a short list along. */
function beforePicture({ kind }: PlainBlock, strips: readonly Strip[]): Strip[] {
  return keepWithNext(kind === 'list' ? keepTogether(strips) : strips);
}
