/** Makes one document of a lesson: template → markup → tree → frames. */

import type { Diagnostic, Source } from '../diagnostic.ts';
import type { DocumentTree } from '../document/node.ts';
import { readMarkup } from '../document/read-markup.ts';
import { fileSuffix } from '../edition.ts';
import { type MissingSign, missingSigns } from '../layout/check-glyphs.ts';
import { impose } from '../layout/impose.ts';
import { layDocument } from '../layout/lay-document.ts';
import type { LayoutOptions, LayoutResult } from '../layout/layout-kit.ts';
import type { Paper } from '../papers/paper.ts';
import type { PaperView } from '../papers/paper-view.ts';
import { schoolView } from '../papers/school-view.ts';
import { slideIndex, slidesOf } from '../papers/slides-taught.ts';
import { renderTemplate } from '../template/render-template.ts';
import { templateHelpers } from '../template/template-helpers.ts';
import type { BuildEngines, BuildRequest } from './build-request.ts';
import { DOCUMENTS, type DocumentName, templateOf } from './documents.ts';

/** One document to make, and what it shows. */
export interface DocumentOrder {
  readonly name: DocumentName;
  readonly view: PaperView;
  /** The paper that it is, where it is made of each variant. */
  readonly paper?: Paper;
}

/** What each stage gave of one document. */
export interface MadeDocument extends Omit<DocumentOrder, 'view'> {
  /** The name of its files without the ending. */
  readonly file: string;
  readonly markup: Source;
  readonly tree: DocumentTree;
  readonly layout: LayoutResult;
}

export interface Making {
  /** Absent where a stage before layout found an error. */
  readonly document?: MadeDocument;
  /** The signs of it that no font can show. */
  readonly missing: readonly MissingSign[];
  readonly diagnostics: readonly Diagnostic[];
}

/** @param options with the slides, once they are laid out */
export async function makeDocument(
  { name, view, paper }: DocumentOrder,
  request: BuildRequest,
  engines: BuildEngines,
  options: LayoutOptions,
): Promise<Making> {
  const folder = templateOf(name, request);
  const template = engines.template(folder);
  if (!template) throw new RangeError(`No template ${folder}`);
  const { slides, locale } = options;
  const shown = { ...view, deck: slidesOf(slides), school: schoolView(request.workspace?.school) };
  const markup = await renderTemplate(template, shown, templateHelpers(locale, slideIndex(slides)));
  if (!markup.value) return { missing: [], diagnostics: markup.diagnostics };
  const tree = readMarkup(markup.value);
  const diagnostics = [...markup.diagnostics, ...tree.diagnostics];
  if (!tree.value) return { missing: [], diagnostics };
  const missing = missingSigns(tree.value, options, [template.document, ...template.parts.values()]);
  if (missing.length > 0) return { missing, diagnostics };
  const { laid, ledger, diagnostics: found } = layDocument(tree.value, request.paper, options);
  // What is cut up was laid out for the whole side already.
  const isImposed = request.imposition && laid.medium === 'sheets' && !DOCUMENTS[name].isCut;
  return {
    document: {
      name,
      file: `${name}${paper ? fileSuffix(paper.edition) : ''}`,
      ...(paper && { paper }),
      markup: markup.value,
      tree: tree.value,
      layout: { laid: isImposed ? impose(laid, request.imposition) : laid, ledger },
    },
    missing,
    diagnostics: [...diagnostics, ...found],
  };
}
