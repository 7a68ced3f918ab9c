import { describe, expect, it } from 'vitest';
import { proseFromNotes } from '../../../src/scaffold/notes/prose-from-notes.ts';
import { growth, LINEAR } from '../../growth.ts';

describe('proseFromNotes', () => {
  it('leaves the words of links that lead to no page', () => {
    expect(proseFromNotes('See [the page](page.html), [more](https://a.b) and [[x](y.html)')).toBe(
      'See the page, [more](https://a.b) and [x',
    );
  });

  it.each(['[', '](', '[](', '[a](', '_', '`', '<https:'])('work grows as a line does, on %j', (piece) => {
    const prose = (length: number) => proseFromNotes(piece.repeat(length / piece.length));
    expect(growth(prose, 20_000)).toBeLessThan(LINEAR);
  });
});
