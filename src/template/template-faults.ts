/** What is said of an error of Handlebars or of a helper, and where. */

import { type Diagnostic, type Source, type Span, spanIn } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { blockFault } from './block-faults.ts';
import { callOf, HelperFault } from './helper-fault.ts';
import { MOST_CALLS, MOST_WRITTEN, TemplateLimit } from './template-work.ts';

/** Expressions in one file: the compiler takes time with the square of their number. */
export const MOST_EXPRESSIONS = 2000;

/** @param source the template that the error passed through first */
export function templateFault(error: Error, source: Source): Diagnostic {
  if (error instanceof TemplateLimit) {
    return { severity: 'error', span: spanIn(source, 0), ...LIMITS[error.limit] };
  }
  if (error instanceof RangeError && error.message.includes('call stack')) {
    return { severity: 'error', span: spanIn(source, 0), ...LIMITS.nesting };
  }
  const told = toldOf(error);
  const block = told.code === 'template-syntax' ? blockFault(source) : undefined;
  return { span: spanOf(error, source), ...told, ...block, severity: 'error' };
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
  if (/^(?:Parse|Lexical) error /.test(error.message)) {
    return {
      code: 'template-syntax',
      message: say`This line of the template can't be read`,
      hint: say`Every \`{{\` needs its \`}}\`, with a name between them; compare this line with the built-in template.`,
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
  const [first = ''] = message.split(' - ');
  return first.replace(/\s+/g, ' ').trim();
}
