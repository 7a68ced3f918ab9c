import { describe, expect, it } from 'vitest';
import { planRooms } from '../../src/lesson/plan-rooms.ts';
import { completePlan } from '../../src/lesson/plan-schema.ts';
import { lessonOf } from '../exercises/lessons.ts';
import { kapur, temporaryFolder } from '../kapur.ts';

const lesson = lessonOf({ obstacles: [{ id: 'cost' }], remedies: [{ id: 'share', addresses: ['cost'] }] });
const keysIn = (plan: Parameters<typeof completePlan>[0]) =>
  planRooms({ ...lesson, plan: completePlan(plan) }).map(({ message }) => message.placeholders[0]);

describe('What a lesson plan leaves empty', () => {
  it('is one finding that names the keys', () => {
    expect(keysIn(undefined)).toEqual([
      '`phase`, `students`, `dimensions`, `cp`, `practice`, `partners`, `place`, `digital`',
    ]);
    expect(keysIn({ phase: 'F', cp: 'To read', dimensions: ['Creativity'] })).toEqual([
      '`students`, `practice`, `partners`, `place`, `digital`',
    ]);
  });

  it('is nothing where all is said that has a box', () => {
    const text = 'Said';
    const said = { phase: text, cp: text, students: text, practice: text, partners: text, place: text };
    expect(keysIn({ ...said, digital: text, dimensions: [text] })).toEqual([]);
  });

  it('is told where the plan is asked for, and nowhere else', () => {
    const cwd = temporaryFolder();
    kapur(['new', 'rivers', '--yes'], { cwd });
    expect(kapur(['check', '--only', 'lesson-plan'], { cwd }).stderr).toContain('[plan-rooms]');
    expect(kapur(['check'], { cwd }).stderr).not.toContain('[plan-rooms]');
  });
});
