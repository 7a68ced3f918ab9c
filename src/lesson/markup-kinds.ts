/** The kinds of markup that prose does not take yet, and how each is recognised. */

import { type Message, say } from '../diagnostics/message.ts';

export interface MarkupKind {
  readonly what: Message;
  /** Global. Every stretch it may try ends where the next may begin, so that its work grows as the text does. */
  readonly pattern: RegExp;
  readonly hint: Message;
  /** Whether the parser may have read it after all: only what is left of it in the printed words counts. */
  readonly isRead?: true;
  /** Prose takes it: only fields without markup print it as it is typed. */
  readonly inPlainTextOnly?: true;
}

const IN_WORDS = say`It is printed as it is typed: write it in plain words.`;
const AS_SIGNS = say`It is printed as it is typed. Type the signs themselves: H₂O, x², ½, ×, →.`;
const AS_STARS = say`It is printed as it is typed. Write \`**bold**\` or \`*italic*\`.`;
const AS_ENTRIES = say`It is printed as it is typed. Make an entry of each under \`points\`, or write sentences.`;
const AS_TABLE = say`It is printed as it is typed. A slide of your own, under \`slides\`, takes a \`table\`, and so does an exercise.`;
const IN_PROSE = say`It is printed as it is typed. In prose write \`H~2~O\` or \`x^2^\`; in titles type the signs themselves: H₂O, x².`;

/** `<name>`, `<name key="…">`, `</name>`. One letter behind a letter may be `a<b>c`, unless it closes. */
const tag = (names: string): RegExp =>
  new RegExp(
    `</(?:${names})\\s*>|(?:(?<![\\p{L}\\p{N}])|(?=<\\w{2}))<(?:${names})(?:\\s[^<>]*=[^<>]*)?\\s*/?>`,
    'giu',
  );

