import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readNotes } from '../../../src/scaffold/notes/read-notes.ts';
import { shownTree } from './shown-tree.ts';
import { NAMESPACES, wordFile, wordFileOf } from './word-file.ts';

const run = (text: string, look = '') =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const documentOf = (body: string) => `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`;

async function treeOf(body: string, styles = '', others: Record<string, string> = {}): Promise<string> {
  const bytes = wordFileOf(documentOf(body), `<w:styles ${NAMESPACES}>${styles}</w:styles>`);
  const parts = Object.entries(others).map(([name, xml]) => [name, strToU8(xml)]);
  const tree = await readNotes(zipSync({ ...unzipSync(bytes), ...Object.fromEntries(parts) }), '.docx');
  return shownTree(tree).trimEnd();
}

const style = (id: string, name: string, inner = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
const styled = (id: string, text: string) => paragraph(run(text), `<w:pStyle w:val="${id}"/>`);

describe('Notes from Word', () => {
  it('are told apart by style, list level and look', async () => {
    const tree = await readNotes(
      wordFile([
        { text: 'Judul besar', style: 'Judul' },
        { text: 'Bagian', style: 'Judul1' },
        { text: 'satu', list: 0 },
        { text: 'dua', list: 1 },
        { text: 'tiga', style: 'DaftarPoin' },
        '1. empat',
        { text: 'Penting', bold: true },
        '',
        'Lima.',
      ]),
      '.docx',
    );
    expect(shownTree(tree)).toBe(
      [
        '1 # Judul besar',
        '2 ## Bagian',
        '3 - satu',
        '4   - dua',
        '5 - tiga',
        '6 1. empat',
        '7 **Penting**',
        '8 Lima.',
        '',
      ].join('\n'),
    );
  });

  it('have headings of depth 1 where nothing is a title', async () => {
    const styles = style('A', 'heading 1') + style('B', 'heading 2');
    expect(await treeOf(styled('A', 'Rivers') + styled('B', 'Cost'), styles)).toBe('1 # Rivers\n2 ## Cost');
  });

  it('have headings of styles that are based on headings, or are named in another language', async () => {
    const styles = [
      style('J1', 'Judul 1'),
      style('U2', 'Überschrift 2'),
      style('Own', 'Bab', '<w:basedOn w:val="J1"/>'),
      style('Two', 'Bab dua', '<w:basedOn w:val="Own"/>'),
      style('Loop', 'a', '<w:basedOn w:val="Loop"/>'),
      style('Level', 'Topik', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
    ].join('');
    const ids = ['J1', 'U2', 'Own', 'Two', 'Loop', 'Level', 'Heading2', 'Judul3', '__proto__'];
    expect(await treeOf(ids.map((id) => styled(id, id)).join(''), styles)).toBe(
      '1 # J1\n2 ## U2\n3 # Own\n4 # Two\n5 Loop\n6 ### Level\n7 ## Heading2\n8 ### Judul3\n9 __proto__',
    );
  });

  it('have the level that a paragraph takes in the outline itself', async () => {
    const body =
      paragraph(run('Part'), '<w:outlineLvl w:val="1"/>') +
      paragraph(run('Text'), '<w:outlineLvl w:val="9"/>');
    expect(await treeOf(body)).toBe('1 ## Part\n2 Text');
  });

  it('have lists with numbers or bullets, as deep as they are', async () => {
    const item = (text: string, level: number, list: number) =>
      paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
    const format = (level: number, name: string) =>
      `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${name}"/></w:lvl>`;
    const numbering = `<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="7">${format(0, 'lowerLetter')}${format(1, 'bullet')}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
    const body = [
      item('a', 0, 3),
      item('b', 1, 3),
      item('c', 8, 3),
      item('none', 0, 0),
      item('d', 0, 9),
    ].join('');
    expect(await treeOf(body, '', { 'word/numbering.xml': numbering })).toBe(
      '1 1. a\n2   - b\n3     - c\n4 none\n5 - d',
    );
  });

  it('hold the text as it stands, not what was deleted, hidden or said beside it, nor what fields are made of', async () => {
    const body = [
      paragraph(
        `${run('A')}<w:r><w:tab/></w:r>${run('B')}<w:del><w:r><w:delText>x</w:delText><w:t>y</w:t></w:r></w:del><w:ins>${run('C')}</w:ins><w:moveFrom>${run('m')}</w:moveFrom>`,
      ),
      paragraph(
        `${run('D')}<w:r><w:instrText>PAGE</w:instrText></w:r><w:hyperlink w:anchor="x">${run('E')}</w:hyperlink>${run('hidden', '<w:vanish/>')}${run('F', '<w:vanish w:val="0"/>')}<w:r><w:commentReference w:id="0"/></w:r>`,
      ),
      paragraph(run('joined '), '<w:rPr><w:del/></w:rPr>'),
      paragraph(run('with the next')),
      styled('T', 'Obstacles 3'),
    ].join('');
    expect(await treeOf(body, style('T', 'toc 1'))).toBe('1 A BC\n2 DEF\n3 joined with the next');
  });

  it('have symbols, hyphens that do not break, and marks that stay', async () => {
    const body = paragraph(
      `${run('5')}<w:r><w:sym w:font="Symbol" w:char="F0B0"/></w:r>${run('C, 2011')}<w:r><w:noBreakHyphen/></w:r>${run('12 ')}${run('bold', '<w:b/>')}${run(' 2*3*4 &amp; [x]')}${run('2', '<w:vertAlign w:val="superscript"/>')}`,
    );
    expect(await treeOf(body)).toBe('1 5°C, 2011‑12 **bold** 2*3*4 & [x]^2^');
  });

  it('have equations as a line that can be read', async () => {
    const t = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
    const e = (inner: string) => `<m:e>${inner}</m:e>`;
    const power = `<m:sSup>${e(t('c'))}<m:sup>${t('2')}</m:sup></m:sSup>`;
    const half = `<m:f><m:num>${t('a+b')}</m:num><m:den>${t('2')}</m:den></m:f>`;
    const root = `<m:rad><m:deg/>${e(t('x'))}</m:rad>`;
    const body = paragraph(
      `${run('So ')}<m:oMathPara><m:oMath>${t('E=m')}${power}${t(', ')}${half}${t(', ')}${root}</m:oMath></m:oMathPara>${run('.')}`,
    );
    expect(await treeOf(body)).toBe('1 So E=mc^2^, (a+b)/2, √x.');
  });

  it('have the text of boxes once, behind their paragraph', async () => {
    const box = `<w:txbxContent>${paragraph(run('In a box'))}</w:txbxContent>`;
    const body = paragraph(
      `${run('Before')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    );
    expect(await treeOf(body)).toBe('1 Before\n2 In a box');
  });

  it('have their footnotes behind the text, and no number of one that is not there', async () => {
    const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const notes = `<w:footnotes ${NAMESPACES}><w:footnote w:id="2">${paragraph(run('A report'))}</w:footnote></w:footnotes>`;
    const body = paragraph(`${run('Known')}${mark(2)}${run(', unknown')}${mark(5)}${run('.')}`);
    expect(await treeOf(body, '', { 'word/footnotes.xml': notes })).toBe(
      '1 Known, unknown.\n2 [^footnote-2]: A report',
    );
  });

  it('have the cells of a table apart, and no table where it only frames the text', async () => {
    const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => paragraph(run(text))).join('')}</w:tc>`;
    const table = (...rows: string[]) =>
      `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
    expect(await treeOf(table(cell('a', 'b') + cell('c'), cell('d')))).toBe('1 | a b | c |\n2 | d |');
    expect(await treeOf(table(cell('1. a', '2. b')))).toBe('1 1. a\n2 1. b');
  });

  it('part a paragraph where its author began a new line', async () => {
    const body = paragraph(`${run('Guru: Budi')}<w:r><w:br/></w:r>${run('Kelas: 8')}`);
    expect(await treeOf(body)).toBe('1 Guru: Budi\n2 Kelas: 8');
  });
});
