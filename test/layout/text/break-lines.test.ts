import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, type MeasuredLine } from '../../../src/layout/text/break-lines.ts';
import type { Piece } from '../../../src/layout/text/itemise.ts';
import { book } from '../context.ts';

const INK = { slot: 'dk1', hex: '000000' } as const;

function piece(text: string, bold = false): Piece {
  return { kind: 'text', text, request: { font: 'body', bold, italic: false }, size: 12, paint: INK };
}

const textOf = (line: MeasuredLine) =>
  line.segments.map((segment) => (segment.kind === 'text' ? segment.text : '__')).join('');

const broken = (text: string, width: number) => breakLines([piece(text)], width, 'ltr', book).map(textOf);

describe('Breaking lines', () => {
  it('fills each line with as many words as it holds', () => {
    expect(broken('Kerja sama antarnegara membutuhkan kepercayaan', 140)).toEqual([
      'Kerja sama antarnegara',
      'membutuhkan kepercayaan',
    ]);
  });

  it('breaks where Unicode allows: after a hyphen, never before a full stop', () => {
    expect(broken('negara-negara. Lalu', 40)).toEqual(['negara-', 'negara.', 'Lalu']);
  });

  it('ends a line where the text says so', () => {
    expect(broken('one\ntwo', 500)).toEqual(['one', 'two']);
  });

  it('breaks a word that is wider than the line between its letters, and says so', () => {
    const lines = breakLines([piece('pertanggungjawaban')], 40, 'ltr', book);
    expect(lines.map(textOf).join('')).toBe('pertanggungjawaban');
    expect(lines.slice(0, -1).every((line) => line.broken)).toBe(true);
    expect(Math.max(...lines.map((line) => line.width))).toBeLessThanOrEqual(40.01);
  });

  it('measures a word of many lines in time that grows with its length', () => {
    const measured = (letters: number) => {
      let count = 0;
      const width = (face: string, text: string) => {
        count += text.length;
        return book.width(face, text);
      };
      breakLines([piece('Infinity'.repeat(letters / 8))], 200, 'ltr', { ...book, width });
      return count;
    };
    expect(measured(8000) / measured(2000)).toBeLessThan(5);
  });

  it('gives an empty paragraph one empty line', () => {
    expect(breakLines([], 100, 'ltr', book)).toEqual([{ width: 0, segments: [], broken: false }]);
  });

  it('keeps a gap to write in on the line that has room for it', () => {
    const field = { role: 'tv', name: 'gap', description: 'gap' } as const;
    const gap: Piece = { kind: 'blank', width: 80, above: 11, below: 3, paint: INK, field };
    const lines = breakLines([piece('Negara menjaga '), gap, piece(' bagi semua')], 120, 'ltr', book);
    expect(lines.map(textOf)).toEqual(['Negara menjaga', '__', 'bagi semua']);
  });

  it('sets right-to-left words from the right and numbers within them from the left', () => {
    const [line] = breakLines([piece('אבג 12 דהו')], 300, 'rtl', {
      ...book,
      faceFor: () => 'Carlito-Regular.latin',
    });
    expect(line?.segments.map((segment) => segment.kind === 'text' && segment.text.trim())).toEqual(
      expect.arrayContaining(['12']),
    );
    const order = line?.segments
      .filter((segment) => segment.kind === 'text')
      .map((segment) => segment.text.trim())
      .filter(Boolean);
    expect(order).toEqual(['דהו', '12', 'אבג']);
  });

  it('falls back to a face that has the letter', () => {
    const [line] = breakLines(
      [{ ...piece('Aα'), request: { font: 'heading', bold: false, italic: false } } as Piece],
      300,
      'ltr',
      book,
    );
    expect(line?.segments.map((segment) => segment.kind === 'text' && segment.face)).toEqual([
      'Caladea-Regular.latin',
      'Carlito-Regular',
    ]);
  });

  it('loses no letter and fills no line beyond its width', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'abcdefgijklmnoprstuyAKTV-éàö'),
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, fc.boolean()), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 30, max: 400 }),
        (words, width) => {
          const pieces = words.map(([text, bold], index) => piece(index > 0 ? ` ${text}` : text, bold));
          const lines = breakLines(pieces, width, 'ltr', book);
          const letters = words.map(([text]) => text).join('');
          expect(lines.map(textOf).join('').replaceAll(' ', '')).toBe(letters);
          for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.01);
        },
      ),
    );
  });
});
