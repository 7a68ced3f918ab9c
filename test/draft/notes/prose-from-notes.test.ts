import { describe, expect, it } from 'vitest';
import { proseFromNotes } from '../../../src/draft/notes/prose-from-notes.ts';

describe('proseFromNotes', () => {
  it('leaves the words of links that lead to no page', () => {
    expect(proseFromNotes('See [the page](page.html), [more](https://a.b) and [[x](y.html)')).toBe(
      'See the page, [more](https://a.b) and [x',
    );
  });

  it.each(['[', '](', '[](', '[a](', '_', '`', '<https:'])('work grows as a line does, on %j', (piece) => {
    const workOf = (length: number) => {
      const line = piece.repeat(length / piece.length);
      const runs = [1, 2, 3].map(() => {
        const before = process.cpuUsage();
        proseFromNotes(line);
        return process.cpuUsage(before).user / 1000;
      });
      return Math.min(...runs);
    };
    // Eight times as long: 64 times the work if each sign looked at all others.
    expect(workOf(160_000)).toBeLessThan(24 * Math.max(1, workOf(20_000)));
  });
});
