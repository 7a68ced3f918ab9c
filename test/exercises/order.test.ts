import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findings, make } from './lessons.ts';

function ordered(steps: readonly string[], seed?: string) {
  const made = make({ exercises: [{ type: 'order', questions: [{ question: 'Order.', steps }] }] }, seed);
  const part = made.exercises[0]?.parts[0];
  return { made, part: part?.kind === 'order' ? part : undefined };
}

describe('order', () => {
  it('is solved by its key, and never stands there in order already', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 3, maxLength: 10 }),
        fc.string(),
        (steps, seed) => {
          const { part } = ordered(steps, seed);
          const solved = [...(part?.steps ?? [])].sort((one, other) => one.place - other.place);
          expect(solved.map(({ text }) => text)).toEqual(steps);
          expect(part?.steps.map(({ text }) => text)).not.toEqual(steps);
          expect(part?.steps.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJ'.slice(0, steps.length));
        },
      ),
    );
  });

  it('gives a mark for each step unless told otherwise', () => {
    expect(ordered(['a', 'b', 'c', 'd']).part?.entry.marks).toBe(4);
  });

  it('refuses two steps that read the same', () => {
    expect(findings(ordered(['a', 'b', '*B*']).made)).toEqual([
      'duplicate-entry: Unexpected second step `*B*`, expected each step once',
    ]);
  });
});
