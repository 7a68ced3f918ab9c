/** The registry of blocks on paper: one row a kind of block, each turned into fragments. */

import type { Block } from '../../document/node.ts';
import type { GrowingNode } from '../structure.ts';
import { asideFragments } from './aside.ts';
import type { BlockContext } from './block-context.ts';
import { cardFragments } from './cards.ts';
import { codeFragments } from './code.ts';
import { evidenceFragments } from './evidence.ts';
import { figureFragments } from './figure.ts';
import { type Fragment, keepTogether, keepWithNext } from './fragment.ts';
import { headingFragments } from './heading.ts';
import { imageFragments } from './image.ts';
import { itemFragments, listFragments } from './list.ts';
import { endBeside, marginFragments, startBeside } from './margin.ts';
import { mergeFieldFragments } from './merge-field.ts';
import { paragraphFragments } from './paragraph.ts';
import { ruledLineFragments } from './ruled-lines.ts';
import { tableFragments } from './table.ts';
import { thumbnailFragments } from './thumbnail.ts';

type PlainBlock = Exclude<Block, { kind: 'item' | 'margin' }>;

const layouts: {
  readonly [Kind in PlainBlock['kind']]: (
    block: Extract<PlainBlock, { kind: Kind }>,
    context: BlockContext,
  ) => Fragment[];
} = {
  heading: headingFragments,
  paragraph: paragraphFragments,
  list: listFragments,
  table: tableFragments,
  lines: ruledLineFragments,
  aside: asideFragments,
  image: imageFragments,
  'code-block': codeFragments,
  figure: figureFragments,
  evidence: evidenceFragments,
  'merge-field': mergeFieldFragments,
  thumbnail: thumbnailFragments,
  cards: cardFragments,
};

/** The fragments of blocks one below the other, with the notes of their margin beside them. */
export function blockFragments(blocks: readonly Block[], context: BlockContext): Fragment[] {
  const first = blocks.findIndex(({ kind }) => kind === 'margin');
  const note = blocks[first];
  if (note?.kind !== 'margin') return stacked(blocks, context);
  const start = startBeside(blocks, first);
  const end = endBeside(blocks, first);
  const [before, heading, beside] = [
    blocks.slice(0, start),
    blocks.slice(start, first),
    blocks.slice(first + 1, end),
  ];
  return [
    ...stacked(before, context),
    ...marginFragments(heading, note, beside, context),
    ...belowNotes(blockFragments(blocks.slice(end), context)),
  ];
}

function belowNotes([first, ...rest]: readonly Fragment[]): Fragment[] {
  return first ? [{ ...first, isBelowNotes: true }, ...rest] : [];
}

/** Questions that follow one another are one list of the structure. */
function stacked(blocks: readonly Block[], context: BlockContext): Fragment[] {
  let questions: GrowingNode | undefined;
  return blocks.flatMap((block, index) => {
    if (block.kind === 'margin') return [];
    if (block.kind === 'item') {
      questions ??= context.structure.add(context.parent, 'L', { numbering: 'Decimal' });
      return itemFragments(block, questions, context);
    }
    questions = undefined;
    const fragments = (layouts[block.kind] as (block: PlainBlock, context: BlockContext) => Fragment[])(
      block,
      context,
    );
    return blocks[index + 1]?.kind === 'image' ? beforePicture(block, fragments) : fragments;
  });
}

/** A picture stands on the page of the words above it, and takes a short list along. */
function beforePicture({ kind }: PlainBlock, fragments: readonly Fragment[]): Fragment[] {
  return keepWithNext(kind === 'list' ? keepTogether(fragments) : fragments);
}
