/** Text for programs in which what a terminal or a runner would act on is escaped, as the format allows: the same data. */

/** See `plain-line.ts`; a line break is none here, since both formats write their own. */
const ACTED_ON =
  /(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]|#(?=#\w*\[)|(?<=^[^\S\n]*):(?=:)/gmu;

/** JSON with an indent of two. */
export function jsonText(value: unknown, replace?: (key: string, part: unknown) => unknown): string {
  return JSON.stringify(value, replace, 2).replace(
    ACTED_ON,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Rendered markup; XML 1.0 has no way to write most control characters, which become U+FFFD. */
export function markupText(markup: string): string {
  return markup.replace(ACTED_ON, (sign) => {
    const code = sign.charCodeAt(0);
    const isLegal = code >= 0x20 ? !/\p{Cs}/u.test(sign) : sign === '\t' || sign === '\r';
    return isLegal ? `&#${code};` : '\ufffd';
  });
}
