/** What Kapur has to say to an author: a value with a span of a source text, never a thrown string. */

import { rememberingEach } from '../base/remembering.ts';
import { type Message, visible } from './message.ts';

/** A text an author wrote, under the name the author knows it by (a path relative to the working folder). */
export interface Source {
  readonly name: string;
  readonly text: string;
  /** What is wrong with the file itself, so that nothing is to be made of its text. */
  readonly fault?: Diagnostic;
}

/** A stretch of a source: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/**
 * A span inside its source: parsers tell of what is missing behind the last sign, and an empty file has no first one.
 *
 * @param end exclusive; of one sign when left out
 */
export function spanIn(source: Source, start: number, end = start + 1): Span {
  const { length } = source.text;
  const first = Math.min(Math.max(0, start), length);
  return { source, start: first, end: Math.min(Math.max(first, end), length) };
}

export type Severity = 'error' | 'warning';

/** One finding. Messages follow one grammar: what is there, then what was expected; `hint` says how to mend it. */
export interface Diagnostic<Text = Message> {
  /** Stable and kebab-case, the same in every language: `unknown-key`, `text-does-not-fit`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: Text;
  readonly span?: Span;
  readonly hint: Text;
}

/** A finding in the words of one language, ready to be shown. */
export interface Told extends Diagnostic<string> {
  /** The word for its severity; the English one when left out. */
  readonly heading?: string;
}

/** A result that came with findings. `value` is absent when an error stands among them. */
export interface Checked<Value> {
  readonly value?: Value;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Position {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units as editors count. */
  readonly column: number;
}

/** Whether a list of findings stops the lesson from being made. */
export function hasErrors(diagnostics: readonly Diagnostic<unknown>[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/** The line and column at which a span starts. */
export function positionOf(span: Span): Position {
  const { line, start } = lineOf(span);
  return { line, column: Math.max(1, span.start - start + 1) };
}

/**
 * The author's line with a marker under the span:
 *
 *     12 | remdies:
 *        | ^^^^^^^
 */
export function excerpt(span: Span): string {
  const { line, start: lineStart, end: lineEnd } = lineOf(span);
  const whole = span.source.text.slice(lineStart, lineEnd);
  const column = Math.max(0, span.start - lineStart);
  const length = Math.max(0, Math.min(span.end, lineEnd) - span.start);
  const { text, offset } = aroundColumn(whole, column);
  const gutter = String(line);
  const before = text.slice(0, column - offset);
  const marked = text.slice(column - offset, column - offset + length);
  return [
    `${gutter} | ${text}`,
    `${' '.repeat(gutter.length)} | ${' '.repeat(widthOf(before))}${'^'.repeat(Math.max(1, widthOf(marked)))}`,
  ].join('\n');
}

/**
 * A finding as a terminal shows it: `file:line:column: error: message [code]`, the excerpt, the hint. Messages quote
 * authors, and files have any names: each line is made visible by itself, so that none of them makes a line of its own.
 */
export function formatDiagnostic(diagnostic: Told): string {
  const { span, severity, heading = severity, message, code, hint } = diagnostic;
  const lines: string[] = [];
  if (span) {
    const { line, column } = positionOf(span);
    const head = `${span.source.name}:${line}:${column}: ${heading}: ${message} [${code}]`;
    // Of a file that could not be read there is nothing to show.
    lines.push(visible(head), ...(span.source.text ? [excerpt(span)] : []));
  } else {
    lines.push(visible(`${heading}: ${message} [${code}]`));
  }
  if (hint) lines.push(visible(`  ${hint}`));
  return lines.join('\n');
}

/** The line a span starts in: its number from 1, and the offsets of its text, without a byte-order mark or line ending. */
function lineOf({ source, start: offset }: Span): { line: number; start: number; end: number } {
  const { text } = source;
  const starts = lineStarts(source);
  let line = 1;
  // The last line that starts at the offset or before it.
  for (let beyond = starts.length + 1; beyond - line > 1; ) {
    const middle = (line + beyond) >> 1;
    if ((starts[middle - 1] as number) <= offset) line = middle;
    else beyond = middle;
  }
  const start = starts[line - 1] as number;
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  return { line, start, end: text[end - 1] === '\r' && end > start ? end - 1 : end };
}

/** Where each line of a source starts, found once: a class list may have a fault on each of its lines. */
const lineStarts = rememberingEach(({ text }: Source): readonly number[] => {
  const starts = [text.startsWith('\ufeff') ? 1 : 0];
  for (let newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', newline + 1))
    starts.push(newline + 1);
  return starts;
});

/** In UTF-16 units. */
const EXCERPT_WIDTH = 100;

/** Cuts a very long line to a window round the column, so that the marker stays in sight. */
function aroundColumn(line: string, column: number): { text: string; offset: number } {
  if (line.length <= EXCERPT_WIDTH) return { text: visible(line), offset: 0 };
  const offset = Math.max(0, Math.min(column - EXCERPT_WIDTH / 2, line.length - EXCERPT_WIDTH));
  return { text: visible(line.slice(offset, offset + EXCERPT_WIDTH)), offset };
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\p{Emoji_Presentation}]/u;
const WITHOUT_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** The columns a text takes in a terminal: 漢 takes two, an accent that joins the letter before it none. */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) {
    if (!WITHOUT_WIDTH.test(sign)) width += WIDE.test(sign) ? 2 : 1;
  }
  return width;
}
