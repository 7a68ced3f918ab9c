/** YAML's syntax errors in a teacher's words: what stands there, what was expected, how to mend it. */

import type { YAMLError } from 'yaml';
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import { type Message, say } from '../diagnostics/message.ts';
import { errorAt } from './error-at.ts';
import { quote } from './naming.ts';
import { lineAt, wrapInQuotes } from './quoting.ts';

interface Slip {
  /** Matched against the code and the words of the `yaml` package: `BAD_DQ_ESCAPE Invalid escape sequence \q`. */
  readonly says: RegExp;
  /** Matched against the author's line from the span's start on, where that decides. */
  readonly line?: RegExp;
  readonly code?: string;
  readonly message: (found: string) => Message;
  readonly hint: (span: Span) => Message;
}

/** The first row that fits speaks. */
const SLIPS: readonly Slip[] = [
  {
    says: /^TAB_AS_INDENT/,
    message: () => say`Unexpected tab, expected spaces at the start of the line`,
    hint: () => say`Replace each tab at the start of a line by two spaces.`,
  },
  {
    says: /^BLOCK_AS_IMPLICIT_KEY/,
    line: /^[“„‘‚«].*:\s/,
    message: () => say`Unexpected curled quotes round a text with a colon, expected straight ones: \`"…"\``,
    hint: wrapInQuotes,
  },
  {
    says: /^BLOCK_AS_IMPLICIT_KEY/,
    line: /^-\s/,
    message: () => say`Unexpected list entry in this column, expected it in that of the entries above`,
    hint: () => say`Start the dashes of one list in the same column, deeper than the key above them.`,
  },
  {
    says: /^BLOCK_AS_IMPLICIT_KEY/,
    line: /:\s+\S/,
    message: () => say`Unexpected colon inside a text, expected quotes round the text`,
    hint: wrapInQuotes,
  },
  {
    says: /^BLOCK_AS_IMPLICIT_KEY/,
    message: () =>
      say`Unexpected deeper indentation below this line, expected the next key in the same column`,
    hint: () => say`Start keys that belong together in the same column.`,
  },
  {
    says: /^(MULTILINE_IMPLICIT_KEY|MISSING_CHAR Implicit map keys)/,
    line: /^[\w-]+:\S/,
    message: () => say`Missing space after the colon, expected \`key: value\``,
    hint: (span) =>
      say`Write: ${lineAt(span)
        .line.trim()
        .replace(/^([^:]*:)\s*/, '$1 ')}`,
  },
  {
    says: /^(MULTILINE_IMPLICIT_KEY|MISSING_CHAR Implicit map keys)/,
    line: /^-\S/,
    message: () => say`Missing space after the \`-\`, expected \`- entry\``,
    hint: (span) => say`Write: ${lineAt(span).line.trim().replace('-', '- ')}`,
  },
  {
    says: /^(MULTILINE_IMPLICIT_KEY|MISSING_CHAR Implicit map keys)/,
    line: /^-/,
    message: () => say`Unexpected list entry, expected a key above the list`,
    hint: () => say`A list stands on the lines below its key: \`points:\`, then the entries.`,
  },
  {
    says: /^(MULTILINE_IMPLICIT_KEY|MISSING_CHAR Implicit map keys)/,
    message: () => say`Unexpected text, expected \`key: value\``,
    hint: () => say`If it continues the text above, indent it deeper than the line that text begins on.`,
  },
  {
    says: /block-seq-ind on same line/,
    message: () => say`Unexpected \`-\` beside a key, expected a list on the lines below the key`,
    hint: () => say`If it is a text that begins with a dash, wrap the text in quotes.`,
  },
  {
    says: /Not a YAML token/,
    message: (found) => say`Unexpected ${found} beside \`>\` or \`|\`, expected the text on the lines below`,
    hint: () => say`Start the text on the next line, indented deeper than its key.`,
  },
  {
    says: /at node end/,
    message: (found) =>
      say`Unexpected ${found} after the end of a value, expected quotes round the whole text`,
    hint: wrapInQuotes,
  },
  {
    says: /Missing closing ["']quote/,
    message: () => say`Missing quote at the end of this text, expected the same sign that opens it`,
    hint: () => say`Close the text with the quote it begins with.`,
  },
  {
    says: /Sequence item without -|All (mapping|sequence) items must start|^BAD_INDENT (?!Flow)/,
    message: () => say`Unexpected indentation, expected the column of the lines it belongs with`,
    hint: () =>
      say`Start keys, or the dashes of a list, that belong together in the same column, with a space behind each dash.`,
  },
  {
    says: /Flow (map|sequence)|Comments must be separated/,
    line: /^(?:[^"'#]|"[^"]*"|'[^']*'|[^\s,[{]#)*#/,
    message: () =>
      say`A comment to YAML from the \`#\` to the end of the line, expected quotes round a text with \`#\``,
    hint: () => say`Wrap the text in quotes.`,
  },
  {
    says: /Flow (map|sequence)/,
    message: () => say`Missing closing bracket, expected \`[ … ]\` or \`{ … }\``,
    hint: () => say`Close the bracket, or wrap the text in quotes if the bracket is part of a text.`,
  },
  {
    says: /^(BAD_SCALAR_START|BAD_ALIAS|NON_STRING_KEY)/,
    message: (found) => say`Unexpected ${found} at the start of a text, expected quotes round the text`,
    hint: wrapInQuotes,
  },
  {
    says: /^UNEXPECTED_TOKEN Unexpected/,
    message: (found) => say`Unexpected ${found}, expected quotes round a text that holds it`,
    hint: () => say`Wrap the text in quotes, or correct the brackets.`,
  },
  {
    says: /^BAD_DQ_ESCAPE/,
    message: () => say`Unexpected backslash between double quotes, expected it doubled: \`\\\\\``,
    hint: () => say`Double it, or use single quotes round the text.`,
  },
  {
    says: /^MULTIPLE_DOCS/,
    message: () => say`Unexpected second document, expected one a file`,
    hint: () => say`Delete the line \`---\` or \`...\`, or move what follows it to a file of its own.`,
  },
  {
    says: /^TAG_RESOLVE_FAILED/,
    code: 'unknown-tag',
    message: (found) => say`Unexpected tag ${found}, expected no tags`,
    hint: wrapInQuotes,
  },
  {
    says: /^RESOURCE_EXHAUSTION/,
    code: 'too-deep',
    message: () => say`Too many brackets or lists inside each other, expected at most 20`,
    hint: () => say`Close brackets where they end, and indent no deeper than the lines above.`,
  },
];

/** The finding for one of YAML's errors or warnings. */
export function syntaxError(error: YAMLError, span: Span): Diagnostic {
  const { line, column } = lineAt(span);
  const slip = SLIPS.find(
    ({ says, line: pattern }) =>
      says.test(`${error.code} ${error.message}`) && (pattern?.test(line.slice(column)) ?? true),
  );
  if (!slip) {
    const message = say`Unexpected YAML, expected plain keys and texts: ${error.message}`;
    return errorAt(span, 'yaml-syntax', message, say`Compare this line with those around it.`);
  }
  const found = quote(span.source.text.slice(span.start, span.end));
  return errorAt(span, slip.code ?? 'yaml-syntax', slip.message(found), slip.hint(span));
}
