import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topicsOf } from '../../src/lesson/topics.ts';
import { comparison, lessonOf, pointed, read } from '../lesson/reading.ts';

/** A lesson with a word in the place of every kind of text that may be a number. */
const lessonWith = (word: string, quote = '') => `title: ${quote}${word}${quote}
language: en
question: How many?
author: ${quote}${word}${quote}
objectives: [${quote}${word}${quote}, Count]
labels: { worksheet: ${quote}${word}${quote}, minutes: { one: ${quote}${word}${quote}, other: ${quote}${word}${quote} } }
obstacles:
  - { id: cost, title: ${quote}${word}${quote}, claim: ${quote}${word}${quote}, points: [${quote}${word}${quote}, One village pays], terms: [price], example: { text: ${quote}${word}${quote} } }
remedies:
  - { id: sharing, title: Sharing, claim: Share it., points: [One plant, Each pays], addresses: [cost] }
terms: { price: ${quote}${word}${quote}, plant: { name: ${quote}${word}${quote}, meaning: ${quote}${word}${quote} } }
sources: { survey: { title: ${quote}${word}${quote}, year: ${quote}${word}${quote} } }
exercises:
  - { type: short-answer, hint: ${quote}${word}${quote}, questions: [{ question: How many?, answer: ${quote}${word}${quote} }] }
  - { type: multiple-choice, questions: [{ question: How many?, answer: ${quote}${word}${quote}, wrong: [{ text: ${quote}${word}1${quote}, why: ${quote}${word}${quote} }, ${quote}${word}2${quote}] }] }
  - { type: multiple-answers, questions: [{ question: Which?, right: [${quote}${word}${quote}], wrong: [${quote}${word}1${quote}, ${quote}${word}2${quote}] }] }
  - { type: match, pairs: [{ left: ${quote}${word}${quote}, right: ${quote}${word}${quote} }, { left: a, right: ${quote}${word}1${quote} }] }
  - { type: true-false, statements: [{ text: ${quote}${word}${quote}, answer: true }, { text: ${quote}${word}1${quote}, answer: false, correction: ${quote}${word}${quote} }] }
`;
/** Without spans: what is quoted stands one sign further on. */
const OWN = new Set(['spans', 'span', 'source']);
const content = (text: string) =>
  JSON.stringify(lessonOf(text), (key, value) =>
    OWN.has(key) && typeof value === 'object' ? undefined : value,
  );

describe('A number or a truth value where text is wanted', () => {
  it.each(['24', '1.50', '007', '1e3', '-0', '+5', '0x1F', '0o17', '.5', '.inf', 'true', 'False', 'TRUE'])(
    '%s is the text that its author typed, in every text field',
    (word) => {
      expect(content(lessonWith(word)) === content(lessonWith(word, '"'))).toBe(true);
    },
  );

  it('is the same as in quotes, however it is spelt', () => {
    const sign = fc.constantFrom('', '-', '+');
    const number = fc.tuple(
      sign,
      fc.stringMatching(/^(\d{1,9}|\d{1,6}\.\d{0,6}|\d{1,3}(\.\d{1,3})?[eE]\d{1,2})$/),
    );
    fc.assert(
      fc.property(
        number.map((parts) => parts.join('')),
        (word) => {
          const [typed, quoted] = [word, `"${word}"`].map((one) =>
            lessonOf(lessonWith('24').replace('author: 24', `author: ${one}`)),
          );
          expect([typed?.author, quoted?.author]).toEqual([word, word]);
        },
      ),
    );
  });

  it('stays a number or a truth value where that is wanted', () => {
    const [, lesson] = ['', 'minutes: 45\n'].map((more) => lessonOf(lessonWith('7') + more));
    expect(lesson?.minutes).toBe(45);
    const statements = lesson?.exercises.find(({ type }) => type === 'true-false')?.statements;
    expect(statements).toMatchObject([{ answer: true }, { answer: false }]);
  });

  it('is read through an alias, too', () => {
    const text = lessonWith('7').replace('author: 7', 'author: &n 1.50').replace('title: 7', 'title: x');
    expect(topicsOf(lessonOf(text.replace('claim: 7', 'claim: *n')))[0]?.claim).toBe('1.50');
  });

  it('is refused where only some words or short names are allowed', () => {
    const found = (text: string) => pointed(read(text).diagnostics);
    expect(found(lessonWith('7').replace('type: match', 'type: 7'))).toEqual(['unknown-value: 7']);
    expect(found(lessonWith('7').replace('id: cost', 'id: 1.5'))).toContain('bad-id: 1.5');
  });

  it('is no text where nothing or the word for nothing stands', () => {
    const found = (word: string) =>
      pointed(read(lessonWith('7').replace('author: 7', `author: ${word}`)).diagnostics);
    expect(found('')).toEqual(['empty-text: author']);
    expect(found('~')).toEqual(['empty-text: ~']);
    expect(found('Null')).toEqual(['wrong-type: Null']);
  });

  it('is the text of what a comparison says, and of when something happened', () => {
    const said = (values: string) => lessonOf(comparison(values)).links.map(({ because }) => because);
    expect(said('{ frog: 4, toad: 4.0 }')).toEqual(['4', '4.0']);
    expect(said('{ frog: 007, toad: 1.0 }')).toEqual(['007', '1.0']);
    expect(said('{ frog: 1.50, toad: true }')).toEqual(['1.50', 'true']);
    const events = ['0044', '1945'].map(
      (when) => `  - { id: e${when}, title: E, when: ${when}, claim: C., points: [a, b] }\n`,
    );
    const timeline = `kind: timeline\ntitle: T\nlanguage: en\nquestion: When?\nevents:\n${events.join('')}`;
    expect(topicsOf(lessonOf(timeline)).map(({ when }) => when)).toEqual(['0044', '1945']);
  });
});
