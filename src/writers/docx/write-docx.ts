/** Writes the tree of a paper as a Word file: real styles, lists and tables, which a teacher can change. */

import { Document, Footer, type ISectionOptions, Packer, SectionType, Tab, TabStopType } from 'docx';
import type { DocumentTree, RunningLine } from '../../document/document-tree.ts';
import type { Block } from '../../document/node.ts';
import type { TreeMaterial } from '../tree-material.ts';
import { wordBlocks } from './blocks.ts';
import { finishPackage } from './finish-package.ts';
import { openNumbering } from './numbering.ts';
import { run, wordRuns } from './runs.ts';
import { twips } from './twips.ts';
import type { WordContext } from './word-context.ts';
import { wordParagraph } from './word-paragraph.ts';
import { wordStyles } from './word-styles.ts';

/**
 * The same tree and material give the same bytes.
 *
 * @throws RangeError for slides, which are no text that flows
 */
export async function writeDocx(tree: DocumentTree, material: TreeMaterial): Promise<Uint8Array> {
  if (tree.kind === 'deck') throw new RangeError('Unexpected slides, expected a paper');
  const { left, right } = material.sheets.margins;
  const numbering = openNumbering();
  const context: WordContext = {
    ...material,
    numbering,
    width: material.page.width - left - right,
    indent: 0,
    style: 'Normal',
    align: 'start',
    keepWithNext: false,
    keepsTogether: false,
    blocks: wordBlocks,
  };
  const sections = [tree, ...tree.sections].map((part) => section(part, context));
  const { info } = material;
  const file = new Document({
    title: tree.title,
    subject: info.subject,
    creator: info.author,
    keywords: info.keywords.join(', '),
    styles: wordStyles(material),
    // All lists are known once the blocks are written.
    numbering: { config: numbering.definitions() },
    sections,
  });
  return finishPackage(await Packer.toBuffer(file), info);
}

/** Blocks on pages of their own, with their foot. */
function section(
  { children, footer }: { readonly children: readonly Block[]; readonly footer: RunningLine },
  context: WordContext,
): ISectionOptions {
  const { page, sheets } = context;
  const { top, right, bottom, left } = sheets.margins;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { width: twips(page.width), height: twips(page.height) },
        margin: {
          top: twips(top),
          right: twips(right),
          bottom: twips(bottom),
          left: twips(left),
          footer: twips(bottom / 2),
        },
      },
    },
    footers: { default: foot(footer, context) },
    children: context.blocks(children, context),
  };
}

function foot({ start, end }: RunningLine, context: WordContext): Footer {
  const tabStops = [{ type: TabStopType.END, position: twips(context.width) }];
  const words = [
    ...wordRuns(start, context),
    run({ children: [new Tab()] }, context),
    ...wordRuns(end, context),
  ];
  return new Footer({ children: [wordParagraph(words, 'Footer', context, { tabStops })] });
}
