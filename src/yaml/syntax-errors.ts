/** Everything YAML has against a document, in the order of the file and one finding a line. */

import type { Document, YAMLError } from 'yaml';
import type { Diagnostic, Source, Span } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import type { Aliases } from './aliases.ts';
import { disguisedSign } from './disguised-signs.ts';
import { errorAt } from './error-at.ts';
import { quote } from './naming.ts';
import { lineAt, wrapInQuotes } from './quoting.ts';
import { syntaxError } from './yaml-slips.ts';

/** More in one file are not told one by one: each looks for its line. */
const MOST = 1000;

/**
 * Errors, warnings (unknown tags) and aliases that stand for nothing; none of them is to be overlooked.
 *
 * @param cuts texts that a `#` cuts off: one within brackets is why these lack their closing one
 */
export function syntaxErrors(
  document: Document,
  { unresolved }: Aliases,
  cuts: readonly Diagnostic[],
  source: Source,
): Diagnostic[] {
  const disguiseAt = disguises();
  const found = [
    ...unresolved.slice(0, MOST).map(({ range }) => {
      const span = { source, start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
      return { span, diagnostic: disguiseAt(span) ?? unknownAlias(span) };
    }),
    ...beforeLost(
      readable([...document.errors, ...document.warnings].slice(0, MOST), source, disguiseAt),
    ).map((error) => {
      const span = spanOfError(source, error);
      const cause = error.message.startsWith('Flow ')
        ? cuts.find((cut) => cut.span && cut.span.start > span.start && cut.span.start < error.pos[0])
        : undefined;
      const cut = cause && { ...cause, severity: 'error' as const };
      return { span, diagnostic: cut ?? disguiseAt(span) ?? syntaxError(error, span) };
    }),
  ];
  // What YAML adds to the first error of a line is mostly what follows from it.
  const byLine = new Map<number, Diagnostic>();
  for (const { span, diagnostic } of found) {
    const line = span.start - lineAt(span).column;
    if (!byLine.has(line)) byLine.set(line, diagnostic);
  }
  return [...byLine.values()];
}

/** A tab or another sign hides what its line is, so that YAML doubts the structure of all that follows. */
function readable(errors: readonly YAMLError[], source: Source, disguiseAt: FindDisguise): YAMLError[] {
  const hidden = (error: YAMLError) =>
    error.code === 'TAB_AS_INDENT' || disguiseAt(spanOfError(source, error)) !== undefined;
  const first = errors.findIndex(hidden);
  return errors.filter(
    (error, index) =>
      first < 0 || index <= first || hidden(error) || !STRUCTURE.test(`${error.code} ${error.message}`),
  );
}

/** Finds the sign in the line of a span that looks like one of YAML's. */
type FindDisguise = (span: Span) => Diagnostic | undefined;

/** A line may have many errors, and is looked at once. */
function disguises(): FindDisguise {
  const known = new Map<number, Diagnostic | undefined>();
  return (span) => {
    const start = span.start - lineAt(span).column;
    if (!known.has(start)) known.set(start, disguisedSign(span.source, start));
    return known.get(start);
  };
}

const STRUCTURE =
  /^(BLOCK_AS_IMPLICIT_KEY|BAD_INDENT (?!Flow)|MULTILINE_IMPLICIT_KEY|NON_STRING_KEY|MISSING_CHAR Implicit)/;

/** Once the parser has lost the thread it names every single word left in the file: the first of these is enough. */
function beforeLost(errors: readonly YAMLError[]): YAMLError[] {
  const lost = errors.findIndex(({ message }) => message.includes('in YAML stream'));
  return errors.filter(({ message }, index) => index === lost || !message.includes('in YAML stream'));
}

/** The sign that opens what lacks a closing one. */
const OPENING: Readonly<Record<string, string>> = { ']': '[', '}': '{' };

/** Where a teacher would point: YAML names the sign at which it gave up. */
function spanOfError(source: Source, { code, message, pos: [start, end] }: YAMLError): Span {
  const { text } = source;
  const [, closing = ''] = /(?:Missing closing |end with a )(["'\]}])/.exec(message) ?? [];
  const opening = closing ? text.lastIndexOf(OPENING[closing] ?? closing, start - 1) : -1;
  if (opening >= 0) return { source, start: opening, end: endOfLine(text, opening) };
  // A colon inside a text concerns the whole text.
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    const blank = /^[ \t]*/.exec(text.slice(start, endOfLine(text, start)))?.[0].length ?? 0;
    return { source, start: start + blank, end: endOfLine(text, start) };
  }
  const last = Math.max(0, text.trimEnd().length - 1);
  return start > last ? { source, start: last, end: text.length } : { source, start, end };
}

function unknownAlias(span: Span): Diagnostic {
  const found = quote(span.source.text.slice(span.start, span.end));
  const message = say`Unexpected ${found} at the start of a text, expected quotes round the text`;
  return errorAt(span, 'yaml-syntax', message, wrapInQuotes(span));
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
