import { describe, expect, it } from 'vitest';
import { completeActivity } from '../../src/lesson/activity.ts';
import {
  activityMinutes,
  activitySteps,
  activityTexts,
  activityTopics,
  plannedActivityMinutes,
} from '../../src/lesson/activity-course.ts';
import type { RawActivity } from '../../src/lesson/activity-schema.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { type LessonSketch, lessonOf } from '../exercises/lessons.ts';

const example = (text: string) => ({ example: { text } });
const THREE = ['cost', 'habit', 'fear'].map((id) => ({ id, claim: `About ${id}.` }));

function lesson(activity?: RawActivity, sketch: LessonSketch = { obstacles: THREE }): Lesson {
  return { ...lessonOf(sketch), activity: completeActivity(activity, undefined) };
}

const ids = (topics: readonly { readonly id: string }[]) => topics.map(({ id }) => id);

describe('The table of an activity', () => {
  it('has a row for each topic of the first group, six at most', () => {
    expect(ids(activityTopics(lesson()))).toEqual(['cost', 'habit', 'fear']);
    const many = Array.from({ length: 9 }, (_, index) => ({ id: `topic-${index}` }));
    expect(activityTopics(lesson(undefined, { obstacles: many }))).toHaveLength(6);
  });

  it('has those that the author names, each once, without what is not taught', () => {
    const rows = ['fear', { topic: 'cost', expect: ['Words'] }, 'fear', 'left-out'];
    expect(ids(activityTopics(lesson({ table: { rows } })))).toEqual(['fear', 'cost']);
    expect(ids(activityTopics(lesson({ table: { rows: ['left-out'] } })))).toEqual(['cost', 'habit', 'fear']);
  });
});

describe('The texts of an activity', () => {
  it('are the examples of its topics, none in the place of its own row', () => {
    const shown = THREE.map((topic) => ({ ...topic, ...example(`What ${topic.id} did.`) }));
    expect(activityTexts(lesson(undefined, { obstacles: shown })).map(({ text }) => text)).toEqual([
      'What habit did.',
      'What fear did.',
      'What cost did.',
    ]);
  });

  it('are the claims of topics without an example', () => {
    const mixed = THREE.map((topic, index) =>
      index === 0 ? { ...topic, ...example('What cost did.') } : topic,
    );
    expect(activityTexts(lesson(undefined, { obstacles: mixed })).map(({ text }) => text)).toEqual([
      'About habit.',
      'About fear.',
      'What cost did.',
    ]);
  });

  it('are the claims where there are no examples, and none beside a text of the author', () => {
    expect(activityTexts(lesson()).map(({ text }) => text)).toEqual([
      'About habit.',
      'About fear.',
      'About cost.',
    ]);
    expect(activityTexts(lesson({ stimulus: 'A town waits.' }))).toEqual([]);
  });
});

describe('The minutes of an activity', () => {
  it('are those of its steps', () => {
    const steps = [
      { do: 'Read', minutes: 4 },
      { do: 'Decide', minutes: 9, shows: 'decision' as const },
    ];
    expect(activityMinutes(lesson({ steps }))).toBe(13);
  });

  it('grow with what there is to read and to fill where the author says none', () => {
    const minutesOf = (one: Lesson) => activitySteps(one).map(({ minutes }) => minutes);
    expect(minutesOf(lesson())).toEqual([3, 6, 6, 5]);
    expect(minutesOf(lesson({ stimulus: 'A long story. '.repeat(100) }))).toEqual([5, 6, 6, 5]);
    const table = { columns: ['One', 'Two', 'Three', 'Four'] };
    expect(minutesOf(lesson({ table }))).toEqual([3, 12, 6, 5]);
  });

  it('are taken from the lesson only where it has one', () => {
    expect(plannedActivityMinutes(lesson())).toBe(0);
    expect(plannedActivityMinutes(lesson({}))).toBe(20);
    const worksheet = { ...lesson(), activity: completeActivity(undefined, 'activity') };
    expect(plannedActivityMinutes(worksheet)).toBe(20);
  });
});
