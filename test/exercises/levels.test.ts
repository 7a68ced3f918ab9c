import { describe, expect, it } from 'vitest';
import { TIERS } from '../../src/base/variant.ts';
import { findings, make } from './lessons.ts';

const question = { questions: [{ question: 'q', answer: 'a', marks: 3 }] };
const exercises = [
  { id: 'first', type: 'short-answer', ...question, hint: 'Think of *rain*.' },
  { id: 'easy', type: 'short-answer', level: 'support', hint: 'Look again.', ...question },
  { id: 'for-all', type: 'short-answer', level: 'core', ...question },
  { id: 'hard', type: 'short-answer', level: 'challenge', hint: 'Not printed.', ...question },
];
const paper = (level: (typeof TIERS)[number]) => make({ exercises, marks: 6 }, '1', '', level);

describe('Levels', () => {
  it('pick exercises out of one file, letter and number them anew, and add up their marks', () => {
    const shown = TIERS.map((level) =>
      paper(level).exercises.map(({ letter, id, marks, entries }) => [letter, id, entries[0]?.number, marks]),
    );
    expect(shown).toEqual([
      [
        ['A', 'first', 1, 3],
        ['B', 'easy', 2, 3],
        ['C', 'for-all', 3, 3],
      ],
      [
        ['A', 'first', 1, 3],
        ['B', 'for-all', 2, 3],
      ],
      [
        ['A', 'first', 1, 3],
        ['B', 'for-all', 2, 3],
        ['C', 'hard', 3, 3],
      ],
    ]);
  });

  it('print hints on papers for support alone', () => {
    const hints = TIERS.map((level) => paper(level).exercises.map(({ hint }) => hint));
    expect(hints).toEqual([
      ['Think of *rain*.', 'Look again.', ''],
      ['', ''],
      ['', '', ''],
    ]);
  });

  it('hold the marks of the paper for all, and of no other, against those of the lesson', () => {
    expect(TIERS.map((level) => findings(paper(level)))).toEqual([[], [], []]);
    const wrong = make({ exercises, marks: 9 }, '1', '', 'core');
    expect(findings(wrong)).toEqual([
      'marks-total: The exercises give 6 marks, expected the 9 of the lesson',
    ]);
    expect(findings(make({ exercises, marks: 1 }, '1', '', 'support'))).toEqual([]);
  });

  it('find mistakes in exercises that the paper leaves out', () => {
    const made = make({ exercises: [{ type: 'match', level: 'challenge', pairs: [] }] });
    expect(made.exercises).toEqual([]);
    expect(findings(made)).toEqual(['too-few-entries: Only 0 to match, expected two or more']);
  });

  it('has of an exercise the items of its level, and all of them where nobody says otherwise', () => {
    const statements = [
      { text: 'Rivers flow.', answer: true },
      { text: 'Rivers sleep.', answer: false, correction: 'They flow.', level: 'challenge' },
      { text: 'Rivers sing.', answer: false, correction: 'They flow.', level: 'support' },
    ];
    const questions = [{ question: 'Why?', answer: 'So.', level: 'challenge' }];
    const mixed = [
      { type: 'true-false', statements },
      { type: 'short-answer', questions },
    ];
    const numbers = TIERS.map((level) =>
      make({ exercises: mixed }, '1', '', level).exercises.map(({ id, entries }) => [
        id,
        entries.map(({ number }) => number),
      ]),
    );
    expect(numbers).toEqual([
      [['true-false-1', [1, 2]]],
      [['true-false-1', [1]]],
      [
        ['true-false-1', [1, 2]],
        ['short-answer-2', [3]],
      ],
    ]);
  });
});
