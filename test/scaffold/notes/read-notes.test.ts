import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { OtherFile, TooManyNotes } from '../../../src/scaffold/notes/notes-limits.ts';
import { NOTE_FILES, readNotes } from '../../../src/scaffold/notes/read-notes.ts';
import { shownTree } from './shown-tree.ts';
import { NAMESPACES, wordFile, wordFileOf } from './word-file.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const shown = async (bytes: Uint8Array, ending: string) =>
  shownTree(await readNotes(bytes, ending)).trimEnd();

describe('Notes from a file', () => {
  it('are read in the encodings that old editors write', async () => {
    const utf16 = Uint8Array.from(
      ['\ufeff', ...'Café'].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    );
    expect(await shown(bytesOf('\ufeffCafé'), '.txt')).toBe('1 Café');
    expect(await shown(utf16, '.txt')).toBe('1 Café');
    expect(await shown(Uint8Array.of(0x43, 0x61, 0x66, 0xe9), '.txt')).toBe('1 Café');
  });

  it('are pages in the code page that they name', async () => {
    const page = '<html><head><meta charset="windows-1251"></head><body><p>\u0001</p></body></html>';
    const bytes = Uint8Array.from(
      [...page].flatMap((sign) => (sign === '\u0001' ? [0xd0, 0xe5, 0xea, 0xe8] : [sign.charCodeAt(0)])),
    );
    expect(await shown(bytes, '.htm')).toBe('1 Реки');
    expect(await shown(bytesOf('<p>Caf\u00e9'), '.html')).toBe('1 Café');
  });

  it('are refused when they are a book', async () => {
    const read = async (text: string, ending: string) => readNotes(bytesOf(text), ending);
    await expect(readNotes(new Uint8Array(1_048_577).fill(0x61), '.md')).rejects.toThrow(TooManyNotes);
    await expect(read('a\n\n'.repeat(10_001), '.md')).rejects.toThrow('at most 20000 lines');
    await expect(read('word '.repeat(10_001), '.txt')).rejects.toThrow('at most 50000 characters');
    await expect(read('<p>a</p>'.repeat(20_001), '.html')).rejects.toThrow('at most 20000');
    await expect(read('<i>'.repeat(1001), '.html')).rejects.toThrow('at most 1000 open');
    await expect(read('<br>'.repeat(200_001), '.html')).rejects.toThrow('at most 200000 tags');
  });

  it('are refused where Markdown nests or marks beyond all measure', async () => {
    const read = async (text: string) => readNotes(bytesOf(text), '.md');
    await expect(read('*a_ '.repeat(300))).rejects.toThrow('at most 500 signs');
    await expect(read(`${'>'.repeat(30)} a`)).rejects.toThrow('at most 30 lists');
    await expect(read(`${' '.repeat(61)}- a`)).rejects.toThrow('at most 30 lists');
    await expect(read('|a'.repeat(42))).rejects.toThrow('at most 40 columns');
    await expect(read('* **a** *b* _c_\n'.repeat(5000))).rejects.toThrow('at most 40000 signs');
  });

  it('are refused when a Word file unfolds into a book, or says that it does', async () => {
    const wordOf = (body: string) =>
      wordFileOf(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`);
    await expect(readNotes(wordOf(' '.repeat(8_400_000)), '.docx')).rejects.toThrow('at most 8388608 bytes');
    await expect(readNotes(wordOf('<w:p/>'.repeat(200_000)), '.docx')).rejects.toThrow('at most 200000 tags');
    const book = wordOf('<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(20_001));
    await expect(readNotes(book, '.docx')).rejects.toThrow('at most 20000 lines');
  });

  it('are refused when a part unpacks to more than its header says', async () => {
    const bytes = wordFileOf(`<d>${' '.repeat(1_000_000)}</d>`);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 28; at += 1) {
      // The sizes in the local and the central header.
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    await expect(readNotes(bytes, '.docx')).rejects.toThrow();
  });

  it.each([
    ['a PDF', '.docx', strToU8('%PDF-1.7 ...')],
    ['a JPEG picture', '.txt', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
    ['an old or protected Word file', '.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
    ['a zip file', '.html', wordFile(['a'])],
    ['rich text (RTF)', '.md', strToU8('{\\rtf1 a}')],
    ['bytes that are no text', '.md', Uint8Array.of(0x61, 0x00, 0x62)],
  ])('are refused by what they are: %s as %s', async (kind, ending, bytes) => {
    const refused = readNotes(bytes, ending);
    await expect(refused).rejects.toThrow(OtherFile);
    await expect(refused).rejects.toThrow(kind);
  });

  it.each([
    ['no zip', strToU8('Dear colleagues')],
    ['an empty file', new Uint8Array()],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') })],
    ['broken XML', wordFileOf('<w:document><w:body>')],
    ['no document', wordFileOf('<d/>')],
    [
      'an entity from elsewhere',
      wordFileOf(
        '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><d><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></d>',
      ),
    ],
    ['elements in elements without end', wordFileOf(`${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`)],
  ])('are refused when a Word file is %s', async (_, bytes) => {
    await expect(readNotes(bytes, '.docx')).rejects.toThrow();
  });

  it('are a tree whose blocks have lines in order, or are refused, whatever they hold', async () => {
    const pieces = fc.constantFrom(
      ...[
        '# ',
        '- ',
        '1. ',
        'a. ',
        '> ',
        '**',
        '*',
        '|',
        '\n',
        '\n\n',
        ' ',
        '\t',
        'word',
        'A. ',
        '```',
        '---',
        '[x](y)',
        '<p>',
        '</p>',
      ],
      ...[
        '<ul><li>',
        '<table><td>',
        '<sup>',
        '<nav>',
        '<article>',
        '<script>',
        '<!--',
        '&nbsp;',
        '[^1]: ',
        '\r',
        '\u2028',
        '{#a}',
        '==',
      ],
    );
    const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => bytesOf(parts.join('')));
    const bytes = fc.oneof(
      { weight: 3, arbitrary: texts },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 100 }) },
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.constantFrom(...NOTE_FILES), async (file, ending) => {
        const root = await readNotes(file, ending).catch(() => undefined);
        const lines = root ? linesIn(root) : [];
        expect(lines.every((line) => line >= 1)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

/** The line of every block, `NaN` where one has none. */
function linesIn(node: Nodes): number[] {
  const own = BLOCKS.has(node.type) ? [node.position?.start.line ?? Number.NaN] : [];
  return [...own, ...('children' in node ? node.children.flatMap(linesIn) : [])];
}

const BLOCKS: ReadonlySet<string> = new Set(
  'yaml heading paragraph list listItem blockquote table tableRow code footnoteDefinition'.split(' '),
);
