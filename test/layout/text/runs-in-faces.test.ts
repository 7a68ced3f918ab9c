import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsInFaces } from '../../../src/layout/text/runs-in-faces.ts';
import { book } from '../context.ts';

const BODY = {
  font: 'body',
  bold: false,
  italic: false,
  size: 12,
  paint: { slot: 'dk1', hex: '000000' },
} as const;

const runs = (text: string, font: 'body' | 'heading' = 'body') =>
  runsInFaces([{ text, strong: false, em: false }], { ...BODY, font }, book).map(
    ({ text: part, font: named }) => (named ? `${named}: ${part}` : part),
  );

describe('A run of an editable file', () => {
  it('names the font that has a sign which the theme’s own lacks', () => {
    expect(runs('5 ₽ each')).toEqual(['5 ', 'Georgia: ₽ ', 'each']);
    expect(runs('Aα', 'heading')).toEqual(['A', 'Calibri: α']);
  });

  it('stays one where its font has all that is shown', () => {
    expect(runs('so\u2011called g\u0303, Ж')).toEqual(['so\u2011called g\u0303, Ж']);
  });

  it('has the same equivalents as are measured', () => {
    expect(runs('21 ℃, wa\u00adter')).toEqual(['21 °C, water']);
  });

  it('keeps what decides where lines break and which way they run', () => {
    expect(runs('a\u2011b\u200bc\u200ed')).toEqual(['a\u2011b\u200bc\u200ed']);
  });

  it('keeps its emphasis, its link and all its words', () => {
    const link = { kind: 'url', href: 'https://example.org' } as const;
    const text = fc.string({ unit: fc.constantFrom(...'ab é₽′α-Ж. '), maxLength: 20 });
    fc.assert(
      fc.property(text, fc.boolean(), (words, strong) => {
        const parts = runsInFaces([{ text: words, strong, em: false, link }], BODY, book);
        expect(parts.map((part) => part.text).join('')).toBe(words);
        for (const part of parts) expect(part).toMatchObject({ strong, em: false, link });
      }),
    );
  });
});
