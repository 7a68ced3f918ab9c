import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeDocument, openDocument } from '../../../src/writers/pdf/open-document.ts';
import { xmpOf } from '../../../src/writers/pdf/xmp.ts';
import { INFO } from './worksheet.ts';

describe('closing a document', () => {
  it('fails when an object was named and never written', () => {
    const doc = openDocument(INFO);
    doc.addPage({ size: [100, 100], margin: 0 });
    doc.ref({ S: 'GoTo' });
    expect(() => closeDocument(doc)).toThrow('PDF not finished: 1 objects were never ended');
  });
});

describe('the metadata', () => {
  it('say what the document is, and that it conforms', () => {
    const text = parseXml(xmpOf(INFO, 'Kapur')).text.replace(/\s*\n\s*/g, '|');
    expect(text).toBe(
      '|1|Ancaman A & B < "C" – kedaulatan|Ibu Sri <guru@example.org>|PPKn & Sejarah|keamananbatas & wilayah|id|Kapur|Kapur|',
    );
  });

  it('are well-formed and keep every letter, whatever an author types', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
        const { text } = parseXml(xmpOf({ ...INFO, title, author: title, keywords: [title] }, 'Kapur'));
        for (const letter of title.match(/\p{L}+/gu) ?? []) expect(text).toContain(letter);
      }),
    );
  });
});
