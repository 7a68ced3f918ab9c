/** Makes Word files for tests: paragraphs with a style, a list level or bold words, and tables. */

import { strToU8, zipSync } from 'fflate';

interface WordText {
  readonly text: string;
  /** Id of a style, which Word translates: `Judul1` is "heading 1". */
  readonly style?: string;
  /** Depth in a list. */
  readonly list?: number;
  readonly bold?: boolean;
  /** Text that was deleted while changes were tracked. */
  readonly deleted?: string;
}

export type WordBlock = string | WordText | { readonly rows: readonly (readonly string[])[] };

/** Of WordprocessingML (ECMA-376 part 1, 17), equations and text boxes. */
export const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(' ');

const STYLES = `<w:styles ${NAMESPACES}>
  <w:style w:type="paragraph" w:styleId="Judul"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="heading 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Judul2"><w:name w:val="heading 2"/></w:style>
  <w:style w:type="paragraph" w:styleId="DaftarPoin"><w:name w:val="List Bullet"/></w:style>
</w:styles>`;

export function wordFile(blocks: readonly WordBlock[], { styles = STYLES } = {}): Uint8Array {
  const body = blocks.map(blockXml).join('');
  return wordFileOf(
    `<?xml version="1.0"?><w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    styles,
  );
}

export function wordFileOf(document: string, styles = STYLES): Uint8Array {
  return zipSync({ 'word/document.xml': strToU8(document), 'word/styles.xml': strToU8(styles) });
}

function blockXml(block: WordBlock): string {
  if (typeof block === 'string') return blockXml({ text: block });
  if ('rows' in block) {
    const cell = (text: string) => `<w:tc>${blockXml(text)}</w:tc>`;
    return `<w:tbl>${block.rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
  }
  const { text, style, list, bold, deleted } = block;
  const properties = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    list === undefined ? '' : `<w:numPr><w:ilvl w:val="${list}"/><w:numId w:val="1"/></w:numPr>`,
  ].join('');
  const look = bold ? '<w:rPr><w:b/></w:rPr>' : '';
  const half = Math.ceil(text.length / 2);
  // Word cuts a text into runs wherever it was edited.
  const runs = [text.slice(0, half), text.slice(half)].map(
    (part) => `<w:r>${look}<w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`,
  );
  const gone = deleted ? `<w:del><w:r><w:delText>${escaped(deleted)}</w:delText></w:r></w:del>` : '';
  return `<w:p><w:pPr>${properties}</w:pPr>${gone}${runs.join('')}</w:p>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
