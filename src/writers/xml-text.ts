/** The one place where text becomes XML. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would turn these into spaces or line feeds.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** All but what stands in XML as it is: XML 1.0, 2.2 Char, without the signs above. */
const TO_ESCAPE = /[^ !#-%'-;=?-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as it stands between tags or in double quotes. What XML has no room for, as control characters, is left out. */
export function xmlText(text: string): string {
  return text.replace(TO_ESCAPE, (sign) => ENTITIES[sign] ?? '');
}

/** XML 1.0, 2.2 Char. */
const NOT_IN_XML = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as it is read back from XML. */
export function readBack(text: string): string {
  return text.replace(NOT_IN_XML, '');
}
