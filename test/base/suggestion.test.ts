import { describe, expect, it } from 'vitest';
import { suggest } from '../../src/base/suggestion.ts';

describe('suggest', () => {
  const known = ['obstacles', 'remedies', 'terms', 'title'];

  it('finds the word behind a slip of the keyboard', () => {
    expect(suggest('remdies', known)).toBe('remedies');
    expect(suggest('tilte', known)).toBe('title');
    expect(suggest('Obstacles', known)).toBe('obstacles');
  });

  it('takes two letters the wrong way round for one slip', () => {
    expect(suggest('form', ['from', 'to', 'terms'])).toBe('from');
    expect(suggest('ot', ['id', 'to'])).toBeUndefined();
    expect(suggest('crad', ['card', 'care'])).toBe('card');
  });

  it('takes the nearest, and the first of those equally near', () => {
    expect(suggest('tern', ['turns', 'terms', 'term', 'teen'])).toBe('term');
  });

  it('says nothing about a word that is far from all of them', () => {
    expect(suggest('conclusion', known)).toBeUndefined();
    expect(suggest('a', ['b', 'c'])).toBeUndefined();
    expect(suggest('term', [])).toBeUndefined();
  });
});
