/** Renders a Handlebars template to markup, strictly: a field that is not there is an error with its place. */

import Handlebars from 'handlebars/runtime';
import type { Checked, Diagnostic, Place, Source } from '../diagnostic.ts';
import { say } from '../message.ts';
import { precompiled } from './precompiled.ts';
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
}

/** A function that templates may call by its name. */
export type TemplateHelper = (this: unknown, ...values: unknown[]) => unknown;

/** The rendered markup as a source of its own, named after the template, so that faults in it can be shown. */
export async function renderTemplate(
  template: TemplateSet,
  view: object,
  helpers: Readonly<Record<string, TemplateHelper>>,
): Promise<Checked<Source>> {
  try {
    const count = templateWork();
    const parts = [...template.parts].map(
      async ([name, part]) => [name, await blaming(part, count)] as const,
    );
    const partials = Object.fromEntries(await Promise.all(parts));
    const document = await blaming(template.document, count);
    const all = { ...(Handlebars.helpers as Readonly<Record<string, TemplateHelper>>), ...helpers };
    const counted = Object.entries(all).map(
      ([name, helper]) => [name, countedHelper(helper, count)] as const,
    );
    const text = document(view, { helpers: Object.fromEntries(counted), partials });
    return { value: { name: `${template.document.name} (rendered)`, text }, diagnostics: [] };
  } catch (error) {
    return { diagnostics: [diagnosticOf(error, template)] };
  }
}

/** Text that is markup already; everything else is escaped. */
export const markup = (text: string): Handlebars.SafeString => new Handlebars.SafeString(text);

/** Escapes what XML would read as markup. */
export const escapeText = (text: string): string => Handlebars.escapeExpression(text);

/** Templates by their text: documents share parts, and lessons share templates. */
const known = new Map<string, Handlebars.TemplateDelegate>();

/** The same as in the bundler, which compiles the built-in templates. */
const TEMPLATE_OPTIONS = { strict: true, preventIndent: true };

/** A template that is counted, and notes its own source on the errors that pass through it, the innermost first. */
async function blaming(source: Source, count: Count): Promise<Handlebars.TemplateDelegate> {
  const render = count(await compiled(source.text));
  return (view, options) => {
    try {
      return render(view, options);
    } catch (error) {
      if (error instanceof Error && !blamed.has(error)) blamed.set(error, source);
      throw error;
    }
  };
}

async function compiled(text: string): Promise<Handlebars.TemplateDelegate> {
  const found = known.get(text);
  if (found) return found;
  const specification = precompiled.get(text);
  const render = specification ? Handlebars.template(specification) : await compiler(text);
  known.set(text, render);
  return render;
}

/** Expressions in one file: the compiler takes time with the square of their number. */
const MOST_EXPRESSIONS = 2000;

/** The compiler is as large as all else of Handlebars, and only templates of an author's own need it. */
async function compiler(text: string): Promise<Handlebars.TemplateDelegate> {
  if (text.split('{{').length - 1 > MOST_EXPRESSIONS) {
    return () => {
      throw new TemplateLimit('expressions');
    };
  }
  const { default: full } = await import('handlebars');
  return full.compile(text, TEMPLATE_OPTIONS);
}

const blamed = new WeakMap<Error, Source>();

function diagnosticOf(error: unknown, template: TemplateSet): Diagnostic {
  if (!(error instanceof Error)) throw error;
  const source = blamed.get(error) ?? template.document;
  if (error instanceof TemplateLimit) {
    return { severity: 'error', place: { source, start: 0, end: 1 }, ...LIMITS[error.limit] };
  }
  if (error instanceof RangeError && error.message.includes('call stack')) {
    return { severity: 'error', place: { source, start: 0, end: 1 }, ...LIMITS.nesting };
  }
  const missing = /^"(.+)" not defined in/.exec(error.message);
  const place = placeOf(error, source);
  return {
    code: missing ? 'template-field' : 'template-syntax',
    severity: 'error',
    message: missing
      ? say`Unexpected field \`${missing[1] ?? ''}\`, expected one that the lesson has`
      : say`The template can't be read: ${firstSentence(error.message)}`,
    place,
    hint: missing ? say`Correct the name, or delete it.` : say`Compare this line with the built-in template.`,
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

function placeOf(error: HandlebarsFault, source: Source): Place {
  const line = error.lineNumber ?? Number(/on line (\d+)/.exec(error.message)?.[1] ?? 1);
  const lineStart =
    source.text
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length + (line > 1 ? 1 : 0);
  const start = lineStart + (error.column ?? 0);
  const end = error.endColumn !== undefined ? lineStart + error.endColumn : start + 1;
  return { source, start, end: Math.max(end, start + 1) };
}

function firstSentence(message: string): string {
  const [first = ''] = message.replace(/^Parse error on line \d+:\n/, '').split(' - ');
  return first.replace(/\s+/g, ' ').trim();
}
