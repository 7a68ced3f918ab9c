/** What of a paper only layout can draw, each block as a page of its own: for formats whose programs set the words. */

import type { DocumentTree } from '../document/document-tree.ts';
import type { Block } from '../document/node.ts';
import type { Page } from '../frames/page.ts';
import { isChartForm } from '../kinds/evidence-form.ts';
import { figureAlt } from './figures/fit-figure.ts';
import type { LayoutOptions } from './layout-context.ts';
import { blockFragments } from './sheets/block-fragments.ts';
import { PAPERS, type PaperName } from './sheets/paper.ts';
import { growStructure } from './structure.ts';

export interface DrawnPage {
  readonly block: Block;
  readonly alt: string;
  readonly page: Page;
  /** Whether it is a slide, whose page is the slides' own. */
  readonly isSlide: boolean;
}

/**
 * Its figures and charts as wide as the column, and the slides that it shows. Sheets that were laid out already.
 *
 * @param context as `onPaper` gives it
 */
export function drawnBlocks(tree: DocumentTree, paper: PaperName, context: LayoutOptions): DrawnPage[] {
  if (tree.kind === 'deck') return [];
  const { left, right } = context.theme.sheets.margins;
  const width = PAPERS[paper].width - left - right;
  return [tree, ...tree.sections]
    .flatMap(({ children }) => blocksWithin(children))
    .flatMap((block): DrawnPage[] => {
      if (block.kind === 'thumbnail') {
        const page = context.slides?.pages[block.slide - 1];
        return page ? [{ block, alt: block.alt, page, isSlide: true }] : [];
      }
      if (block.kind !== 'figure' && !(block.kind === 'evidence' && isChartForm(block.form))) return [];
      const alt = block.kind === 'figure' ? figureAlt(block) : block.summary;
      return [{ block, alt, page: pageOf(block, width, paper, context), isSlide: false }];
    });
}

/** Room for half of an outline, pt. */
const MARGIN = 1;

/** The block alone, from the page's top left. */
function pageOf(block: Block, width: number, paper: PaperName, context: LayoutOptions): Page {
  const structure = growStructure();
  const fragments = blockFragments([block], {
    ...context,
    // What is wrong with it was said when the sheet was laid out.
    report: () => undefined,
    structure,
    parent: structure.root,
    x: MARGIN,
    width: width - 2 * MARGIN,
    pageWidth: width,
    pageHeight: PAPERS[paper].height,
    bodyStyle: 'body',
    align: 'start',
    fragments: blockFragments,
  });
  const height = fragments.reduce((sum, fragment) => sum + fragment.height, 2 * MARGIN);
  const items = fragments.flatMap((fragment) => fragment.place(MARGIN));
  return { width, height, items, title: '', ids: [], notes: [] };
}

function blocksWithin(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...blocksWithin(childrenOf(block))]);
}

function childrenOf(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'aside':
    case 'margin':
    case 'item':
    case 'thumbnail':
      return block.children;
    case 'list':
      return block.items.flatMap(({ children }) => children);
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ children }) => children));
    case 'cards':
      return block.cards.flatMap(({ front, back }) => [...front, ...back]);
    default:
      return [];
  }
}
