import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/exercises/parts.ts';
import { trueFalse } from '../../src/exercises/types/true-false.ts';
import { findings, type LessonSketch, make } from './lessons.ts';

const lesson: LessonSketch = { obstacles: [{ id: 'o1' }, { id: 'o2' }], remedies: [{ id: 'r1' }] };
const right = (text: string) => ({ text, answer: true });
const wrong = (text: string) => ({ text, answer: false, correction: `not ${text}` });

function made(yaml: Record<string, unknown>, seed?: string) {
  return make({ ...lesson, exercises: [{ type: 'true-false', ...yaml }] }, seed);
}

function statementsOf(yaml: Record<string, unknown>, seed?: string): readonly Statement[] {
  const part = made(yaml, seed).exercises[0]?.parts[0];
  return part?.kind === 'judgement' ? part.statements : [];
}

describe('true or false', () => {
  it('judges statements as their author did and corrects the false ones', () => {
    const statements = statementsOf({ statements: [right('a'), wrong('b')], claims: ['r1', 'o2'] });
    const key = Object.fromEntries(statements.map((one) => [one.text, one.right || one.correction]));
    expect(key).toEqual({
      a: true,
      b: 'not b',
      'The claim of r1.': true,
      'The claim of o2.': true,
    });
  });

  it('leaves the same room below each statement, what the longest correction takes', () => {
    const long = { text: 'c', answer: false, correction: 'words '.repeat(20) };
    const linesOf = (statements: readonly object[]) => {
      const part = made({ statements }).exercises[0]?.parts[0];
      return part?.kind === 'judgement' ? part.lines : 0;
    };
    expect(linesOf([right('a')])).toBe(1);
    expect(linesOf([right('a'), wrong('b')])).toBe(1);
    expect(linesOf([right('a'), long])).toBe(2);
  });

  it('takes the claims of points as true statements about them', () => {
    const [claim] = statementsOf({ claims: ['o2'] });
    expect(claim).toMatchObject({ text: 'The claim of o2.', right: true, correction: '' });
    expect(claim?.entry.about).toEqual(['o2']);
  });

  it('numbers the statements from top to bottom, and keeps the id of each whatever the seed', () => {
    const yaml = { statements: [right('a'), wrong('b'), right('c'), wrong('d'), wrong('e')] };
    const orders = new Set<string>();
    for (let seed = 0; seed < 20; seed += 1) {
      const statements = statementsOf(yaml, String(seed));
      expect(statements.map(({ entry }) => entry.number)).toEqual([1, 2, 3, 4, 5]);
      expect(statements.map(({ entry, text }) => `${text} ${entry.id}`).sort()).toEqual(
        ['a', 'b', 'c', 'd', 'e'].map((text, index) => `${text} true-false-1.${index + 1}`),
      );
      orders.add(statements.map(({ text }) => text).join(''));
    }
    expect(orders.size).toBeGreaterThan(10);
  });

  it('sets no more than three of a kind in a row where that can be avoided', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 0, max: 12 }),
        fc.string(),
        (trues, falses, seed) => {
          fc.pre(Math.max(trues, falses) <= 3 * (Math.min(trues, falses) + 1) && trues + falses > 0);
          const statements = [
            ...Array.from({ length: trues }, (_, index) => right(`t${index}`)),
            ...Array.from({ length: falses }, (_, index) => wrong(`f${index}`)),
          ];
          const kinds = statementsOf({ statements }, seed).map((statement) => (statement.right ? 'T' : 'F'));
          expect(kinds).toHaveLength(trues + falses);
          expect(kinds.join('')).not.toMatch(/TTTT|FFFF/);
        },
      ),
    );
  });

  it('warns when all are of one kind', () => {
    expect(findings(made({ claims: ['o1', 'o2'] }))).toEqual([
      'one-sided: All statements are true, expected true and false ones',
    ]);
    expect(findings(made({ statements: [wrong('a')] }))).toEqual([
      'one-sided: All statements are false, expected true and false ones',
    ]);
    expect(findings(made({ statements: [wrong('a')], claims: ['o1'] }))).toEqual([]);
  });

  it('needs a statement', () => {
    expect(findings(made({}))).toEqual(['too-few-entries: No statements to judge, expected one or more']);
  });

  it('wants a correction with a false statement, and none with a true one', () => {
    const { schema } = trueFalse;
    expect(schema.safeParse({ statements: [{ text: 'a', answer: false }] }).success).toBe(false);
    expect(schema.safeParse({ statements: [{ text: 'a', answer: true, correction: 'b' }] }).success).toBe(
      false,
    );
  });
});
