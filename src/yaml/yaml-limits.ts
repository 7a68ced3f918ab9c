/** How much a YAML file may hold: looked at before it is parsed, for the parser takes time with the square of some of it. */

import { Lexer } from 'yaml';
import type { Diagnostic, Source } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { errorAt } from './error-at.ts';

/** Of keys, values, signs, blanks and line ends; a lesson has some two thousand. */
const MOST_TOKENS = 100_000;
/** Of brackets inside each other, and of blocks that begin on one line; the same as for all that is nested. */
export const DEEPEST = 20;

/** Each opens a block inside the one before it, where several stand on a line: `- - a`, `: : a`. */
const INDICATORS = ['-', '?', ':'];

/** The lexer's own marks, which stand for no text (see `CST` of the `yaml` package): document, end of flow, scalar. */
const MARKS = ['\x02', '\x18', '\x1f'];

/** The first place at which a file goes beyond a limit. */
export function yamlLimit(source: Source): Diagnostic | undefined {
  let tokens = 0;
  let depth = 0;
  let blocks = 0;
  let start = 0;
  for (const token of new Lexer().lex(source.text)) {
    // Each escape may be an error of its own.
    tokens += token.split('\\').length;
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth = Math.max(0, depth - 1);
    if (token.includes('\n')) blocks = 0;
    if (depth === 0 && INDICATORS.includes(token)) blocks += 1;
    const span = { source, start, end: start + token.length };
    if (depth > DEEPEST || blocks > DEEPEST) {
      const message = say`Lists and keys nested deeper than ${DEEPEST} levels, expected at most that many`;
      const hint = say`Close brackets where they end, and indent no deeper than the lines above.`;
      return errorAt(span, 'too-deep', message, hint);
    }
    if (tokens > MOST_TOKENS) {
      const message = say`More than ${MOST_TOKENS} words and signs of YAML, expected some thousand`;
      return errorAt(span, 'too-large', message, say`Split the file.`);
    }
    if (!MARKS.includes(token)) start += token.length;
  }
  return undefined;
}
