/** Makes one document of a lesson: template → markup → tree → frames. */

import type { BuildEngines, BuildRequest } from './build-request.ts';
import type { Diagnostic, Source } from './diagnostic.ts';
import type { DocumentTree } from './document/node.ts';
import { readMarkup } from './document/read-markup.ts';
import { CUT_SHEETS, type DocumentName, HANDOUTS } from './documents.ts';
import { type MissingSign, missingSigns } from './layout/check-glyphs.ts';
import { type Imposition, impose } from './layout/impose.ts';
import type { LayoutKit, LayoutResult } from './layout/layout-kit.ts';
import { laySheets } from './layout/sheets/lay-sheets.ts';
import { laySlides } from './layout/slides/lay-slides.ts';
import type { TemplateHelper } from './template/helper-fault.ts';
import type { LessonView } from './template/lesson-view.ts';
import { renderTemplate, templatePlaces } from './template/render-template.ts';

/** What each stage gave of one document. */
export interface DocumentStages {
  readonly markup: Source;
  readonly tree: DocumentTree;
  readonly layout: LayoutResult;
}

/**
 * Nothing after errors, which were reported through the kit.
 *
 * @param helpers makes those of the templates
 * @param miss takes the signs that no font can show
 */
export async function makeDocument(
  name: DocumentName,
  view: LessonView,
  helpers: () => Readonly<Record<string, TemplateHelper>>,
  request: BuildRequest,
  engines: BuildEngines,
  kit: LayoutKit,
  miss: (signs: readonly MissingSign[]) => void,
): Promise<DocumentStages | undefined> {
  const folder = name === 'handout' ? HANDOUTS[request.handout] : name;
  const template = engines.template(folder);
  if (!template) throw new RangeError(`No template ${folder}`);
  const rendered = await renderTemplate(template, view, helpers());
  rendered.diagnostics.forEach(kit.report);
  const markup = rendered.value;
  if (!markup) return undefined;
  const found: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => found.push(diagnostic);
  const stages = laid(markup, request, { ...kit, report }, (tree) => {
    const missing = missingSigns(tree, kit, [template.document, ...template.parts.values()]);
    miss(missing);
    return missing.length === 0;
  });
  const isInMarkup = ({ place }: Diagnostic) => place?.source === markup;
  const placeOf = found.some(isInMarkup) && (await templatePlaces(template, view, helpers()));
  for (const one of found) {
    kit.report(placeOf && one.place && isInMarkup(one) ? { ...one, place: placeOf(one.place.start) } : one);
  }
  return stages && imposed(name, stages, request.imposition);
}

/** @param isShown whether fonts can show all of the tree */
function laid(
  markup: Source,
  { paper }: BuildRequest,
  kit: LayoutKit,
  isShown: (tree: DocumentTree) => boolean,
): DocumentStages | undefined {
  const { value: tree, diagnostics } = readMarkup(markup);
  diagnostics.forEach(kit.report);
  if (!tree || !isShown(tree)) return undefined;
  return { markup, tree, layout: tree.kind === 'deck' ? laySlides(tree, kit) : laySheets(tree, paper, kit) };
}

/** What is cut up was laid out for the whole side already. */
function imposed(name: DocumentName, document: DocumentStages, imposition?: Imposition): DocumentStages {
  const { laid } = document.layout;
  if (!imposition || laid.medium === 'slides' || CUT_SHEETS.includes(name)) return document;
  return { ...document, layout: { ...document.layout, laid: impose(laid, imposition) } };
}
