/** One form for a text however it was typed or pasted. */

/**
 * Letters are composed (NFC: most fonts have é and no mark to set on an e), line and paragraph separators are newlines,
 * and what only editors see is gone: soft hyphens, at which no line is broken here, and byte-order marks.
 */
export function normalText(text: string): string {
  return text
    .replace(/[\u00ad\ufeff]/g, '')
    .replace(/[\u2028\u2029]/g, '\n')
    .normalize('NFC');
}
