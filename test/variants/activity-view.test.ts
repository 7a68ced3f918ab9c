import { describe, expect, it } from 'vitest';
import { completeActivity } from '../../src/lesson/activity.ts';
import type { RawActivity } from '../../src/lesson/activity-schema.ts';
import { activityView } from '../../src/variants/activity-view.ts';
import { english, type LessonSketch, lessonOf } from '../exercises/lessons.ts';

const SKETCH: LessonSketch = {
  obstacles: [
    { id: 'cost', title: 'Cost', claim: 'It costs much.' },
    { id: 'habit', title: 'Habit', claim: 'People are used to it.' },
  ],
  remedies: [{ id: 'share', title: 'Sharing', addresses: ['cost'] }],
};

const viewOf = (activity?: RawActivity, sketch = SKETCH) =>
  activityView(
    {
      ...lessonOf(sketch),
      objectives: ['Explain', 'Judge'],
      activity: completeActivity(activity, undefined),
    },
    english,
  );

describe('An activity that no author wrote', () => {
  it('has the title and the objectives of the lesson, usual steps and a usual rubric', () => {
    const view = viewOf();
    expect(view).toMatchObject({ title: 'A lesson', goals: ['Explain', 'Judge'], minutes: 20, marks: 9 });
    expect(view.steps.map(({ number, shows }) => [number, shows])).toEqual([
      [1, 'stimulus'],
      [2, 'table'],
      [3, 'decision'],
      [4, 'conclusion'],
    ]);
    expect([view.before, view.after]).toEqual([[], []]);
    expect(view.rubric.levels.map(({ marks }) => marks)).toEqual([3, 2, 1]);
  });

  it('expects in each row the letter of its text, and what helps against it', () => {
    const { head, rows } = viewOf().table;
    expect(head).toBe('Obstacle');
    expect(rows.map(({ title, cells }) => [title, ...cells.map(({ expect: said }) => said)])).toEqual([
      ['Cost', 'B. It costs much.', 'Sharing'],
      ['Habit', 'A. People are used to it.', ''],
    ]);
  });

  it('lets the group choose among its topics; of one alone nothing can be chosen', () => {
    const optionsOf = ({ decision }: ReturnType<typeof viewOf>) =>
      decision.rows.flat().map((option) => option?.text);
    expect(optionsOf(viewOf())).toEqual(['Cost', 'Habit', undefined]);
    const one = { ...SKETCH, obstacles: SKETCH.obstacles?.slice(0, 1) ?? [] };
    expect(optionsOf(viewOf(undefined, one))).toEqual(['Cost', 'Sharing', undefined]);
  });
});

describe('What an activity that no author wrote expects', () => {
  const causes = {
    obstacles: [
      { id: 'cost', title: 'Cost', example: { text: 'A plant costs a house.' }, claim: 'It costs much.' },
      {
        id: 'habit',
        title: 'Habit',
        example: { text: 'They sweep it in.' },
        claim: 'People are used to it.',
      },
    ],
    remedies: [{ id: 'share', title: 'Sharing', addresses: ['cost'] }],
  };

  it('quotes the text that stands on the paper', () => {
    const [first] = viewOf(undefined, causes).table.rows;
    expect(first?.cells[0]?.expect).toBe('B. A plant costs a house.');
  });

  it('says of a topic that leads to others what it leads to, never what leads to it', () => {
    const lesson = lessonOf({ ...causes, remedies: [] });
    const [link] = lesson.kind.links;
    if (!link) throw new Error('The default kind has a link');
    const kind = { ...lesson.kind, links: [{ ...link, from: 'obstacles', to: ['obstacles'] }] };
    const links = [{ kind: link, from: 'cost', to: 'habit', because: 'Nobody pays.' }];
    const { rows } = activityView({ ...lesson, kind, links }, english).table;
    expect(rows.map(({ cells }) => cells[1]?.expect)).toEqual(['Habit: Nobody pays', '']);
  });

  it('goes by the claim where a kind has no links', () => {
    const lesson = lessonOf(causes);
    const { rows } = activityView(
      { ...lesson, kind: { ...lesson.kind, links: [] }, links: [] },
      english,
    ).table;
    expect(rows[0]?.cells[1]?.expect).toBe('It costs much.');
  });
});

describe('An activity of the author’s', () => {
  it('shows a part that no step shows before or after all steps', () => {
    const steps = [
      { do: 'Talk', minutes: 5 },
      { do: 'Decide', minutes: 5, shows: 'decision' as const },
    ];
    const { before, after } = viewOf({ steps });
    expect([before, after]).toEqual([['stimulus'], ['table', 'conclusion']]);
  });

  it('calls its rows topics where they are of several groups', () => {
    expect(viewOf({ table: { rows: ['cost', 'share'] } }).table.head).toBe('Topic');
  });

  it('sets options side by side as far as they are short', () => {
    const columnsOf = (...options: string[]) =>
      viewOf({ decision: { question: 'Which?', options } }).decision.columns.length;
    expect(columnsOf('Yes', 'No')).toBe(3);
    expect(columnsOf('Yes, but with some conditions', 'No')).toBe(2);
    expect(columnsOf('Yes, but with some conditions that have to be met before', 'No')).toBe(1);
  });
});
