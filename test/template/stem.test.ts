import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInline, plainText } from '../../src/prose/inline.ts';
import { stemMarkup } from '../../src/template/stem.ts';

const stem = (prose: string, language = 'en') => stemMarkup(prose, language, (missing) => `[${missing}]`);

describe('The stem of a sentence', () => {
  it('is the first half of its words, and the gap takes the rest', () => {
    expect(stem('Shift workers travel when buses rest')).toBe('Shift workers travel [when buses rest]');
    expect(stem('Out of sight')).toBe('Out of [sight]');
    expect(stem('Alone')).toBe('Alone []');
  });

  it('keeps the marks of what is printed', () => {
    expect(stem('The **river** & its `bank` rise')).toBe('The <strong>river</strong> &amp; its [bank rise]');
    expect(stem('CO~2~ warms the whole sea')).toBe('CO<sub>2</sub> warms [the whole sea]');
  });

  it('finds the words of a script without spaces', () => {
    expect(stem('水は上から下へ流れる', 'ja')).toMatch(/^水は.* \[.*流れる\]$/);
  });

  it('loses no letter between what is printed and what is missing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (prose) => {
        let gap = '';
        stemMarkup(prose, 'en', (missing) => {
          gap = missing;
          return '';
        });
        expect(plainText(parseInline(prose)).trimEnd().endsWith(gap)).toBe(true);
      }),
    );
  });
});
