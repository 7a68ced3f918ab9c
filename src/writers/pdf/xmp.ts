/** The document's metadata as XMP, with the mark of PDF/UA-1 (ISO 14289-1, 5). */

import type { DocumentInfo } from '../../frames/page.ts';

/**
 * One RDF description. pdfkit would write author text unescaped, so that a title such as `A & B` broke the whole packet.
 *
 * @param program what made the file
 */
export function xmpOf(info: DocumentInfo, program: string): string {
  return `<rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
  xmlns:xmp="http://ns.adobe.com/xap/1.0/">
${[
  '<pdfuaid:part>1</pdfuaid:part>',
  alternative('dc:title', info.title),
  list('dc:creator', 'Seq', info.author ? [info.author] : []),
  alternative('dc:description', info.subject),
  list('dc:subject', 'Bag', info.keywords),
  list('dc:language', 'Bag', [info.language]),
  `<pdf:Producer>${xmlText(program)}</pdf:Producer>`,
  `<xmp:CreatorTool>${xmlText(program)}</xmp:CreatorTool>`,
]
  .filter(Boolean)
  .join('\n')}
</rdf:Description>`;
}

function alternative(element: string, text: string): string {
  if (!text) return '';
  return `<${element}><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(text)}</rdf:li></rdf:Alt></${element}>`;
}

function list(element: string, container: 'Bag' | 'Seq', texts: readonly string[]): string {
  if (texts.length === 0) return '';
  const entries = texts.map((text) => `<rdf:li>${xmlText(text)}</rdf:li>`).join('');
  return `<${element}><rdf:${container}>${entries}</rdf:${container}></${element}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Escapes markup; characters that XML 1.0 cannot hold at all (2.2, Char) become U+FFFD. */
function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
}
