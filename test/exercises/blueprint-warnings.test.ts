import { describe, expect, it } from 'vitest';
import { makeExercises } from '../../src/exercises/make-exercises.ts';
import { completeActivity } from '../../src/lesson/activity.ts';
import { completePlan } from '../../src/lesson/plan-schema.ts';
import { english, type LessonSketch, lessonOf } from './lessons.ts';

const codesOf = (sketch: LessonSketch, own: object = {}) =>
  makeExercises({ ...lessonOf(sketch), ...own }, english, 'seed').diagnostics.map(({ code }) => code);

const question = (more: object = {}) => ({ question: 'Why so?', answer: 'Because of that.', ...more });
const open = (...questions: object[]) => [{ type: 'short-answer', questions }];

describe('Objectives', () => {
  const objectives = ['Explain', 'Judge'];

  it('are missed on the paper where other items name theirs', () => {
    expect(codesOf({ exercises: open(question({ objective: 1 })) }, { objectives })).toEqual([
      'objective-untested',
    ]);
  });

  it('are not asked for where no item names any, or all are named', () => {
    expect(codesOf({ exercises: open(question()) }, { objectives })).toEqual([]);
    const both = open(question({ objective: 1 }), question({ objective: 2 }));
    expect(codesOf({ exercises: both }, { objectives })).toEqual([]);
  });
});

describe('The time of a paper', () => {
  const obstacles = [{ id: 'cost', minutes: 30 }];
  const exercises = open(question({ marks: 16 }));

  it('is more than a planned lesson leaves', () => {
    const plan = completePlan({ phase: 'F' });
    expect(codesOf({ obstacles, exercises }, { minutes: 40, plan })).toEqual(['paper-exceeds-period']);
    expect(codesOf({ obstacles, exercises }, { minutes: 60, plan })).toEqual([]);
  });

  it('counts the activity of the lesson, also without a plan', () => {
    const steps = [15, 10].map((minutes) => ({ do: 'Read', minutes }));
    const activity = completeActivity({ steps }, undefined);
    expect(codesOf({ obstacles, exercises }, { minutes: 50, activity })).toEqual(['paper-exceeds-period']);
    expect(codesOf({ obstacles, exercises }, { minutes: 65, activity })).toEqual([]);
    const plan = completePlan({ phase: 'F' });
    expect(codesOf({ obstacles, exercises }, { minutes: 65, activity, plan })).toEqual([
      'paper-exceeds-period',
    ]);
  });

  it('is nobody’s matter where no plan is written', () => {
    expect(codesOf({ obstacles, exercises }, { minutes: 40 })).toEqual([]);
    expect(codesOf({ obstacles, exercises }, { minutes: 20 })).toEqual([]);
  });
});

describe('Items on unseen cases', () => {
  const topics = (unseen: object) =>
    ['cost', 'habit', 'fear', 'haste'].map((id) => ({
      id,
      example: { text: `What ${id} did in 1990.` },
      ...unseen,
    }));
  const analysed = [{ type: 'multiple-choice', from: 'obstacles', cognitive: 'C4' }];

  it('are asked for where reasoning is to be tested', () => {
    expect(codesOf({ obstacles: topics({}), exercises: analysed })).toEqual(['example-reused-as-item']);
    const simple = [{ type: 'multiple-choice', from: 'obstacles' }];
    expect(codesOf({ obstacles: topics({}), exercises: simple })).not.toContain('example-reused-as-item');
  });

  it('are made of the case of each topic', () => {
    const lesson = lessonOf({ obstacles: topics({ case: 'A town waits.' }), exercises: analysed });
    const { exercises, diagnostics } = makeExercises(lesson, english, 'seed');
    expect(diagnostics.map(({ code }) => code)).not.toContain('example-reused-as-item');
    const prompts = exercises.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'choice' ? [part.prompt] : [])),
    );
    expect(prompts.every((prompt) => prompt.endsWith('A town waits.'))).toBe(true);
  });
});

describe('Options', () => {
  const asked = (answer: string, ...wrong: string[]) => ({
    question: `What about ${answer}?`,
    answer,
    wrong,
  });
  const choice = (...questions: object[]) => codesOf({ exercises: [{ type: 'multiple-choice', questions }] });

  it('are not the same at three questions', () => {
    expect(
      choice(
        asked('Rivers', 'Lakes', 'Seas'),
        asked('Lakes', 'Rivers', 'Seas'),
        asked('Seas', 'Rivers', 'Lakes'),
      ),
    ).toContain('same-options');
    expect(
      choice(
        asked('Rivers', 'Lakes', 'Seas'),
        asked('Hills', 'Lakes', 'Seas'),
        asked('Lakes', 'Rivers', 'Seas'),
        asked('Seas', 'Rivers', 'Lakes'),
      ),
    ).toContain('same-options');
    expect(
      choice(
        asked('Rivers', 'Lakes', 'Seas'),
        asked('Lakes', 'Rivers', 'Ponds'),
        asked('Seas', 'Rivers', 'Lakes'),
      ),
    ).not.toContain('same-options');
  });
});
