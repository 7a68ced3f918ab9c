/** How deep and how large markup may be: what templates write is otherwise bounded by memory alone. */

import type { Diagnostic, Source, Span } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';

/** Of elements inside each other; documents need about ten. */
const DEEPEST = 40;
/** The key of 26 versions of a long lesson takes some ten thousand. */
const MOST_ELEMENTS = 60_000;
/** Of paragraphs, cells, entries and the like, each of which is measured and kept: 20,000 take some 400 MB. */
const MOST_BLOCKS = 20_000;
/** Of gaps, breaks and ruled lines: each makes a line of its own. */
const MOST_LINES = 10_000;
/** In one paragraph, in UTF-16 units: two of the longest fields of a lesson. */
export const LONGEST_PARAGRAPH = 25_000;
/** Of gaps and breaks in one paragraph. */
export const MOST_BREAKS = 200;

/** A tag as far as its `>`; what is no tag is found by the parser. */
const TAG = /<(\/?)[A-Za-z][^\s<>/]*(?:"[^"<]*"|'[^'<]*'|[^"'<>/]|\/(?!>))*(\/?)>/g;

/** The first place where markup goes beyond a limit; found before it is parsed, for parsers and readers call themselves. */
export function markupLimit(source: Source): Diagnostic | undefined {
  let depth = 0;
  let elements = 0;
  let blocks = 0;
  let lines = 0;
  for (const { 0: tag, 1: closing, 2: empty, index } of source.text.matchAll(TAG)) {
    const span = { source, start: index, end: index + tag.length };
    if (closing) {
      depth -= 1;
      continue;
    }
    elements += 1;
    blocks += BLOCK.test(tag) ? 1 : 0;
    lines += linesOf(tag);
    if (elements > MOST_ELEMENTS || blocks > MOST_BLOCKS || lines > MOST_LINES) return tooLarge(span);
    if (empty) continue;
    depth += 1;
    if (depth > DEEPEST) return tooDeep(span);
  }
  return undefined;
}

/** The first tag that opens an element which is not closed, or closes one that is not open: parsers tell only where they stop. */
export function unpairedTag(source: Source): Span | undefined {
  const open: { readonly name: string; readonly span: Span }[] = [];
  for (const { 0: tag, 1: closing, 2: empty, index } of source.text.matchAll(TAG)) {
    const [name = ''] = /[A-Za-z][^\s<>/]*/.exec(tag) ?? [];
    const span = { source, start: index, end: index + tag.length };
    if (!closing && !empty) open.push({ name, span });
    if (!closing) continue;
    const last = open.pop();
    if (last?.name === name) continue;
    return last && open.some((one) => one.name === name) ? last.span : span;
  }
  return open.at(-1)?.span;
}

const BLOCK =
  /^<(?:p|h[1-3]|ul|ol|li|table|tr|th|td|lines|aside|item|img|merge-field|map|node|card|thumbnail|region)[\s/>]/;

/** How many lines an element makes at least, whatever stands round it. */
function linesOf(tag: string): number {
  if (/^<(?:blank|br)[\s/>]/.test(tag)) return 1;
  return tag.startsWith('<lines') ? Number(/count\s*=\s*["'](\d{1,3})["']/.exec(tag)?.[1] ?? 1) : 0;
}

function tooDeep(span: Span): Diagnostic {
  return {
    code: 'markup-too-deep',
    severity: 'error',
    message: say`Elements nested deeper than ${DEEPEST} levels, expected some ten`,
    span,
    hint: say`Close each element where it ends.`,
  };
}

function tooLarge(span: Span): Diagnostic {
  return {
    code: 'markup-too-large',
    severity: 'error',
    message: say`More than ${MOST_ELEMENTS} elements, ${MOST_BLOCKS} paragraphs and cells or ${MOST_LINES} gaps and lines in a document, expected some hundred`,
    span,
    hint: say`Look for loops inside loops in the template.`,
  };
}
