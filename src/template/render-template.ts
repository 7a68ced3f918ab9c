/** Renders a Handlebars template to markup, strictly: a field that is not there is an error with its span. */

import Handlebars from 'handlebars/runtime';
import type { Checked, Diagnostic, Source, Span } from '../diagnostics/diagnostic.ts';
import { placed, type TemplateHelper } from './helper-fault.ts';
import { precompiled } from './precompiled.ts';
import { MOST_EXPRESSIONS, templateFault } from './template-faults.ts';
import { markedTemplate, spansOf } from './template-spans.ts';
import { type Count, countedHelper, TemplateLimit, templateWork } from './template-work.ts';

/** A document's template with the parts it may call: `{{> choice}}`. */
export interface TemplateSet {
  readonly document: Source;
  readonly parts: ReadonlyMap<string, Source>;
  /** What is wrong with files of it, so that nothing can be rendered. */
  readonly faults?: readonly Diagnostic[];
}

/** The rendered markup as a source of its own, named after the template, so that faults in it can be shown. */
export async function renderTemplate(
  template: TemplateSet,
  view: object,
  helpers: Readonly<Record<string, TemplateHelper>>,
): Promise<Checked<Source>> {
  if (template.faults?.length) return { diagnostics: template.faults };
  try {
    const text = await rendered(template, view, helpers, compiled);
    return { value: { name: `${template.document.name} (rendered)`, text }, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { diagnostics: [templateFault(error, blamed.get(error) ?? template.document)] };
  }
}

/**
 * Where in the templates an offset of the markup comes from. The template is rendered once more for it, so that only
 * markup with faults takes the time.
 *
 * @param helpers as new as they were for the markup
 */
export async function templateSpans(
  template: TemplateSet,
  view: object,
  helpers: Readonly<Record<string, TemplateHelper>>,
): Promise<(offset: number) => Span> {
  const sources = [template.document, ...template.parts.values()] as const;
  const { default: full } = await import('handlebars');
  const marked = async (source: Source, names: readonly string[]) =>
    full.compile(
      markedTemplate(full.parse(source.text), source, sources.indexOf(source)),
      compilerOptions(names),
    );
  return spansOf(await rendered(template, view, helpers, marked), sources);
}

async function rendered(
  template: TemplateSet,
  view: object,
  helpers: Readonly<Record<string, TemplateHelper>>,
  compile: Compile,
): Promise<string> {
  const count = templateWork();
  const names = Object.keys(helpers);
  const parts = [...template.parts].map(
    async ([name, part]) => [name, blaming(part, await compile(part, names), count)] as const,
  );
  const partials = Object.fromEntries(await Promise.all(parts));
  const document = blaming(template.document, await compile(template.document, names), count);
  const builtIn = Handlebars.helpers as Readonly<Record<string, TemplateHelper>>;
  const all = { ...builtIn, ...placed(helpers) };
  const counted = Object.entries(all).map(([name, helper]) => [name, countedHelper(helper, count)] as const);
  return document(view, { helpers: Object.fromEntries(counted), partials });
}

/** @param helpers their names */
type Compile = (source: Source, helpers: readonly string[]) => Promise<Handlebars.TemplateDelegate>;

/** Text that is markup already; everything else is escaped. */
export const markup = (text: string): object => new Handlebars.SafeString(text);

/** Escapes what XML would read as markup. */
export const escapeText = (text: string): string => Handlebars.escapeExpression(text);

/** Templates by their text: documents share parts, and lessons share templates. */
const known = new Map<string, Handlebars.TemplateDelegate>();

/** The same as in the bundler, which compiles the built-in templates. */
const TEMPLATE_OPTIONS = { strict: true, preventIndent: true };

/** A template that is counted, and notes its own source on the errors that pass through it, the innermost first. */
function blaming(
  source: Source,
  template: Handlebars.TemplateDelegate,
  count: Count,
): Handlebars.TemplateDelegate {
  const render = count(template);
  return (view, options) => {
    try {
      return render(view, options);
    } catch (error) {
      if (error instanceof Error && !blamed.has(error)) blamed.set(error, source);
      throw error;
    }
  };
}

async function compiled({ text }: Source, helpers: readonly string[]): Promise<Handlebars.TemplateDelegate> {
  const key = [...helpers, text].join('\u0000');
  const found = known.get(key);
  if (found) return found;
  const specification = precompiled.get(text);
  const render = specification ? Handlebars.template(specification) : await compiler(text, helpers);
  known.set(key, render);
  return render;
}

/** The compiler is as large as all else of Handlebars, and only templates of an author's own need it. */
async function compiler(text: string, helpers: readonly string[]): Promise<Handlebars.TemplateDelegate> {
  if (text.split('{{').length - 1 > MOST_EXPRESSIONS) {
    return () => {
      throw new TemplateLimit('expressions');
    };
  }
  const { default: full } = await import('handlebars');
  return full.compile(text, compilerOptions(helpers));
}

const compilerOptions = (helpers: readonly string[]): CompileOptions => ({
  ...TEMPLATE_OPTIONS,
  knownHelpers: { ...NOT_OFFERED, ...Object.fromEntries(helpers.map((name) => [name, true])) },
  knownHelpersOnly: true,
});

/** What Handlebars brings besides: `log` writes to the terminal, and the others are parts of its own works. */
const NOT_OFFERED = { log: false, helperMissing: false, blockHelperMissing: false };

const blamed = new WeakMap<Error, Source>();
