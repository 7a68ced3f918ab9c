import { describe, expect, it } from 'vitest';
import { findings, type LessonSketch, make } from './lessons.ts';

const river = {
  obstacles: [
    {
      id: 'habit',
      title: 'Old habits',
      terms: ['litter'],
      example: { text: 'They throw it over the bank.' },
    },
    {
      id: 'cost',
      title: 'High cost',
      terms: ['fee'],
      example: { text: 'A plant costs as much as thirty houses.' },
    },
    { id: 'rules', title: 'Weak rules', terms: ['fine'], example: { text: 'Nobody checks.' } },
  ],
  remedies: [
    { id: 'watch', title: 'River watch', addresses: ['habit', 'rules'] },
    { id: 'share', title: 'Sharing', addresses: ['cost'] },
    { id: 'body', title: 'One commission', addresses: ['rules'] },
  ],
  terms: [
    { id: 'litter', name: 'litter', meaning: 'm' },
    { id: 'fee', name: 'fee', meaning: 'm' },
    { id: 'fine', name: 'fine', meaning: 'm' },
  ],
};

const asked = (question: Record<string, unknown>, sketch: LessonSketch = river) =>
  findings(
    make({
      ...sketch,
      exercises: [
        {
          type: 'multiple-choice',
          questions: [{ wrong: ['bb', 'cc'], answer: 'aa', question: 'Which?', ...question }],
        },
      ],
    }),
  );

describe('A question with two right answers', () => {
  const examples = (text: string) => ({
    ...river,
    obstacles: river.obstacles.map((one) => (one.id === 'cost' ? { ...one, example: { text } } : one)),
    exercises: [{ type: 'multiple-choice', from: 'obstacles', spare }],
  });
  /** Of these and two more topics, each question offers two. */
  const spare = ['Bad luck'];
  const named = 'They paid no fee, out of old habits and bad luck.';

  it('is suspected where the example names another option', () => {
    expect(findings(make(examples(named)))).toEqual([
      'two-right-options: `Old habits` may be a second right answer of question 2: the question names it',
    ]);
  });

  it('is suspected where the example uses a term of another point', () => {
    expect(findings(make(examples('The litter alone costs a million a year.')))).toEqual([
      'two-right-options: `Old habits` may be a second right answer of question 2: the question uses its term `litter`',
    ]);
  });

  it('is suspected where a wrong remedy addresses the same obstacle', () => {
    expect(
      asked({
        question: 'What helps against weak rules?',
        answer: 'River watch',
        about: ['watch'],
        wrong: undefined,
      }),
    ).toEqual([
      'two-right-options: `One commission` may be a second right answer of question 1: `Weak rules` is linked to it as well',
    ]);
  });

  it('is not suspected where the examples keep to themselves', () => {
    expect(findings(make(examples('A plant costs as much as thirty houses.')))).toEqual([]);
  });
});

