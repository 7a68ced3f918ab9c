/** Tells letters of scripts that put spaces between words. */

/** Letters with a large and a small form (Latin, Greek, Cyrillic, Armenian) and digits. */
const SPACED_LETTER = /[\p{Lu}\p{Lt}\p{Ll}\p{Nd}]\p{M}*$/u;

/** Whether a text ends with a letter or digit of such a script: what follows it belongs to its word. */
export function isSpacedLetter(text: string): boolean {
  return SPACED_LETTER.test(text.slice(-8));
}
