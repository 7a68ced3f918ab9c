import { describe, expect, it } from 'vitest';
import { buildLesson } from '../papers/build-lesson.ts';
import { SHORT_LESSON } from '../short-lesson.ts';

const DOCUMENTS = ['worksheet', 'answer-key', 'handout', 'guided-notes', 'cards'] as const;
const MORE = `objectives: [Name a reason]
minutes: 1
silence: [untaught, unused-source]
sources: { survey: { title: A survey } }
exercises: [{ type: short-answer, marks: 1, questions: [{ question: Why?, answer: So. }] }]
`;

async function papersOf(lesson: string): Promise<string> {
  const { stages, diagnostics } = await buildLesson(lesson, { documents: DOCUMENTS });
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  return DOCUMENTS.map((name) => stages.markup[name] ?? '').join('\n');
}

describe('Papers of a lesson that has one of each', () => {
  it('name it in the singular', async () => {
    const markup = await papersOf(SHORT_LESSON + MORE);
    expect(markup).not.toMatch(/\b1\s(points|minutes|obstacles|remedies|marks)\b/);
    expect(markup).not.toMatch(/>(Obstacles|Remedies|Learning objectives|Sources):?</);
    expect(markup).toMatch(/Answered by the remedy(:<\/strong>|:) /);
    expect(markup).toMatch(/Answers the obstacle(:<\/strong>|:) /);
    expect(markup).toContain('1 minute<');
  });

  it('name more of them in the plural, and a renamed one by its new name', async () => {
    const [obstacle = ''] = / {2}- \{ id: cost.*\n/.exec(SHORT_LESSON) ?? [];
    const second = obstacle.replace('id: cost, title: Cost', 'id: habit, title: Habit');
    const lesson = SHORT_LESSON.replace(obstacle, obstacle + second).replace('[cost]', '[cost, habit]');
    const words = 'labels: { obstacle: Cause, obstacles: Causes, an-obstacle: a cause }\n';
    const markup = await papersOf(lesson + words + MORE);
    expect(markup).toContain('<h2>Causes</h2>');
    expect(markup).toContain('Answers the causes: Cost; Habit');
    expect(markup).not.toMatch(/[Oo]bstacles?[: <.]/);
  });
});
