import { expect, it } from 'vitest';
import { draftOf } from '../articles/articles.ts';

const PLAN = `# Lesson plan

| Subject | Geography | |
|---|---|---|
| Grade | 8 | |
| Topic | Why do rivers stay dirty? | |
| Objectives | Pupils name two causes and weigh remedies | |
| Time | Activity | Resources |
| 10 min | Warm up: who pays? | Map |
| 25 min | Costs and habits | Worksheet |
`;

it('of a plan that names no topics the details are taken, and its steps are listed', () => {
  const { lesson, unplaced = [], groups } = draftOf(PLAN);
  expect(lesson).toMatchObject({
    subject: 'Geography',
    audience: '8',
    question: 'Why do rivers stay dirty?',
    objectives: ['Pupils name two causes and weigh remedies'],
  });
  expect(groups.map(({ found }) => found)).toEqual([0, 0]);
  expect(unplaced.map(({ text }) => text).join()).toContain('10 min');
});
