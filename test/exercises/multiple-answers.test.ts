import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChoicePart } from '../../src/exercises/parts.ts';
import { findings, make, sketches } from './lessons.ts';

function choices(made: ReturnType<typeof make>): ChoicePart[] {
  return made.exercises.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'choice' ? part : [])));
}

describe('multiple answers', () => {
  const written = (question: object, more: object = {}) =>
    make({
      obstacles: [{ id: 'o1' }],
      exercises: [{ type: 'multiple-answers', questions: [{ question: 'Which?', ...question }], ...more }],
    });

  it('marks all options that the author calls right, and gives two marks', () => {
    const [part] = choices(
      written({ right: ['a', { text: 'b', why: 'so' }], wrong: ['c', 'd'], about: ['o1'] }),
    );
    expect(part).toMatchObject({ several: true, prompt: 'Which?', entry: { marks: 2, about: ['o1'] } });
    expect(part?.options.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
    const key = Object.fromEntries(part?.options.map(({ text, right, why }) => [text, [right, why]]) ?? []);
    expect(key).toEqual({ a: [true, ''], b: [true, 'so'], c: [false, ''], d: [false, ''] });
  });

  it('draws right statements from the point itself and wrong ones from its siblings, in any lesson', () => {
    fc.assert(
      fc.property(sketches, fc.string(), (sketch, seed) => {
        const made = make({ ...sketch, exercises: [{ type: 'multiple-answers', from: 'obstacles' }] }, seed);
        for (const { options, entry } of choices(made)) {
          const own = sketch.obstacles?.find(({ id }) => id === entry.about[0])?.points ?? [];
          for (const { text, right } of options) expect([text, right]).toEqual([text, own.includes(text)]);
          expect(options.some(({ right }) => right)).toBe(true);
          expect(options.some(({ right }) => !right)).toBe(true);
        }
        expect(choices(made).length > 0 || made.diagnostics.length > 0).toBe(true);
      }),
    );
  });

  it('refuses an option that stands there twice', () => {
    expect(findings(written({ right: ['a', 'A'], wrong: ['b', '**a**'] }))).toEqual([
      'duplicate-option: Unexpected second option `A` in question 1, expected each option once',
      'duplicate-option: Unexpected right answer `**a**` among the wrong options of question 1',
    ]);
  });

  it('warns when length or form gives the right ones away', () => {
    expect(
      findings(
        written({ right: ['A long answer that says a lot.', 'Another that goes on.'], wrong: ['b', 'c'] }),
      ),
    ).toEqual([
      'answer-by-length: The right answers of question 1 are much longer than the wrong ones, expected like lengths',
      'answer-by-form: Only the right ones of question 1 end in a full stop',
      'answer-by-form: Only the right ones of question 1 begin with a capital',
    ]);
  });
});
