/** What a link may lead to: a page of the web or a mail address, and nothing on the machine of who clicks. */

/** Programs read blanks, control characters and backslashes in addresses each in its own way (WHATWG URL, 4.4). */
const MISREAD = /[\s\p{Cc}\p{Cf}\p{Cs}\\]/u;

/** Whether a text is a whole address that begins with `https://`, `http://` or `mailto:`. */
export function isWebAddress(href: string): boolean {
  return /^(?:https?:\/\/[^/]|mailto:.)/i.test(href) && !MISREAD.test(href) && URL.canParse(href);
}
