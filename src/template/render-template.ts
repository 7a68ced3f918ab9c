/** Renders a Handlebars template to markup, strictly: a field that is not there is an error with its span. */

import Handlebars from 'handlebars/runtime';
import { type Checked, type Diagnostic, type Source, type Span, spanIn } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { callOf, HelperFault, placed, type TemplateHelper } from './helper-fault.ts';
import { precompiled } from './precompiled.ts';
import { markedTemplate, spansOf } from './template-spans.ts';
import {
  type Count,
  countedHelper,
  MOST_CALLS,
  MOST_WRITTEN,
  TemplateLimit,
  templateWork,
} from './template-work.ts';

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
    return { diagnostics: [diagnosticOf(error, template)] };
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

/** Expressions in one file: the compiler takes time with the square of their number. */
const MOST_EXPRESSIONS = 2000;

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

function diagnosticOf(error: unknown, template: TemplateSet): Diagnostic {
  if (!(error instanceof Error)) throw error;
  const source = blamed.get(error) ?? template.document;
  if (error instanceof TemplateLimit) {
    return { severity: 'error', span: spanIn(source, 0), ...LIMITS[error.limit] };
  }
  if (error instanceof RangeError && error.message.includes('call stack')) {
    return { severity: 'error', span: spanIn(source, 0), ...LIMITS.nesting };
  }
  return { ...toldOf(error), severity: 'error', span: spanOf(error, source) };
}

function toldOf(error: Error): HelperFault['told'] {
  if (error instanceof HelperFault) return error.told;
  const [, field] = /^"(.+)" not defined in/.exec(error.message) ?? [];
  if (field !== undefined) {
    return {
      code: 'template-field',
      message: say`Unexpected field \`${field}\`, expected one that the lesson has`,
      hint: say`Correct the name, or delete it.`,
    };
  }
  const [, helper] = /used the unknown helper (\S+)/.exec(error.message) ?? [];
  if (helper !== undefined) {
    return {
      code: 'template-helper',
      message: say`Unexpected helper \`${helper}\`, expected one that templates have`,
      hint: say`Correct the name, or delete it: a template can only lay out what the lesson has.`,
    };
  }
  if (callOf(error)) {
    return {
      code: 'template-helper',
      message: say`This helper can't take what it is given: ${firstSentence(error.message)}`,
      hint: say`Compare this line with the built-in template.`,
    };
  }
  return {
    code: 'template-syntax',
    message: say`The template can't be read: ${firstSentence(error.message)}`,
    hint: say`Compare this line with the built-in template.`,
  };
}

const LIMITS: Readonly<
  Record<TemplateLimit['limit'] | 'nesting', Pick<Diagnostic, 'code' | 'message' | 'hint'>>
> = {
  depth: {
    code: 'template-too-deep',
    message: say`The template calls itself without end`,
    hint: say`Look for a part that calls itself, straight or through another part.`,
  },
  nesting: {
    code: 'template-too-deep',
    message: say`Too many blocks inside each other in the template, expected a few`,
    hint: say`Close each block where it ends, or move what is inside into a part of its own.`,
  },
  calls: {
    code: 'template-too-large',
    message: say`The template calls more than ${MOST_CALLS} parts and helpers, expected some thousand`,
    hint: say`Look for loops inside loops, and for parts that call many others.`,
  },
  size: {
    code: 'template-too-large',
    message: say`The template writes more than ${MOST_WRITTEN} characters, expected some ten thousand`,
    hint: say`Look for loops inside loops, and for parts that call many others.`,
  },
  expressions: {
    code: 'template-too-large',
    message: say`The template has more than ${MOST_EXPRESSIONS} expressions, expected some hundred`,
    hint: say`Split it into parts.`,
  },
};

interface HandlebarsFault extends Error {
  readonly lineNumber?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

function spanOf(error: HandlebarsFault, source: Source): Span {
  const call = callOf(error);
  const line = call?.line ?? error.lineNumber ?? Number(/on line (\d+)/.exec(error.message)?.[1] ?? 1);
  const lineStart =
    source.text
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length + (line > 1 ? 1 : 0);
  const start = lineStart + (call?.column ?? error.column ?? 0);
  const end = error.endColumn !== undefined ? lineStart + error.endColumn : start + 1;
  return spanIn(source, start, Math.max(end, start + 1));
}

function firstSentence(message: string): string {
  const [first = ''] = message.replace(/^Parse error on line \d+:\n/, '').split(' - ');
  return first.replace(/\s+/g, ' ').trim();
}
