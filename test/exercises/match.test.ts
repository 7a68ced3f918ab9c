import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssociatePart } from '../../src/exercises/parts.ts';
import { topicsOf } from '../../src/lesson/topics.ts';
import { parseInline, plainText } from '../../src/prose/inline.ts';
import { findings, type LessonSketch, lessonOf, make, sketches } from './lessons.ts';

const linked: LessonSketch = {
  obstacles: [{ id: 'o1' }, { id: 'o2' }, { id: 'o3' }],
  remedies: [
    { id: 'r1', addresses: ['o1'] },
    { id: 'r2', addresses: ['o2'] },
    { id: 'r3', addresses: ['o3'] },
    { id: 'r4' },
  ],
};

function matchOf(sketch: LessonSketch, yaml: Record<string, unknown>, seed?: string): AssociatePart {
  const made = make({ ...sketch, exercises: [{ type: 'match', ...yaml }] }, seed);
  const part = made.exercises[0]?.parts[0];
  if (part?.kind !== 'associate') throw new Error(`No table of matches: ${findings(made).join('; ')}`);
  return part;
}

/** What the key says, in words: the texts behind the letters of each premise. */
function solved(part: AssociatePart): Record<string, string[]> {
  return Object.fromEntries(
    part.premises.map((premise) => [
      premise.text,
      part.responses.filter(({ letter }) => premise.answers.includes(letter)).map(({ text }) => text),
    ]),
  );
}

const read = (prose: string): string => plainText(parseInline(prose));

describe('match from obstacles to remedies', () => {
  it('pairs each obstacle with the remedies that address it and leaves the others over', () => {
    const part = matchOf(linked, { from: 'obstacles', to: 'remedies' });
    expect(solved(part)).toEqual({
      'Title of o1': ['Title of r1'],
      'Title of o2': ['Title of r2'],
      'Title of o3': ['Title of r3'],
    });
    expect(part.responses.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
    expect(part.responses.map(({ text }) => text)).toContain('Title of r4');
    expect(part.reuse).toBe(false);
  });

  it('keeps the premises in teaching order', () => {
    const part = matchOf(linked, { from: 'obstacles', to: 'remedies' });
    expect(part.premises.map(({ text }) => text)).toEqual(['Title of o1', 'Title of o2', 'Title of o3']);
  });

  it('says that letters are used again when a remedy answers two obstacles', () => {
    const remedies = [{ id: 'r1', addresses: ['o1', 'o2'] }, { id: 'r2' }];
    expect(matchOf({ ...linked, remedies }, { from: 'obstacles', to: 'remedies' }).reuse).toBe(true);
  });

  it('says that letters are used again when an obstacle has two remedies', () => {
    const remedies = [
      { id: 'r1', addresses: ['o1'] },
      { id: 'r2', addresses: ['o1'] },
      { id: 'r3', addresses: ['o2'] },
    ];
    const part = matchOf({ ...linked, remedies }, { from: 'obstacles', to: 'remedies' });
    expect(part.reuse).toBe(true);
    expect(solved(part)['Title of o1']?.sort()).toEqual(['Title of r1', 'Title of r2']);
  });

  it('asks about the obstacle and about its remedies', () => {
    expect(matchOf(linked, { from: 'obstacles', to: 'remedies' }).premises[0]?.entry.about).toEqual([
      'o1',
      'r1',
    ]);
  });

  it('shows the signs of a title as they are typed', () => {
    const obstacles = [{ id: 'o1', title: '*NATO* [1](2) \\' }, { id: 'o2' }];
    const part = matchOf({ ...linked, obstacles }, { from: 'obstacles', to: 'remedies' });
    expect(part.premises.map(({ text }) => read(text))).toContain('*NATO* [1](2) \\');
  });

  it('gives letters whose remedies address the obstacle, and all of those, in any lesson', () => {
    fc.assert(
      fc.property(sketches, fc.string(), fc.constantFrom('obstacles', 'remedies'), (sketch, seed, from) => {
        const lesson = lessonOf(sketch);
        const to = from === 'obstacles' ? 'remedies' : 'obstacles';
        const made = make({ ...sketch, exercises: [{ type: 'match', from, to }] }, seed);
        const part = made.exercises[0]?.parts[0];
        const titleOf = (id: string) => topicsOf(lesson).find((topic) => topic.id === id)?.title;
        const links = lesson.links.map((link) => {
          const ends = [titleOf(link.to), titleOf(link.from)];
          return (from === 'obstacles' ? ends : ends.reverse()).join(' -> ');
        });
        if (part?.kind !== 'associate') {
          expect(new Set(links.map((link) => link.split(' -> ')[0])).size).toBeLessThan(2);
          expect(made.diagnostics.map(({ code }) => code)).toEqual(['too-few-entries']);
          return;
        }
        const key = part.premises.flatMap((premise) =>
          premise.answers.map((letter) => {
            const response = part.responses.find((candidate) => candidate.letter === letter);
            return `${read(premise.text)} -> ${read(response?.text ?? '')}`;
          }),
        );
        expect(key.sort()).toEqual(links.sort());
      }),
    );
  });
});

describe('the order of the responses', () => {
  it('never sets a pair on a row of its own when each letter is used once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 10 }), fc.nat(3), fc.string(), (count, spares, seed) => {
        const pairs = Array.from({ length: count }, (_, index) => ({
          left: `l${index}`,
          right: `r${index}`,
        }));
        const spare = Array.from({ length: spares }, (_, index) => `s${index}`);
        const part = matchOf({}, { pairs, spare }, seed);
        for (const [row, premise] of part.premises.entries()) {
          expect(premise.answers).not.toContain(part.responses[row]?.letter);
        }
      }),
    );
  });

  it('leaves two pairs straight or crosswise, since always crosswise would be a hint', () => {
    const pairs = [
      { left: 'a', right: '1' },
      { left: 'b', right: '2' },
    ];
    const orders = Array.from({ length: 40 }, (_, seed) =>
      matchOf({}, { pairs }, String(seed))
        .responses.map(({ text }) => text)
        .join(''),
    );
    expect(new Set(orders)).toEqual(new Set(['12', '21']));
  });
});

