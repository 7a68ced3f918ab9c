import { describe, expect, it } from 'vitest';
import { randomFor, shuffle } from '../../src/base/random.ts';

describe('randomFor', () => {
  it('gives the same stream for the same names', () => {
    const [one, other] = [randomFor('seed', 'a', 'match-1'), randomFor('seed', 'a', 'match-1')];
    expect(Array.from({ length: 50 }, one)).toEqual(Array.from({ length: 50 }, other));
  });

  it('gives another stream for any other names, even if they join to the same letters', () => {
    const firsts = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['c', 'ab']].map((names) =>
      randomFor(...names)(),
    );
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  it('does not change from one release to the next', () => {
    const random = randomFor('kapur', 'lesson', 'match-1');
    expect([random(), random(), random()].map((value) => value.toFixed(6))).toMatchInlineSnapshot(`
      [
        "0.471224",
        "0.235727",
        "0.817506",
      ]
    `);
  });

  it('fills the whole range from 0 up to 1 evenly, over streams with names alike', () => {
    const counts = Array.from({ length: 10 }, () => 0);
    for (let seed = 0; seed < 10_000; seed += 1) {
      const tenth = Math.floor(randomFor('seed', String(seed))() * 10);
      counts[tenth] = (counts[tenth] ?? 0) + 1;
    }
    expect(counts).toHaveLength(10);
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

describe('shuffle', () => {
  it('keeps every entry and leaves the given list alone', () => {
    const entries = Object.freeze(['a', 'b', 'b', 'c', 'd']);
    expect(shuffle(entries, randomFor('seed')).sort()).toEqual(['a', 'b', 'b', 'c', 'd']);
  });

  it('gives every order of four entries equally often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 24_000; seed += 1) {
      const order = shuffle(['a', 'b', 'c', 'd'], randomFor('seed', String(seed))).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    // Five standard deviations round 1000.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(158);
  });
});
