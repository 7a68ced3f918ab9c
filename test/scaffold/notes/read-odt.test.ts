import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readNotes } from '../../../src/scaffold/notes/read-notes.ts';
import { shownTree } from './shown-tree.ts';

/** As LibreOffice writes it: styles made for single paragraphs in front, the text behind. */
function odtFile(body: string, styles = ''): Uint8Array {
  const namespaces = ['office', 'text', 'table', 'style', 'fo']
    .map(
      (name) =>
        `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'fo' ? 'xsl-fo-compatible' : name}:1.0"`,
    )
    .join(' ');
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces} office:version="1.3"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(content),
  });
}

describe('Notes from LibreOffice', () => {
  it('have headings below their title, lists, tables and bold words', async () => {
    const styles = [
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>',
      '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
      '<style:style style:name="T2" style:family="text"><style:text-properties style:text-position="sub 58%"/></style:style>',
    ].join('');
    const body = [
      '<text:p text:style-name="P1">Clean rivers</text:p>',
      '<text:h text:outline-level="1">Obstacles</text:h>',
      '<text:p text:style-name="Standard">Cleaning <text:span text:style-name="T1">costs</text:span> H<text:span text:style-name="T2">2</text:span>O.</text:p>',
      '<text:list><text:list-item><text:p>One</text:p><text:list><text:list-item><text:p>Nested</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>Two</text:p></text:list-item></text:list>',
      '<table:table><table:table-row><table:table-cell><text:p>a</text:p><text:p>b</text:p></table:table-cell><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></table:table>',
    ].join('');
    expect(shownTree(await readNotes(odtFile(body, styles), '.odt'))).toBe(
      [
        '1 # Clean rivers',
        '2 ## Obstacles',
        '3 Cleaning **costs** H~2~O.',
        '4 - One',
        '5   - Nested',
        '6 - Two',
        '7 | a b | c |',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['no such file', zipSync({ 'word/document.xml': strToU8('<a/>') })],
    ['broken', odtFile('<text:p>')],
    ['larger inside than a lesson can be', odtFile(' '.repeat(9_000_000))],
  ])('are refused when the file is %s', async (_, bytes) => {
    await expect(readNotes(bytes, '.odt')).rejects.toThrow();
  });
});
