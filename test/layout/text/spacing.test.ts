import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../src/layout/text/break-lines.ts';
import { clearBook } from '../../../src/layout/text/clear-book.ts';
import { book, theme } from '../context.ts';

const clear = clearBook(book, { letter: 0.1, word: 0.2 });
const regular = { font: 'body', bold: false, italic: false } as const;
const face = clear.firstFace(regular);
const plain = book.firstFace(regular);

describe('Faces set apart', () => {
  it('add to each letter, and more to each space', () => {
    expect(clear.width(face, 'abc') - book.width(plain, 'abc')).toBeCloseTo(0.3);
    expect(clear.width(face, 'ab cd') - book.width(plain, 'ab cd')).toBeCloseTo(0.7);
  });

  it('add nothing to a mark, which stands on its letter', () => {
    const marked = clear.faceFor(regular, 'q\u0325') ?? '';
    const [unspaced = ''] = marked.split('+');
    expect(clear.width(marked, 'q\u0325') - book.width(unspaced, 'q\u0325')).toBeCloseTo(0.1);
  });

  it.each(['q\u0325', 'g\u0303', '\u1ecd\u0301'])('leave a mark on its letter: %s', (text) => {
    const marked = clear.faceFor(regular, text) ?? '';
    const [unspaced = ''] = marked.split('+');
    /** From where the letter starts, font units. */
    const markIn = (key: string) => {
      const [letter, mark] = clear.open(key).layout(text).positions;
      return (letter?.xAdvance ?? 0) + (mark?.xOffset ?? 0);
    };
    expect(markIn(marked)).toBeCloseTo(markIn(unspaced), 6);
  });

  it('measure any text as wide as the glyphs that are drawn', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (text) => {
        const words = text.match(/[^ ]* |[^ ]+/g) ?? [];
        const { unitsPerEm } = clear.open(face);
        const drawn = words.reduce((sum, word) => sum + clear.open(face).layout(word).advanceWidth, 0);
        expect(clear.width(face, text)).toBeCloseTo(drawn / unitsPerEm, 6);
      }),
    );
  });

  it('are opened by the plain book, too, so that one document may hold both', () => {
    expect(book.open(face).layout('a').advanceWidth).toBeGreaterThan(
      book.open(plain).layout('a').advanceWidth,
    );
  });

  it('set off by weight what italics set off', () => {
    const [, bold] = [regular, { ...regular, bold: true }].map((request) => clear.firstFace(request));
    expect(clear.firstFace({ font: 'heading', bold: false, italic: true })).toBe(bold);
  });

  it('break lines by the wider words', () => {
    const text = 'one two three four five six seven eight nine ten eleven twelve';
    const lines = (used: typeof book) => {
      const paint = { slot: 'dk1', hex: theme.colours.dk1 } as const;
      return breakLines([{ kind: 'text', text, request: regular, size: 12, paint }], 200, 'ltr', used);
    };
    expect(lines(clear).length).toBeGreaterThan(lines(book).length);
    for (const line of lines(clear)) expect(line.width).toBeLessThanOrEqual(200.01);
  });
});
