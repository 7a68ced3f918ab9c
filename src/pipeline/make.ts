/** Makes one document of a lesson: template → markup → tree → frames. */

import type { Source } from '../diagnostic.ts';
import type { DocumentTree } from '../document/node.ts';
import { readMarkup } from '../document/read-markup.ts';
import { type MissingSign, missingSigns } from '../layout/check-glyphs.ts';
import { type Imposition, impose } from '../layout/impose.ts';
import type { LayoutKit, LayoutResult } from '../layout/layout-kit.ts';
import { laySheets } from '../layout/sheets/lay-sheets.ts';
import { laySlides } from '../layout/slides/lay-slides.ts';
import type { TemplateHelper } from '../template/helper-fault.ts';
import type { LessonView } from '../template/lesson-view.ts';
import { renderTemplate } from '../template/render-template.ts';
import type { BuildEngines, BuildRequest } from './build-request.ts';
import { DOCUMENTS, type DocumentName, templateOf } from './documents.ts';

/** What each stage gave of one document. */
export interface DocumentStages {
  readonly markup: Source;
  readonly tree: DocumentTree;
  readonly layout: LayoutResult;
}

/**
 * Nothing after errors, which were reported through the kit.
 *
 * @param miss takes the signs that no font can show
 */
export async function makeDocument(
  name: DocumentName,
  view: LessonView,
  helpers: Readonly<Record<string, TemplateHelper>>,
  request: BuildRequest,
  engines: BuildEngines,
  kit: LayoutKit,
  miss: (signs: readonly MissingSign[]) => void,
): Promise<DocumentStages | undefined> {
  const folder = templateOf(name, request);
  const template = engines.template(folder);
  if (!template) throw new RangeError(`No template ${folder}`);
  const rendered = await renderTemplate(template, view, helpers);
  rendered.diagnostics.forEach(kit.report);
  if (!rendered.value) return undefined;
  const read = readMarkup(rendered.value);
  read.diagnostics.forEach(kit.report);
  if (!read.value) return undefined;
  const missing = missingSigns(read.value, kit, [template.document, ...template.parts.values()]);
  miss(missing);
  if (missing.length > 0) return undefined;
  const layout =
    read.value.kind === 'deck' ? laySlides(read.value, kit) : laySheets(read.value, request.paper, kit);
  return imposed(name, { markup: rendered.value, tree: read.value, layout }, request.imposition);
}

/** What is cut up was laid out for the whole side already. */
function imposed(name: DocumentName, document: DocumentStages, imposition?: Imposition): DocumentStages {
  const { laid } = document.layout;
  if (!imposition || laid.medium === 'slides' || DOCUMENTS[name].isCut) return document;
  return { ...document, layout: { ...document.layout, laid: impose(laid, imposition) } };
}
