/** Texts that a `#` cuts off, because YAML takes what follows it for a comment. */

import { type Document, Scalar, visit } from 'yaml';
import type { Diagnostic, Source, Span } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { quote } from './naming.ts';
import { lineAt, wrapInQuotes } from './quoting.ts';

/**
 * A warning for each text that loses words to a comment. What is meant as a comment has two spaces before its `#` and one
 * behind it: `title: Rivers  # note`. One space before does where nothing is left open, that is behind quotes, a key, a
 * number, a sentence or a name in small letters (`id: cost # note`), unless a word or a number follows: `"Rule" #1`.
 */
export function cutTexts(document: Document, source: Source): Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(document, {
    Scalar: (key, node) => {
      const span = cutBehind(node, key === 'value', source);
      if (!span) return;
      const words = quote(source.text.slice(span.start, span.end));
      found.push({
        code: 'text-cut-by-hash',
        severity: 'warning',
        message: say`A comment to YAML, and not printed: ${words}, expected quotes round a text with \`#\`, or two spaces before the \`#\` of a comment and one behind it`,
        span,
        // Of a text over several lines, or in quotes already, one line would be a wrong example.
        hint: isOneLine(node, span) ? wrapInQuotes(span) : say`Wrap the text in quotes.`,
      });
    },
  });
  return found;
}

/** Behind a text, with the space before it. */
const BESIDE_TEXT = /[ \t]+(#.*)/y;
const COMMENT_BESIDE_TEXT = /(?: {2,}|\t[ \t]*)#+(?:[ \t]+\S|[=*~_/-])/y;
/** Behind what ends where it ends: the words that look cut off nevertheless. */
const CUT_OFF = /[ \t]*(#[^\s#=*~_/-].*)|[ \t]?(# ?\d.*)/y;
const LONE = /[ \t]+(#+)[ \t]*$/my;
/** On the next line, where a text goes on: no entry and no key of YAML that was taken out. */
const NEXT_LINE = /[ \t]*\r?\n([ \t]*)(#(?![^\s:]+:(?:\s|$))[^\s#=*~_/-].*)/y;
const SENTENCE = /[.?!…。？！]["'”’»)]?$/;
/** A name in small letters, a colour. */
const NAME = /^(?:[a-z0-9]+(?:[._/-][a-z0-9]+)*|[0-9A-F]{6})$/;

/**
 * Whether a comment may follow a plain text after one space.
 *
 * @param isValue whether it stands behind a key
 */
export function leavesNothingOpen(text: string, isValue: boolean): boolean {
  return SENTENCE.test(text) || (isValue && NAME.test(text));
}

function cutBehind({ type, range, value }: Scalar, isValue: boolean, source: Source): Span | undefined {
  if (!range) return undefined;
  const { text } = source;
  const [from, to] = range;
  const spand = (words: string | undefined): Span | undefined => {
    const cut = words?.trimEnd();
    if (!cut) return undefined;
    const start = text.indexOf(cut, to);
    return { source, start, end: start + cut.length };
  };
  const isPlain = type === Scalar.PLAIN;
  const isQuoted = type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE;
  if (isPlain && typeof value === 'string') {
    const [, indent = '', words] = matchAt(NEXT_LINE, text, to) ?? [];
    if (words && indent.length >= indentOfMore(source, from)) return spand(words);
    if (!leavesNothingOpen(value, isValue) && !matchAt(COMMENT_BESIDE_TEXT, text, to))
      return spand(matchAt(BESIDE_TEXT, text, to)?.[1]);
  } else if (!isQuoted && !(isPlain && value === null)) {
    return undefined;
  }
  const cut = matchAt(CUT_OFF, text, to);
  return spand(cut?.[1] ?? cut?.[2] ?? (value === null ? undefined : matchAt(LONE, text, to)?.[1]));
}

/** In columns: how far a further line of the text that starts here must be indented at least. */
function indentOfMore(source: Source, start: number): number {
  const { line, column } = lineAt({ source, start, end: start });
  const [, before = '', dashes = '', key] =
    /^([ \t]*)((?:- +)*)([^\s#]+:\s)?/.exec(line.slice(0, column)) ?? [];
  if (key) return before.length + dashes.length + 1;
  return dashes ? before.length + dashes.trimEnd().lastIndexOf('-') + 1 : before.length;
}

function isOneLine({ type, range }: Scalar, { source, start }: Span): boolean {
  return type === Scalar.PLAIN && range ? !source.text.slice(range[0], start).includes('\n') : false;
}

/** What a sticky pattern finds at an offset. */
function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}
