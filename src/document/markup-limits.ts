/** How deep and how large markup may be: what templates write is otherwise bounded by memory alone. */

import type { Diagnostic, Place, Source } from '../diagnostic.ts';
import { say } from '../message.ts';

/** Of elements inside each other; documents need about ten. */
const DEEPEST = 40;
/** The key of 26 versions of a long lesson takes about 100,000. */
const MOST_ELEMENTS = 250_000;

/** A tag as far as its `>`; what is no tag is found by the parser. */
const TAG = /<(\/?)[A-Za-z][^\s<>/]*(?:"[^"<]*"|'[^'<]*'|[^"'<>/]|\/(?!>))*(\/?)>/g;

/** The first place where markup goes beyond a limit; found before it is parsed, for parsers and readers call themselves. */
export function markupLimit(source: Source): Diagnostic | undefined {
  let depth = 0;
  let elements = 0;
  for (const { 0: tag, 1: closing, 2: empty, index } of source.text.matchAll(TAG)) {
    const place = { source, start: index, end: index + tag.length };
    if (closing) {
      depth -= 1;
      continue;
    }
    elements += 1;
    if (elements > MOST_ELEMENTS) return tooLarge(place);
    if (empty) continue;
    depth += 1;
    if (depth > DEEPEST) return tooDeep(place);
  }
  return undefined;
}

function tooDeep(place: Place): Diagnostic {
  return {
    code: 'markup-too-deep',
    severity: 'error',
    message: say`Elements nested deeper than ${DEEPEST} levels, expected some ten`,
    place,
    hint: say`Close each element where it ends.`,
  };
}

function tooLarge(place: Place): Diagnostic {
  return {
    code: 'markup-too-large',
    severity: 'error',
    message: say`More than ${MOST_ELEMENTS} elements in a document, expected some thousand`,
    place,
    hint: say`Look for loops inside loops in the template.`,
  };
}
