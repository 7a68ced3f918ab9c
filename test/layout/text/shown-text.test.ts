import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equivalentText, ownText, shownText } from '../../../src/layout/text/shown-text.ts';

/** A face of ASCII and a few signs more. */
const has = (codePoint: number) =>
  (codePoint >= 0x20 && codePoint < 0x7f) || '–—°·˜\u2003'.includes(String.fromCodePoint(codePoint));

describe('What a face shows of a text', () => {
  it.each([
    ['so\u2011called', 'so-called'],
    ['a\u2010b', 'a-b'],
    ['\u2043 item', '- item'],
    ['5 \u2212 3', '5 – 3'],
    ['\u2015', '—'],
    ['21 \u2103', '21 °C'],
    ['\uff21\uff1a\uff42', 'A:b'],
    ['\u2163', 'IV'],
    ['\ufb01n', 'fin'],
    ['a\u202fb\u2009c\u00a0d', 'a b c\u00a0d'],
    ['\u3000', '\u2003'],
  ])('is an equivalent in place of a character that it lacks: %j', (text, shown) => {
    expect(shownText(text, has)).toBe(shown);
  });

  it.each([
    'wa\u00adter',
    'wa\u200bter',
    'wa\u200cter',
    'wa\u200dter',
    'wa\u2060ter',
    'wa\ufeffter',
    'water\ufe0f',
  ])('has nothing for a character without a shape: %j', (text) => {
    expect(shownText(text, has)).toBe('water');
    expect(ownText(text, has)).toBe('water');
  });

  it('is its own hyphen for the two others, also where it has them', () => {
    expect(ownText('a\u2010b\u2011c', () => true)).toBe('a-b-c');
  });

  it.each(['ℝ', '²', '①', '★', '漢'])('is nothing for a sign that would lose its meaning: %s', (sign) => {
    expect(ownText(sign, has)).toBeUndefined();
    expect(equivalentText(sign, has)).toBeUndefined();
    expect(shownText(sign, has)).toBe(sign);
  });

  it('holds a mark for which the face has an accent', () => {
    expect(ownText('g\u0303', has)).toBeUndefined();
    expect(equivalentText('g\u0303', has)).toBe('g\u0303');
    expect(equivalentText('g\u0301', has)).toBeUndefined();
  });

  it('is the same when it is asked again, and in the face throughout where there is an equivalent', () => {
    const text = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(text, (words) => {
        const shown = shownText(words, has);
        expect(shownText(shown, has)).toBe(shown);
        const equivalent = equivalentText(words, has);
        if (equivalent !== undefined) expect(equivalent).toBe(shown);
      }),
    );
  });
});
