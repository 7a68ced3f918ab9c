import { expect, it } from 'vitest';
import type { PdfDocument } from '../../../src/writers/pdf/pdf-document.ts';
import { showText } from '../../../src/writers/pdf/show-text.ts';
import { word } from './faces.ts';
import { charactersOf, madeUpFace, type Position } from './made-up-face.ts';

/** What is written for glyphs of a made-up face, its codes as letters. */
function operators(letters: string, positions: Record<string, Partial<Position>>): string {
  let written = '';
  const doc = {
    page: { fonts: {} },
    addContent: (text: string) => (written += text),
  } as unknown as PdfDocument;
  showText(doc, madeUpFace(positions), { ...word(letters, 56.25), size: 20 }, 100);
  expect(doc.page.fonts).toEqual({ F1: 'the font' });
  return written.replace(/<([0-9a-f]+)>/g, (_, codes: string) => `<${charactersOf(codes)}>`);
}

it('a word is shown upright on its baseline, in its colour', () => {
  expect(operators('abc', {})).toBe('BT /F1 20 Tf 0.122 0.161 0.2 rg 1 0 0 -1 56.25 100 Tm [<abc>] TJ ET');
});

it('a kerned pair is drawn together', () => {
  expect(operators('abc', { a: { xAdvance: 420 } })).toContain('[<a>80<bc>] TJ ET');
});

it('a mark is drawn over the letter before it, and the line goes on where it was', () => {
  const mark = { xAdvance: 0, advanceWidth: 0, xOffset: -250, yOffset: 100 };
  expect(operators('amb', { m: mark })).toContain('[<a>] TJ 2 Ts [250<m>] TJ 0 Ts [-250<b>] TJ ET');
});

it('a mark at the end leaves no rise behind', () => {
  const mark = { xAdvance: 0, advanceWidth: 0, xOffset: 0, yOffset: 100 };
  expect(operators('am', { m: mark })).toMatch(/\[<m>\] TJ 0 Ts ET$/);
});

it('words that recur are shown alike', () => {
  const kerned = { a: { xAdvance: 420 } };
  expect(operators('ab ab', kerned)).toContain('[<a>80<b a>80<b>] TJ ET');
});

it('a letter says its marks, which say nothing themselves', () => {
  const mark = { xAdvance: 0, advanceWidth: 0, xOffset: -250, yOffset: 100 };
  const written = operators('xg\u0303y', { '\u0303': mark });
  expect(written).toContain('[<x>] TJ /Span <</ActualText <\ufeffg\u0303>>> BDC [<g>] TJ EMC');
  expect(written).toContain('/Span <</ActualText <\ufeff>>> BDC [] TJ 2 Ts [250<\u0303>] TJ EMC');
  expect(written).toContain('0 Ts [-250<y>] TJ ET');
  expect(written.match(/BDC/g)).toHaveLength(2);
  expect(written.match(/EMC/g)).toHaveLength(2);
});
