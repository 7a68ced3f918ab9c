import { describe, expect, it } from 'vitest';
import { gapEms, linesFor, ruledLinesFor } from '../../src/prose/writing-room.ts';

const words = (count: number) => 'words '.repeat(count).trim();

describe('Room to write', () => {
  it('grows with the answer and the narrower the cell is', () => {
    expect(linesFor('')).toBe(1);
    expect(linesFor(words(10))).toBe(1);
    expect(linesFor(words(20))).toBe(2);
    expect(linesFor(words(20), 1 / 3)).toBe(6);
    expect(linesFor(words(900), 1 / 5)).toBe(18);
  });

  it('counts the letters of prose, not its marks', () => {
    expect(linesFor(`[${words(9)}](https://example.org/a/long/address/that/nobody/writes)`)).toBe(1);
  });

  it('has a third more lines than a model answer takes, within what the type of question has', () => {
    expect(ruledLinesFor(words(5), 3, 20)).toBe(3);
    expect(ruledLinesFor(words(60), 3, 20)).toBe(8);
    expect(ruledLinesFor(words(900), 3, 20)).toBe(20);
  });

  it('is alike for all gaps of a text, wide enough for the longest word of a hand and no wider than a column', () => {
    expect(gapEms([], 8)).toBe(8);
    expect(gapEms(['tax', 'law'], 8)).toBe(8);
    expect(gapEms(['tax', 'treatment plant'], 8)).toBe(12);
    expect(gapEms([words(50)], 8)).toBe(30);
  });
});
