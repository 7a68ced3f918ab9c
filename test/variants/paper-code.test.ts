import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperCode, readPaperCode } from '../../src/variants/paper-code.ts';

const SIGNS = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const code = fc.string().map(paperCode);

describe('The code of a paper', () => {
  it('is ten characters that hands do not confuse, in two groups', () => {
    fc.assert(
      fc.property(code, (printed) => {
        expect(printed).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
      }),
    );
    expect(paperCode('')).toBe(paperCode(''));
  });

  it('is read back however it was typed', () => {
    fc.assert(
      fc.property(code, (printed) => {
        const typed = printed.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
        for (const way of [printed, typed, ` ${typed.replace('-', ' ')} `, printed.replace('-', '')])
          expect(readPaperCode(way)).toBe(printed);
      }),
    );
  });

  it('shows when any one character of it is wrong', () => {
    fc.assert(
      fc.property(code, fc.nat(9), fc.constantFrom(...SIGNS), (printed, place, sign) => {
        const signs = [...printed.replace('-', '')];
        fc.pre(signs[place] !== sign);
        expect(readPaperCode(signs.with(place, sign).join(''))).toBe(undefined);
      }),
      { numRuns: 1000 },
    );
  });

  it('shows nearly always when two neighbours were swapped', () => {
    let missed = 0;
    let swaps = 0;
    for (let number = 0; number < 500; number += 1) {
      const signs = [...paperCode(String(number)).replace('-', '')];
      for (let place = 0; place < 9; place += 1) {
        const [one = '', other = ''] = signs.slice(place, place + 2);
        if (one === other) continue;
        swaps += 1;
        if (readPaperCode(signs.toSpliced(place, 2, other, one).join('')) !== undefined) missed += 1;
      }
    }
    expect(missed / swaps).toBeLessThan(0.01);
  });

  it('is none when characters are missing, foreign or too many', () => {
    for (const typed of ['', 'K7Q2M', 'K7Q2M-8XP4', 'UUUUU-UUUUU', `${paperCode('x')}0`, '…'])
      expect(readPaperCode(typed)).toBe(undefined);
  });

  it('differs for ten thousand papers', () => {
    const codes = Array.from({ length: 10_000 }, (_, number) => paperCode(String(number)));
    expect(new Set(codes).size).toBe(codes.length);
  });
});
