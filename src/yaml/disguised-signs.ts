/** Signs that look like those of YAML and mean nothing to it: spaces from web pages, dashes from word processors. */

import type { Diagnostic, Source } from '../diagnostics/diagnostic.ts';
import { type Message, say } from '../diagnostics/message.ts';
import { errorAt } from './error-at.ts';
import { quote, shortened } from './naming.ts';

/** Spaces of other kinds, and what takes no room at all. */
export const OTHER_SPACE = '[\\u00a0\\u00ad\\u1680\\u2000-\\u200f\\u202f\\u205f\\u2060\\u3000\\ufeff]';

/** What word processors and other keyboards have in place of a hyphen. */
export const OTHER_DASH = '[•◦▪●○·‣⁃*+–—―−‐‑]';

interface Disguise {
  /** Matched against the whole line; what stands in the first group comes before the sign, the second is the sign. */
  readonly line: RegExp;
  readonly message: (sign: string) => Message;
  /** @param mended the line with the sign as YAML has it */
  readonly hint: (mended: string) => Message;
  readonly instead: string;
}

const DISGUISES: readonly Disguise[] = [
  {
    line: new RegExp(`^([ \\t]*)(${OTHER_SPACE}+)`, 'u'),
    message: (sign) =>
      say`Unexpected space of another kind (${codeOf(sign)}) at the start of the line, expected plain spaces`,
    hint: () => say`Type plain spaces instead, here and in the lines round it: pasted text brings others.`,
    instead: ' ',
  },
  {
    line: /^( +)(\t+)/,
    message: () => say`Unexpected tab, expected spaces at the start of the line`,
    hint: () => say`Replace each tab at the start of a line by two spaces.`,
    instead: '  ',
  },
  {
    line: new RegExp(`^( *(?:- +)*(?:-|[\\w-]+ *:))(${OTHER_SPACE}+)`, 'u'),
    message: (sign) => say`Unexpected space of another kind (${codeOf(sign)}), expected a plain space`,
    hint: (mended) => say`Delete it and type it again: ${mended}`,
    instead: ' ',
  },
  {
    line: /^( *(?:- +)*[\w-]+ *)([：﹕︓∶꞉ː])/u,
    message: (sign) => say`Unexpected ${quote(sign)} after a key, expected a plain colon and a space: \`: \``,
    hint: (mended) => say`Write: ${mended}`,
    instead: ': ',
  },
  {
    line: new RegExp(`^( *)(${OTHER_DASH})(?=\\s)`, 'u'),
    message: (sign) => say`Unexpected ${quote(sign)} before an entry, expected a hyphen and a space: \`- \``,
    hint: (mended) => say`Write: ${mended}`,
    instead: '-',
  },
  {
    line: /^(.*)([\u2028\u2029])/u,
    message: (sign) =>
      say`Unexpected sign for the end of a line (${codeOf(sign)}), expected a plain new line`,
    hint: () => say`Delete it and press the enter key there.`,
    instead: '\n',
  },
];

/** The finding for the first disguised sign of a line that YAML could not read; nothing where it has none. */
export function disguisedSign(source: Source, lineStart: number): Diagnostic | undefined {
  const end = source.text.indexOf('\n', lineStart);
  const line = source.text.slice(lineStart, end < 0 ? undefined : end).replace(/\r$/, '');
  for (const { line: pattern, message, hint, instead } of DISGUISES) {
    const [, before = '', sign = ''] = pattern.exec(line) ?? [];
    if (!sign) continue;
    const start = lineStart + before.length;
    const after = line.slice(before.length + sign.length);
    const mended = shortened(`${before}${instead}${/\s$/.test(instead) ? after.trimStart() : after}`.trim());
    return errorAt({ source, start, end: start + sign.length }, 'yaml-syntax', message(sign), hint(mended));
  }
  return undefined;
}

/** `U+00A0`, of the first sign. */
function codeOf(signs: string): string {
  return `U+${signs.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
