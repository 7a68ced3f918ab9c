/** Makes one document of a lesson: template → markup → tree → frames. */

import type { Checked, Diagnostic, Source } from '../diagnostics/diagnostic.ts';
import type { DocumentTree } from '../document/document-tree.ts';
import { readMarkup } from '../document/read-markup.ts';
import { type MissingSign, missingSigns } from '../layout/check-glyphs.ts';
import { loadCharts } from '../layout/evidence/load-charts.ts';
import { impose } from '../layout/impose.ts';
import { layDocument } from '../layout/lay-document.ts';
import type { LayoutOptions, LayoutResult } from '../layout/layout-context.ts';
import type { Activity } from '../lesson/activity.ts';
import { renderTemplate, type TemplateSet, templateSpans } from '../template/render-template.ts';
import { templateHelpers } from '../template/template-helpers.ts';
import type { DocumentCopy } from '../variants/document-copies.ts';
import { schoolView } from '../variants/school-view.ts';
import { slideIndex, slidesOf } from '../variants/slides-taught.ts';
import type { BuildHost, BuildRequest } from './build-request.ts';
import { DOCUMENTS, type DocumentName, documentsOf, fileStem, SLIDES, templateOf } from './documents.ts';

/** One document to make, and what it shows. */
export interface DocumentOrder extends DocumentCopy {
  readonly name: DocumentName;
  /** Of the lesson. */
  readonly kind: string;
  readonly activity: Activity;
}

/** What each stage gave of one document. */
export interface MadeDocument extends Omit<DocumentOrder, 'view' | 'kind' | 'suffix' | 'activity'> {
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
  { kind, view, suffix, activity, ...order }: DocumentOrder,
  request: BuildRequest,
  host: BuildHost,
  options: LayoutOptions,
): Promise<Making> {
  const { name } = order;
  const folder = templateOf(name, request);
  const template = host.template(folder, kind);
  if (!template) throw new RangeError(`No template ${folder}`);
  const { slides, locale } = options;
  const shown = {
    ...view,
    deck: slidesOf(slides),
    school: schoolView(request.workspace?.school),
    documents: documentsOf(request.documents, activity),
  };
  const helpers = () => templateHelpers(locale, slideIndex(slides));
  const { value: markup, diagnostics } = await renderTemplate(template, shown, helpers());
  if (!markup) return { missing: [], diagnostics };
  // What is cut up is laid out for the whole side.
  const imposition = name === SLIDES || DOCUMENTS[name].isCut ? undefined : request.imposition;
  const { value, diagnostics: found } = await laidOut(markup, template, request, {
    ...options,
    ...(imposition && { isHalf: true }),
  });
  // What is wrong with the markup is wrong with the template that wrote it.
  const isInMarkup = ({ span }: Diagnostic) => span?.source === markup;
  const spanOf = found.some(isInMarkup) && (await templateSpans(template, shown, helpers()));
  const placed = found.map((one) =>
    spanOf && one.span && isInMarkup(one) ? { ...one, span: spanOf(one.span.start) } : one,
  );
  const told = [...diagnostics, ...placed];
  const { tree, missing = [], layout } = value ?? {};
  if (!tree || !layout) return { missing, diagnostics: told };
  return {
    document: {
      ...order,
      file: `${fileStem(name, activity)}${suffix}`,
      markup,
      tree,
      layout: imposition ? { ...layout, laid: impose(layout.laid, imposition) } : layout,
    },
    missing,
    diagnostics: told,
  };
}

interface LaidOut {
  readonly tree: DocumentTree;
  readonly missing: readonly MissingSign[];
  /** Absent where a sign is missing. */
  readonly layout?: LayoutResult;
}

async function laidOut(
  markup: Source,
  template: TemplateSet,
  { paper }: BuildRequest,
  options: LayoutOptions,
): Promise<Checked<LaidOut>> {
  const { value: tree, diagnostics } = readMarkup(markup);
  if (!tree) return { diagnostics };
  const missing = missingSigns(tree, options, [template.document, ...template.parts.values()]);
  if (missing.length > 0) return { value: { tree, missing }, diagnostics };
  await loadCharts(tree);
  const { diagnostics: found, ...layout } = layDocument(tree, paper, options);
  return { value: { tree, missing, layout }, diagnostics: [...diagnostics, ...found] };
}
