import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { TooManyNotes } from '../../../src/scaffold/notes/notes-limits.ts';
import { readNotes } from '../../../src/scaffold/notes/read-notes.ts';
import { wordFile, wordFileOf } from './word-file.ts';

const texts = (bytes: Uint8Array, ending: string) => readNotes(bytes, ending).map(({ text }) => text);
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('Notes from a file', () => {
  it('are read in the encodings that old editors write', () => {
    const utf16 = Uint8Array.from(
      ['\ufeff', ...'Café'].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    );
    expect(texts(bytesOf('\ufeffCafé'), '.txt')).toEqual(['Café']);
    expect(texts(utf16, '.txt')).toEqual(['Café']);
    expect(texts(Uint8Array.of(0x43, 0x61, 0x66, 0xe9), '.txt')).toEqual(['Café']);
  });

  it('are refused when they are a book', () => {
    expect(() => readNotes(new Uint8Array(1_048_577).fill(0x61), '.md')).toThrow(TooManyNotes);
    expect(() => readNotes(bytesOf('a\n\n'.repeat(10_001)), '.md')).toThrow('at most 20000 lines');
    expect(() => readNotes(bytesOf('word '.repeat(10_001)), '.txt')).toThrow('at most 50000 characters');
    expect(() => readNotes(bytesOf('a line of a text\n'.repeat(5000)), '.txt')).toThrow('at most 50000');
  });

  it('are refused when a Word file unfolds into a book, or says that it does', () => {
    const wordOf = (body: string) =>
      zipSync({ 'word/document.xml': strToU8(`<w:document xmlns:w="w">${body}</w:document>`) });
    expect(() => readNotes(wordOf(' '.repeat(8_400_000)), '.docx')).toThrow('at most 8388608 bytes');
    expect(() => readNotes(wordOf('<w:p/>'.repeat(400_000)), '.docx')).toThrow('at most 400000 tags');
    expect(() => readNotes(wordOf('<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(20_001)), '.docx')).toThrow(
      'at most 20000 lines',
    );
  });

  it('lose signs that no font can show, and keep the rest', () => {
    expect(texts(bytesOf('Stop \u{1f6d1} the\u0007 flood\u200d → 2 × 3'), '.txt')).toEqual([
      'Stop the flood → 2 × 3',
    ]);
  });

  it('have the bold, italic and links of a lesson', () => {
    expect(
      texts(bytesOf('__bold__ _italic_ `code` [page](https://a.org/x) [file](x.doc) snake_case_name'), '.md'),
    ).toEqual(['**bold** *italic* code [page](https://a.org/x) file snake_case_name']);
  });
});

describe('Notes from Word', () => {
  it('are told apart by style, list level and look', () => {
    const notes = readNotes(
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
    expect(notes).toEqual([
      { kind: 'heading', level: 1, text: 'Judul besar', line: 1 },
      { kind: 'heading', level: 2, text: 'Bagian', line: 2 },
      { kind: 'item', depth: 0, text: 'satu', line: 3 },
      { kind: 'item', depth: 1, text: 'dua', line: 4 },
      { kind: 'item', depth: 0, text: 'tiga', line: 5 },
      { kind: 'item', depth: 0, text: 'empat', line: 6 },
      { kind: 'paragraph', depth: 0, text: '**Penting**', line: 7 },
      { kind: 'paragraph', depth: 0, text: 'Lima.', line: 9 },
    ]);
  });

  it('hold the text as it stands, not what was deleted or what fields are made of', () => {
    const run = (inner: string) => `<w:r>${inner}</w:r>`;
    const xml = `<w:document xmlns:w="w"><w:body><w:p>${run('<w:t>A</w:t><w:tab/><w:t>B</w:t>')}<w:del>${run('<w:delText>x</w:delText><w:t>y</w:t>')}</w:del>
      <w:ins>${run('<w:t>C</w:t>')}</w:ins>${run('<w:instrText>PAGE</w:instrText>')}<w:hyperlink>${run('<w:t>D</w:t>')}</w:hyperlink></w:p></w:body></w:document>`;
    expect(texts(wordFileOf(xml), '.docx')).toEqual(['A BCD']);
  });

  it.each([
    ['no zip', strToU8('Dear colleagues')],
    ['an empty file', new Uint8Array()],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') })],
    ['broken XML', wordFileOf('<w:document><w:body>')],
    [
      'an entity from elsewhere',
      wordFileOf(
        '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><d><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></d>',
      ),
    ],
    ['more than a lesson can need', wordFileOf(`<d>${' '.repeat(17 * 1024 * 1024)}</d>`)],
    ['elements in elements without end', wordFileOf(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`)],
  ])('are refused when the file is %s', (_, bytes) => {
    expect(() => readNotes(bytes, '.docx')).toThrow();
  });

  it('are refused when a part unpacks to more than its header says', () => {
    const bytes = wordFileOf(`<d>${' '.repeat(1_000_000)}</d>`);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 28; at += 1) {
      // The sizes in the local and the central header.
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(() => readNotes(bytes, '.docx')).toThrow();
  });
});