/** The first rows win where two kinds look alike. A kind that every field takes from now on loses its row. */
export const MARKUP_KINDS: readonly MarkupKind[] = [
  {
    what: say`code in backticks`,
    pattern: /`{3}/g,
    hint: say`It is printed as it is typed. Write one backtick on either side; several lines stand under \`code\` on a slide of your own.`,
  },
  {
    what: say`code in backticks`,
    pattern: /(?<![\p{L}\p{N}`])`[^`\n]+`/gu,
    hint: say`It is printed as it is typed: leave out the backticks.`,
    inPlainTextOnly: true,
  },
  {
    what: say`formula`,
    pattern:
      /\$\$[^$]+\$\$|\$(?![\s\d$])[^$\n]*(?<!\s)\$(?![\p{L}\p{N}$])|\$(?=\d[^$\n\\^_=]*[\\^_=])[^$\n]*(?<![\s\p{Lu}])\$(?![\p{L}\p{N}$])/gu,
    hint: AS_SIGNS,
  },
  {
    what: say`formula`,
    pattern:
      /\\(?:[dt]?frac|sqrt|vec|overline|mathrm|mathbf|text|ce)\{|\\(?:times|cdot|div|pm|leq|geq|neq|approx|infty|circ|(?:left|right)?arrow|alpha|beta|gamma|delta|Delta|theta|lambda|pi|sigma|Omega|omega)(?![A-Za-z])|\\[([](?=(?:[^()[\]\n^_=\\]|\\(?![A-Za-z]))*(?:[\^_=]|\\[A-Za-z]))[^()[\]\n]*\\[)\]]/g,
    hint: AS_SIGNS,
  },
  {
    what: say`image`,
    pattern: /!\[[^[\]\n]*\]\([^()\n]*\)/g,
    hint: say`It is printed as it is typed. Topics, slides and questions take a picture under \`image\`.`,
  },
  {
    what: say`table`,
    pattern:
      /^[ \t]*\|[ \t][^\n]*[ \t]\|[ \t]*$|^[ \t]*\|[^|\n]+\|[^\n]*\|[ \t]*\n[ \t]*\|[^\n]*\|[ \t]*$|\|[ \t]*:?-{3,}:?[ \t]*\||(?<!-)-{3,}:?[ \t]*\|[ \t]*:?-{3,}/gm,
    hint: AS_TABLE,
  },
  { what: say`HTML tag`, pattern: tag('sub|sup'), hint: IN_PROSE },
  { what: say`HTML tag`, pattern: tag('b|strong|i|em'), hint: AS_STARS },
  {
    what: say`HTML tag`,
    pattern: tag(
      'a|abbr|big|blockquote|br|center|cite|code|dd|del|details|div|dl|dt|font|h[1-6]|hr|iframe|img|ins|kbd|li|mark|ol|p|pre|q|ruby|s|samp|script|small|span|strike|style|summary|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var|video',
    ),
    hint: IN_WORDS,
  },
  { what: say`HTML comment`, pattern: /<!--/g, hint: say`It is printed as it is typed: delete it.` },
  {
    what: say`link in angle brackets`,
    pattern: /<(?=https?:|mailto:)/gi,
    hint: say`It is printed as it is typed. Write \`[what it shows](https://…)\`.`,
  },
  {
    what: say`HTML entity`,
    pattern: /&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[\da-f]{1,6});/gi,
    hint: AS_SIGNS,
  },
  {
    what: say`heading`,
    pattern: /^#{1,6}[ \t]+\S[^\n]*/gm,
    hint: say`It is printed as it is typed: leave out the \`#\`.`,
  },
  {
    what: say`list`,
    pattern: /(?<=\n)[ \t]*(?:[-*+•]|\d{1,2}[.)])[ \t]+\S[^\n]*/g,
    hint: AS_ENTRIES,
  },
  { what: say`quotation`, pattern: /(?<=\n)[ \t]*>[ \t]+\S[^\n]*/g, hint: IN_WORDS },
  { what: say`block`, pattern: /(?<!\S):{3,}/g, hint: IN_WORDS },
  {
    what: say`footnote`,
    pattern: /\[\^[\p{L}\p{N}]{1,20}\]/gu,
    hint: IN_WORDS,
  },
  { what: say`struck-out text`, pattern: /~~(?=\S)[^~\n]+~~/g, hint: IN_WORDS },
  {
    what: say`subscript`,
    pattern: /(?<=[A-Za-zα-ωΑ-Ω)\]])~[A-Za-z0-9+−-]{1,12}~(?!\d)/g,
    hint: AS_SIGNS,
    inPlainTextOnly: true,
  },
  {
    what: say`superscript`,
    pattern: /(?<=[\p{L}\p{N})\]])\^[^\s^]{1,12}\^/gu,
    hint: AS_SIGNS,
    inPlainTextOnly: true,
  },
  {
    what: say`highlighted text`,
    pattern: /(?<![=\p{L}\p{N}])==(?=[^\s=])[^=\n]*[^\s=]==(?![=\p{L}\p{N}])/gu,
    hint: AS_STARS,
  },
  {
    // Python has names of this form.
    what: say`emphasis with underscores`,
    pattern:
      /(?<![\p{L}\p{N}_])__(?!(?:init|main|name|file|doc|str|repr|len|eq|add|call|dict|class|all)__)(?=[^\s_])[^_\n]*(?<!\s)__(?![\p{L}\p{N}_])/gu,
    hint: AS_STARS,
  },
  {
    what: say`emphasis with underscores`,
    pattern: /(?<![\p{L}\p{N}_])_(?=[^\s_])[^_\n]*(?<!\s)_(?![\p{L}\p{N}_])/gu,
    hint: AS_STARS,
  },
  {
    what: say`emphasis of part of a word`,
    pattern: /(?<![^\s("“‘«—–-])\*{1,3}[^\s*][^*\n]*\p{L}\*{1,3}[\p{L}\p{N}]+/gu,
    hint: say`The stars are printed: put them round whole words.`,
    isRead: true,
  },
  {
    what: say`emphasis with spaces inside its stars`,
    pattern:
      /^\*\*[ \t][^*\n]*\*\*|(?<!\S)\*\*(?:[ \t][^*\n]*(?<!\s)|[^\s*][^*\n]*[ \t])\*\*(?![^\s.,;:!?)])/gm,
    hint: say`The stars are printed: put them right beside the words, without spaces between.`,
    isRead: true,
  },
];
