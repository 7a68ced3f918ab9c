/** Lays out a document, slides or sheets, and gives what is wrong with it as values. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DocumentTree } from '../document/document-tree.ts';
import type { LayoutOptions, LayoutResult } from './layout-context.ts';
import { laySheets } from './sheets/lay-sheets.ts';
import type { PaperName } from './sheets/paper.ts';
import { laySlides } from './slides/lay-slides.ts';

export interface LaidDocument extends LayoutResult {
  /** With errors among them, pages lack what could not be laid out. */
  readonly diagnostics: readonly Diagnostic[];
}

/** @param paper of sheets; slides have the size that the theme says */
export function layDocument(tree: DocumentTree, paper: PaperName, options: LayoutOptions): LaidDocument {
  const diagnostics: Diagnostic[] = [];
  const context = { ...options, report: (diagnostic: Diagnostic) => void diagnostics.push(diagnostic) };
  const layout = tree.kind === 'deck' ? laySlides(tree, context) : laySheets(tree, paper, context);
  return { ...layout, diagnostics };
}
