import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { extractText } from 'unpdf';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';
import { hasPoppler, pdfFonts, pdfInfo, pdfStructure, pdfText } from '../../conformance/poppler.ts';
import { bookmarks, hasQpdf, qpdfComplaints } from '../../conformance/qpdf.ts';
import { hasVerapdf, verapdf } from '../../conformance/verapdf.ts';
import { book } from '../../layout/context.ts';
import { prepare } from '../../prepare.ts';
import { faces, word } from './faces.ts';
import { box, image, label, line, node, paragraph, textFrame } from './frames.ts';
import { slides } from './slides.ts';
import { INFO, sheetOf, worksheet } from './worksheet.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kapur-pdf-'));
const sheetFile = path.join(folder, 'worksheet.pdf');
const slideFile = path.join(folder, 'slides.pdf');
let sheetBytes: Uint8Array;
let slideBytes: Uint8Array;

prepare(async () => {
  sheetBytes = await writePdf(worksheet, faces);
  slideBytes = await writePdf(slides, faces);
  writeFileSync(sheetFile, sheetBytes);
  writeFileSync(slideFile, slideBytes);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('outside judges', () => {
  it.skipIf(!hasVerapdf)('find that sheets and slides conform to PDF/UA-1', () => {
    for (const verdict of verapdf([sheetFile, slideFile])) {
      expect(verdict).toMatchObject({ passed: true, failedChecks: 0, messages: [] });
      expect(verdict.passedChecks).toBeGreaterThan(400);
    }
  });

  it.skipIf(!hasQpdf)('find the syntax sound', () => {
    expect(qpdfComplaints(sheetFile)).toEqual([]);
    expect(qpdfComplaints(slideFile)).toEqual([]);
  });

  it.skipIf(!hasPoppler)('read the title, the version and the page size', () => {
    expect(pdfInfo(sheetFile)).toMatchObject({
      Title: 'Ancaman A & B < "C" – kedaulatan',
      Author: 'Ibu Sri <guru@example.org>',
      Tagged: 'yes',
      'PDF version': '1.7',
      'Page size': '595.28 x 841.89 pts (A4)',
    });
    expect(pdfInfo(sheetFile)).not.toHaveProperty('CreationDate');
  });

  it.skipIf(!hasPoppler)('find every font embedded as a subset that reads back as text', () => {
    const fonts = pdfFonts(sheetFile);
    expect(fonts.map(({ name }) => name.replace(/^.*\+/, ''))).toEqual([
      'Carlito-Regular',
      'Gelasio-Regular',
      'Carlito-Bold',
    ]);
    for (const font of fonts) expect(font).toMatchObject({ embedded: true, subset: true, unicode: true });
  });

  it.skipIf(!hasPoppler)('read the words where they stand', () => {
    const words = pdfText(sheetFile).replace(/\s+/g, ' ');
    expect(words).toContain(
      'Baca lebih dulu halaman Perhimpunan Bangsa-Bangsa Asia Tenggara, lalu lihat gambar',
    );
    expect(words).toContain('Batas laut diatur oleh tahun 1982.');
  });

  it.skipIf(!hasPoppler)('read the structure in the order of its tree, not of drawing', () => {
    expect(pdfStructure(sheetFile)).toMatchInlineSnapshot(`
      "Document
        H1 (block)
          "Ancaman kedaulatan "
        P (block)
          "Baca lebih dulu halaman "
          Link (inline)
            "Perhimpunan Bangsa-Bangsa Asia Tenggara"
            Object
            Object
          ", lalu lihat "
          Link (inline)
            "gambar "
            Object
          "dan jawab. "
          "(lanjutan paragraf pertama) "
        L (block):
           /ListNumbering /Decimal
          LI (block)
            Lbl (block)
              "1."
            LBody (block)
              "Sebutkan satu ancaman. "
          LI (block)
            Lbl (block)
              "2."
            LBody (block)
              "Sebutkan satu upaya. "
              Form
                ""
        P (block)
          "Batas laut diatur oleh "
          Form
            ""
          " tahun 1982. "
        H2 (block)
          "Upaya "
        Table (block):
           /Summary (Hambatan dan upayanya)
          THead
            TR
              TH:
                 /Scope /Column
                "Hambatan "
              TH:
                 /Scope /Column
                "Upaya "
              TD
          TBody
            TR
              TH:
                 /Scope /Row
                "Wilayah "
              TD:
                 /ColSpan 2
                "Patroli "
        Form
          ""
        P (block)
          "Setuju "
        H2 (block)
          "Gambar "
        Figure:
           /Placement /Block
           /BBox [56 611.89 176 731.89]
          ""
        Figure:
           /Placement /Block
           /BBox [196 611.89 316 731.89]
          ""
        Note <note-0000063> (inline)
          "Catatan kaki. "
          Link (inline)
            Object
      "
    `);
  });

  it.skipIf(!hasQpdf)('find the bookmarks', () => {
    expect(bookmarks(sheetFile)).toEqual([
      {
        title: 'Ancaman kedaulatan – “A & B”',
        page: 1,
        children: [
          { title: 'Upaya', page: 1, children: [] },
          { title: 'Gambar', page: 2, children: [] },
        ],
      },
    ]);
  });
});

describe('the same document', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it('gives the same bytes at another hour and in another time zone', async () => {
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    vi.useFakeTimers({ now: new Date('2031-02-03T23:59:59Z') });
    expect(new Date().getTimezoneOffset()).toBe(-840);
    expect(Buffer.from(await writePdf(worksheet, faces)).equals(Buffer.from(sheetBytes))).toBe(true);
  });

  it('has another identifier when a word differs', async () => {
    const other = await writePdf({ ...slides, info: { ...INFO, subject: 'other' } }, faces);
    expect(identifierOf(other)).not.toBe(identifierOf(slideBytes));
    expect(identifierOf(slideBytes)).toMatch(/^[0-9a-f]{32}$/);
  });
});

function identifierOf(bytes: Uint8Array): string | undefined {
  return /\/ID \[<(\w+)> <\1>\]/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
}

describe('what a document lacks is named', () => {
  it.each([
    ['a tag', sheetOf([label(7, 20, 50, 'x')]), 'Unexpected tag 7, expected a node of the structure'],
    [
      'a picture',
      sheetOf([image({ x: 0, y: 0, width: 9, height: 9 }, 'lost', '')]),
      'Unexpected picture "lost", expected one of the document\'s',
    ],
    [
      'a link target',
      sheetOf([
        {
          kind: 'link',
          box: { x: 0, y: 0, width: 9, height: 9 },
          target: { kind: 'page', id: 'gone' },
          description: '',
        },
      ]),
      'Unexpected link to "gone", expected a page\'s id',
    ],
    [
      'a layout',
      { ...slides, resolvedTheme: { ...slides.resolvedTheme, layouts: [] } },
      'Unexpected layout "title-and-body", expected one of the theme\'s',
    ],
  ])('%s', async (_, laid, message) => {
    await expect(writePdf(laid, faces)).rejects.toThrow(new RangeError(message));
  });
});

describe('two faces of one PostScript name', () => {
  it.each([
    ['Latin', 'Реки', 'Carlito-Regular.latin', 'Carlito-Regular'],
    ['Реки', 'Latin', 'Carlito-Regular', 'Carlito-Regular.latin'],
  ])('show %s and %s, each from its own', async (first, second, face, other) => {
    const shown = [
      { ...word(first, 56), face },
      { ...word(second, 156), face: other },
    ];
    const frame = textFrame(box(56, 100, 480, 20), [paragraph(undefined, [line(112, ...shown)])]);
    const bytes = await writePdf(sheetOf([frame]), book);
    const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
    expect(text).toBe(`${first} ${second}`);
  });
});

describe('whatever an author types', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 });

  it.skipIf(!hasQpdf || !hasPoppler)(
    'as title, author, alt text or description gives a sound file',
    async () => {
      const file = path.join(folder, 'any.pdf');
      await fc.assert(
        fc.asyncProperty(text, text, text, text, async (title, author, alt, description) => {
          const structure = node(0, 'Document', [
            node(1, 'Figure', [], { alt }),
            node(2, 'Form', [], { field: { role: 'tv', name: 'a', description } }),
          ]);
          const laid = sheetOf(
            [image({ x: 0, y: 0, width: 9, height: 9 }, 'card', alt, 1), label(2, 20, 50, 'x')],
            {
              structure,
              info: { ...INFO, title, author, keywords: [alt] },
              outline: [{ title, page: 0, y: 0, children: [] }],
            },
          );
          writeFileSync(file, await writePdf(laid, faces));
          expect(qpdfComplaints(file)).toEqual([]);
          expect(pdfInfo(file)).toMatchObject({ Tagged: 'yes', Pages: '1' });
        }),
        { numRuns: 25 },
      );
    },
  );
});
