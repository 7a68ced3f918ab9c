import { describe, expect, it } from 'vitest';
import { makeExercises } from '../../src/exercises/make-exercises.ts';
import { blueprintItems } from '../../src/variants/blueprint-view.ts';
import { english, lessonOf } from '../exercises/lessons.ts';

const lesson = (exercises: Record<string, unknown>[]) => ({
  ...lessonOf({ obstacles: [{ id: 'cost', title: 'Cost' }], exercises }),
  objectives: ['Explain', 'Judge'],
});

const itemsOf = (...exercises: Record<string, unknown>[]) => {
  const whole = lesson(exercises);
  return blueprintItems(makeExercises(whole, english, 'seed').exercises, whole, english);
};

const QUESTION = { question: 'Why?', answer: 'Because of the cost of it all.', about: ['cost'] };

describe('The items of a blueprint', () => {
  it('have what their author says of them, over what is said of their exercise', () => {
    const [first, second] = itemsOf({
      type: 'short-answer',
      objective: 1,
      cognitive: 'C4',
      questions: [QUESTION, { ...QUESTION, objective: 2, cognitive: 'C5', indicator: 'Given two views, …' }],
    });
    expect(first).toMatchObject({ objective: 1, aim: 'Explain', cognitive: 'C4', band: 'L3', indicator: '' });
    expect(second).toMatchObject({
      objective: 2,
      aim: 'Judge',
      cognitive: 'C5',
      indicator: 'Given two views, …',
    });
  });

  it('have the usual level of their kind where nothing is said', () => {
    const statements = [
      { text: 'It costs much.', answer: true },
      { text: 'It is free.', answer: false, correction: 'It costs much.' },
    ];
    const items = itemsOf({ type: 'true-false', statements });
    expect(items.map(({ cognitive, band, objective }) => [cognitive, band, objective])).toEqual([
      ['C2', 'L1', 0],
      ['C2', 'L1', 0],
    ]);
    expect(items.find(({ key }) => key === 'F')).toMatchObject({
      stem: 'It is free.',
      answer: 'It costs much.',
    });
  });

  it('name the topics that they are about, and hold what is asked', () => {
    expect(itemsOf({ type: 'short-answer', questions: [QUESTION] })).toMatchObject([
      { number: 1, material: ['Cost'], stem: 'Why?', answer: QUESTION.answer, key: '', marks: 2 },
    ]);
  });

  it('leave out exit tickets, which are no test', () => {
    expect(itemsOf({ type: 'exit-ticket' })).toEqual([]);
  });

  it('refuse an objective that the lesson does not have', () => {
    const whole = lesson([{ type: 'short-answer', objective: 7, questions: [QUESTION] }]);
    const { diagnostics } = makeExercises(whole, english, 'seed');
    expect(diagnostics.map(({ code }) => code)).toEqual(['bad-objective']);
  });
});