describe('match from terms to meanings', () => {
  const terms = ['a', 'b', 'c'].map((id) => ({ id, name: `name ${id}`, meaning: `meaning ${id}` }));

  it('pairs each name with its meaning', () => {
    expect(solved(matchOf({ terms }, { from: 'terms', to: 'meanings' }))).toEqual({
      'name a': ['meaning a'],
      'name b': ['meaning b'],
      'name c': ['meaning c'],
    });
  });

  it('takes only the terms that are picked, in the order they are picked', () => {
    const part = matchOf({ terms }, { from: 'terms', to: 'meanings', terms: ['c', 'a'] });
    expect(part.premises.map(({ text }) => text)).toEqual(['name c', 'name a']);
    expect(part.responses).toHaveLength(2);
  });

  it('asks about the term and leads to the points that use it', () => {
    const part = matchOf(
      { terms, obstacles: [{ id: 'o1', terms: ['b'] }] },
      { from: 'terms', to: 'meanings' },
    );
    expect(part.premises.map(({ entry }) => entry.about)).toEqual([['a'], ['b', 'o1'], ['c']]);
  });
});

describe('match by hand', () => {
  it('takes pairs and spare responses as they are written', () => {
    const pairs = [
      { left: 'left **one**', right: 'right *one*', about: ['o1'] },
      { left: 'left two', right: 'right two' },
    ];
    const part = matchOf(linked, { pairs, spare: ['neither'], marks: 2 });
    expect(solved(part)).toEqual({ 'left **one**': ['right *one*'], 'left two': ['right two'] });
    expect(part.responses).toHaveLength(3);
    expect(part.premises.map(({ entry }) => [entry.id, entry.marks, entry.about])).toEqual([
      ['match-1.1', 2, ['o1']],
      ['match-1.2', 2, []],
    ]);
  });

  it('makes one letter of right-hand words that are written twice, and one premise of left-hand ones', () => {
    const pairs = [
      { left: 'a', right: 'Talks' },
      { left: 'b', right: 'talks ' },
      { left: 'A', right: 'Trade' },
    ];
    const part = matchOf({}, { pairs });
    expect(part.responses).toHaveLength(2);
    expect(part.reuse).toBe(true);
    const key = solved(part);
    expect({ ...key, a: key.a?.sort() }).toEqual({ a: ['Talks', 'Trade'], b: ['Talks'] });
  });
});

describe('what match cannot do', () => {
  const findingsOf = (yaml: Record<string, unknown>, sketch = linked) =>
    findings(make({ ...sketch, exercises: [{ type: 'match', ...yaml }] }));

  it('needs one of its two forms, and whole', () => {
    const missing = 'unclear-exercise: Missing `from` or `pairs` in the exercise, expected one of them';
    expect(findingsOf({})).toEqual([missing]);
    expect(findingsOf({ to: 'remedies' })).toEqual([missing]);
    expect(findingsOf({ from: 'obstacles', to: 'remedies', pairs: [] })).toEqual([
      'unclear-exercise: Unexpected `pairs` beside `from`, expected `from` or `pairs`, not both',
    ]);
  });

  it('needs a right side that goes with the left one', () => {
    expect(findingsOf({ from: 'obstacles', to: 'meanings' })).toEqual([
      'unclear-exercise: Unexpected `to: meanings` beside `from: obstacles`, expected `to: remedies`',
    ]);
    expect(findingsOf({ from: 'obstacles' })).toEqual([
      'unclear-exercise: Missing `to` beside `from: obstacles`, expected `to: remedies`',
    ]);
    expect(findingsOf({ from: 'obstacles', to: 'remedies', terms: ['a'] })).toEqual([
      'unclear-exercise: Unexpected `terms` beside `from: obstacles`, expected it only beside `from: terms`',
    ]);
  });

  it('needs two premises', () => {
    expect(findingsOf({ from: 'terms', to: 'meanings' })).toEqual([
      'too-few-entries: Only 0 to match, expected two or more',
    ]);
    expect(findingsOf({ pairs: [{ left: 'a', right: 'b' }] })).toEqual([
      'too-few-entries: Only 1 to match, expected two or more',
    ]);
  });

  it('says how to make two of one that is too long', () => {
    const topics = (of: string) => Array.from({ length: 11 }, (_, index) => ({ id: `${of}${index}` }));
    const remedies = topics('r').map((remedy, index) => ({ ...remedy, addresses: [`o${index}`] }));
    const hints = (yaml: object, sketch: LessonSketch = {}) =>
      make({ ...sketch, exercises: [{ type: 'match', ...yaml }] }).diagnostics.map(({ hint }) => hint);
    expect(hints({ from: 'obstacles', to: 'remedies' }, { obstacles: topics('o'), remedies })).toEqual([
      'Make two exercises of it, with `pairs` written by hand.',
    ]);
    const pairs = topics('p').map(({ id }) => ({ left: id, right: `${id} right` }));
    expect(hints({ pairs })).toEqual(['Make two exercises of it.']);
  });

  it('warns when the table grows beyond a page', () => {
    const pairs = Array.from({ length: 11 }, (_, index) => ({ left: `l${index}`, right: `r${index}` }));
    expect(findingsOf({ pairs })).toEqual([
      'too-many-entries: 11 to match in one exercise, expected 10 at most',
    ]);
  });
});
