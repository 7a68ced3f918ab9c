/** Texts that a `#` cuts off, because YAML takes what follows it for a comment. */

import { type Document, Scalar, visit } from 'yaml';
import type { Diagnostic, Source } from '../diagnostic.ts';
import { say } from '../message.ts';
import { quote } from './naming.ts';
import { wrapInQuotes } from './quoting.ts';

/**
 * A `#` right before a word (`Rule #1`, `#hashtag`), or one space away from a number (`Rule # 1`). A comment has a space
 * behind its sign, and two before it where it begins with a number: `title: Rivers # note`, `title: Rivers  # 2 lessons`.
 */
const CUT = /[ \t]*(#[^\s#=*~_/-].*)|[ \t]?(# ?\d.*)/y;

/** A warning for each text, or value left empty, that loses words to such a comment; texts in quotes lose none. */
export function cutTexts(document: Document, source: Source): Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(document, {
    Scalar: (_, { type, range, value }) => {
      if (type !== Scalar.PLAIN || !range || (value !== null && typeof value !== 'string')) return;
      const [from, to] = range;
      CUT.lastIndex = to;
      const match = CUT.exec(source.text);
      const cut = (match?.[1] ?? match?.[2])?.trimEnd();
      if (!match || !cut) return;
      const start = source.text.indexOf('#', to);
      const place = { source, start, end: start + cut.length };
      found.push({
        code: 'text-cut-by-hash',
        severity: 'warning',
        message: say`A comment to YAML, and not printed: ${quote(cut)}, expected quotes round a text with \`#\`, or a space behind the \`#\` of a comment`,
        place,
        // Of a text over several lines one line would be a wrong example.
        hint: source.text.slice(from, to).includes('\n')
          ? say`Wrap the text in quotes.`
          : wrapInQuotes(place),
      });
    },
  });
  return found;
}