describe('An answer given away', () => {
  it('by its form', () => {
    expect(asked({ answer: 'aa.' })).toEqual([
      'answer-by-form: Only the right answer of question 1 ends in a full stop',
    ]);
    expect(asked({ answer: 'aa', wrong: ['Bb', 'Cc'] })).toEqual([
      'answer-by-form: Only the wrong ones of question 1 begin with a capital',
    ]);
    expect(asked({ answer: '1950', wrong: ['early', 'late'] })).toEqual([
      'answer-by-form: Only the right answer of question 1 holds a number',
    ]);
    expect(asked({ answer: 'Aa.', wrong: ['Bb.', 'cc'] })).toEqual([]);
  });

  it('by an article before it', () => {
    const question = 'The body is called an';
    expect(asked({ question, answer: 'inspection', wrong: ['commission', 'watch'] })).toEqual([
      'answer-by-form: `an` at the end of question 1 fits its right answer alone',
    ]);
    expect(asked({ question, answer: 'inspection', wrong: ['assembly', 'watch'] })).toEqual([]);
    const other = { ...river, language: 'id' };
    expect(asked({ question, answer: 'inspection', wrong: ['commission', 'watch'] }, other)).toEqual([]);
  });

  it('by a word that it shares with the question alone', () => {
    const question = 'What do *inspectors* look for?';
    expect(
      asked({
        question,
        answer: 'what Inspectors dread',
        wrong: ['a heap of more money', 'a new house with a bath'],
      }),
    ).toEqual([
      'answer-in-question: The right answer of question 1 repeats `inspectors` of the question, and no wrong one does',
    ]);
    expect(asked({ question, answer: 'old inspectors', wrong: ['new inspectors', 'none'] })).toEqual([]);
  });

  it('not by a word that most sentences have, nor by one of the question that a draft begins with', () => {
    const id = { ...river, language: 'id' };
    const question = 'Mana yang dimaksud dalam kalimat ini?';
    const wrong = ['biaya besar', 'aturan lemah'];
    for (const answer of ['hidup dalam kota', 'kalimat lama', 'yang dimaksud itu'])
      expect(asked({ question, answer, wrong }, id)).toEqual([]);
    expect(
      asked({
        question: 'Where do bees live because of this?',
        answer: 'because',
        wrong: ['flowers', 'flights'],
      }),
    ).toEqual([]);
  });

  it('by its length, unless it speaks of all options', () => {
    const lengths = (answer: string, ...wrong: string[]) => asked({ answer, wrong });
    const long =
      'answer-by-length: The right answer of question 1 is much longer than the wrong ones, expected like lengths';
    expect(lengths('all the water of the river', 'rain', 'wind')).toEqual([long]);
    expect(lengths('All of these', 'rain', 'wind')).toEqual([]);
    expect(lengths('None of the above', 'rain', 'wind')).toEqual([]);
    expect(lengths('all the water of the river', 'rain', 'wind', 'none of the options above')).toEqual([
      long,
    ]);
    const several = (right: string[]) =>
      findings(
        make({
          exercises: [
            { type: 'multiple-answers', questions: [{ question: 'Which?', right, wrong: ['rain', 'wind'] }] },
          ],
        }),
      );
    expect(several(['All of the above', 'snow'])).toEqual([]);
  });

  it('by the length of true statements', () => {
    const statements = (long: boolean, short: boolean) => [
      {
        text: 'A long statement that says one thing and then another.',
        answer: long,
        ...(!long && { correction: 'c' }),
      },
      {
        text: 'One more of those that go on and on without an end.',
        answer: long,
        ...(!long && { correction: 'c' }),
      },
      { text: 'It rains.', answer: short, ...(!short && { correction: 'c' }) },
      { text: 'It pours.', answer: short, ...(!short && { correction: 'c' }) },
    ];
    const found = (long: boolean) =>
      findings(make({ exercises: [{ type: 'true-false', statements: statements(long, !long) }] }));
    expect(found(true)).toEqual([
      'answer-by-length: True statements are much longer than false ones, expected like lengths',
    ]);
    expect(found(false)).toEqual([
      'answer-by-length: False statements are much longer than true ones, expected like lengths',
    ]);
  });
});

describe('A paper', () => {
  const one = { type: 'short-answer', questions: [{ question: 'q', answer: 'a', marks: 3 }] };

  it('gives the marks that the lesson says it gives', () => {
    expect(findings(make({ marks: 6, exercises: [one, one] }))).toEqual([]);
    expect(findings(make({ exercises: [one] }))).toEqual([]);
    const made = make({ marks: 40, exercises: [one, one] });
    expect(findings(made)).toEqual([
      'marks-total: The exercises give 6 marks, expected the 40 of the lesson',
    ]);
    expect(made.diagnostics[0]?.hint).toBe('They give: A 3, B 3.');
  });

  it('has five options in the upper secondary schools of Indonesia', () => {
    const few = 'few-options: Not five options in question 1, expected A to E for `SMA kelas XI`';
    const sma = { ...river, language: 'id', audience: 'SMA kelas XI' };
    expect(asked({}, sma)).toEqual([few]);
    expect(asked({ wrong: ['bb', 'cc', 'dd', 'ee'] }, sma)).toEqual([]);
    expect(asked({}, { ...sma, audience: 'SMP kelas VIII' })).toEqual([]);
    expect(asked({}, { ...sma, language: 'en' })).toEqual([]);
  });
});
