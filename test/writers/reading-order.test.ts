import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextSegment } from '../../src/frames/text.ts';
import { readingOrder } from '../../src/writers/reading-order.ts';
import { word } from './pdf/faces.ts';

/** Capitals stand for letters that run from the right. */
const segment = (text: string): TextSegment => ({
  ...word(text, 0),
  direction: /[A-Z]/.test(text) ? 'rtl' : 'ltr',
});
const read = (shown: string, direction: 'ltr' | 'rtl') =>
  readingOrder({ baseline: 0, segments: shown.split('|').map(segment) }, direction)
    .segments.map((part) => (part.kind === 'text' ? part.text : '_'))
    .join('|');

describe('a line in reading order', () => {
  it.each([
    ['ltr', 'one|two', 'one|two| '],
    ['ltr', 'one|B|A|two', 'one|A|B|two| '],
    ['ltr', 'B|A', 'A|B| '],
    ['rtl', 'D|one|two|C|B|A', 'A|B|C|one|two|D| '],
    ['rtl', 'one|two', 'one|two| '],
  ] as const)('%s: %s reads %s', (direction, shown, expected) => {
    expect(read(shown, direction)).toBe(expected);
  });

  it.each([
    ['a hyphen within a word', 'Bangsa-'],
    ['a slash', 'https://asean.org/'],
    ['a space', 'lalu '],
    ['a script without spaces', '主权'],
  ])('gets no space after %s', (_, text) => {
    expect(read(text, 'ltr')).toBe(text);
  });

  it('gets a space after a dash that stands alone', () => {
    expect(read('laut -', 'ltr')).toBe('laut -| ');
  });

  it('ends with a space that belongs to the same link as its last word', () => {
    const link = { kind: 'url', href: 'https://example.org' } as const;
    const { segments } = readingOrder({ baseline: 0, segments: [word('kata', 10, { link })] }, 'ltr');
    expect(segments.at(-1)).toMatchObject({ text: ' ', link, width: 0 });
  });

  it('loses no segment and gains none but the space', () => {
    const shown = fc.array(fc.constantFrom('a', 'b', 'A', 'B'), { maxLength: 12 });
    fc.assert(
      fc.property(shown, fc.constantFrom('ltr' as const, 'rtl' as const), (texts, direction) => {
        const line = { baseline: 0, segments: texts.map(segment) };
        const texts2 = readingOrder(line, direction).segments.map((part) =>
          part.kind === 'text' ? part.text : '',
        );
        expect(texts2.filter((text) => text !== ' ').sort()).toEqual([...texts].sort());
      }),
    );
  });
});
