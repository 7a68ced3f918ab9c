import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slidesIn } from '../../../src/workspace/slides-in.ts';
import { writePptx } from '../../../src/writers/pptx/write-pptx.ts';
import { element, readXml, writeXml } from '../../../src/writers/pptx/xml.ts';
import { fill, page, paragraph, run } from './frames.ts';
import { laidDeck } from './laid-deck.ts';
import { first, openDeck, shapeNamed, wordsOf } from './open-deck.ts';
import { style } from './small-theme.ts';

/** Any UTF-16 units at all: lone surrogates, control characters, markup, line feeds, whole alphabets. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...'<>&"\'] \r\n\t\v\u0000\u0007\u001f')).map((signs) => signs.join('')),
);

/** What a reader of the file is to find: all that XML can hold, a line feed as a space. */
function readable(text: string): string {
  const kept = [...text.replace(/[\r\n]+/g, ' ')].filter((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const control = code < 0x20 && !'\t\v'.includes(sign);
    return !control && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
  });
  return kept.join('');
}

describe('Any text', () => {
  it('is read back from titles, runs, table cells, text boxes and notes as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (one, other) => {
        const words = [run(one), run(other, { strong: true })];
        const box = { x: 10, y: 10, width: 300, height: 100 };
        const padding = { top: 1, right: 1, bottom: 1, left: 1 };
        const laid = laidDeck(
          [
            page(
              'table',
              [
                fill('table', 'title', [paragraph(words), paragraph(one)]),
                {
                  kind: 'text',
                  ...{ name: 'box', box, padding, style: style(), scale: 1, anchor: 'top' },
                  paragraphs: [paragraph(words)],
                },
                {
                  kind: 'table',
                  ...{ name: 'cells', box, alt: one, columns: [300], headerRows: 0 },
                  rule: { paint: style().paint, width: 1 },
                  rows: [
                    {
                      height: 100,
                      cells: [
                        { box, header: false, style: style(), padding, paragraphs: [paragraph(words)] },
                      ],
                    },
                  ],
                },
              ],
              { title: one, section: other, notes: [{ runs: words, list: false, level: 0 }] },
            ),
          ],
          { title: one },
        );
        const { bytes, slides } = await writePptx(laid);
        expect(slidesIn(bytes)).toEqual(slides);
        const deck = openDeck(bytes);
        for (const part of deck.paths) deck.tree(part);
        const slide = deck.slide(1);
        const both = readable(one) + readable(other);
        expect(wordsOf(shapeNamed(slide, 'title'))).toEqual([both, readable(one)]);
        expect(wordsOf(shapeNamed(slide, 'box'))).toEqual([both]);
        expect(wordsOf(shapeNamed(slide, 'cells'))).toEqual([both]);
        const notes = deck.tree('ppt/notesSlides/notesSlide1.xml');
        expect(wordsOf(first(notes, 'p:txBody'))).toEqual([both]);
      }),
      { numRuns: 150 },
    );
  });

  it('is read back from an attribute, white space and all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('', '\t', '\n', '\r', '"', '&amp;'),
        (text, sign) => {
          const written = writeXml(element('a:t', { value: `${text}${sign}` }, [`${text}${sign}`]));
          const read = readXml(written);
          expect(read.attributes.value).toBe(`${text}${sign}`);
          expect(read.children.join('')).toBe(`${text}${sign}`);
        },
      ),
    );
  });
});
