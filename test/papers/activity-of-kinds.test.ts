import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { KindGroup, LessonKind } from '../../src/kinds/lesson-kind.ts';
import { allKinds } from '../kinds.ts';
import { elementsOf, pagesOf } from './activity-parts.ts';
import { buildLesson } from './build-lesson.ts';

/** Only what a lesson must have, three topics a group. */
function leastLesson(kind: LessonKind, language: string): string {
  const idOf = ({ key }: KindGroup, index: number) => `${key}-${index}`;
  const topicsOf = (group: KindGroup) =>
    [0, 1, 2].map((index) => ({
      id: idOf(group, index),
      title: `Topic ${index}`,
      claim: `Something holds of topic ${index}.`,
      points: ['One', 'Two'],
      ...(group.when && { when: `${1900 + index}` }),
      ...Object.fromEntries(
        kind.links
          .filter(({ from, required }) => required && from === group.key)
          .map(({ field, to, values }) => {
            const [target] = kind.groups.filter(({ key }) => to.includes(key));
            const ids = target ? [0, 1, 2].map((one) => idOf(target, one)) : [];
            return [field, values ? Object.fromEntries(ids.map((id) => [id, 'Said'])) : ids];
          }),
      ),
    }));
  const groups = kind.groups.map((group) => [
    group.key,
    group.own ? [{ key: 'part', title: 'A part', topics: topicsOf(group) }] : topicsOf(group),
  ]);
  const about = { kind: kind.name, title: 'A lesson', language, question: 'Why so?' };
  return stringify({ ...about, ...Object.fromEntries(groups) });
}

const CASES = allKinds.flatMap((kind) =>
  ['en', 'id'].map((language) => ({ kind, language, name: kind.name })),
);

describe('The activity of a lesson with nothing but what it must have', () => {
  it.each(CASES)('is a whole paper of two pages at most: $name in $language', async ({ kind, language }) => {
    const { stages, diagnostics } = await buildLesson(leastLesson(kind, language), {
      documents: ['activity', 'answer-key'],
    });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { steps, rows, options } = elementsOf(stages.markup.activity ?? '');
    expect(steps).toBe(4);
    expect(rows).toBe(3);
    expect(options).toBe(3);
    expect(pagesOf(stages.frames.activity)).toBeLessThanOrEqual(2);
    expect(elementsOf(stages.markup['answer-key'] ?? '').guide).toBe(3);
  });

  it('is no part of the key where it is not made', async () => {
    const [kind] = allKinds;
    const text = kind ? leastLesson(kind, 'en') : '';
    const { stages } = await buildLesson(text, { documents: ['worksheet', 'answer-key'] });
    expect(stages.markup.activity).toBeUndefined();
    expect(elementsOf(stages.markup['answer-key'] ?? '').guide).toBe(0);
  });
});

describe('A lesson that has the activity as its worksheet', () => {
  it('gives it the name of the worksheet, and the exercises that of a quiz', async () => {
    const [kind] = allKinds;
    const text = `${kind ? leastLesson(kind, 'en') : ''}worksheet: activity\n`;
    const exercises = 'exercises: [{ type: short-answer, questions: [{ question: Why?, answer: So. }] }]\n';
    const { files, stages } = await buildLesson(text + exercises, {
      documents: ['worksheet'],
      writes: true,
      variants: ['A', 'B'].map((version) => ({ version, tier: 'core' as const })),
    });
    expect(files.map(({ document, name }) => [document, name])).toEqual([
      ['worksheet', 'quiz-a.pdf'],
      ['worksheet', 'quiz-b.pdf'],
      ['activity', 'worksheet.pdf'],
    ]);
    expect(stages.papers.map(({ variant }) => variant.version)).toEqual(['A', 'B']);
  });

  it('that writes one has it beside its worksheet, under its own name', async () => {
    const [kind] = allKinds;
    const text = `${kind ? leastLesson(kind, 'en') : ''}activity: { title: Together }\n`;
    const { files } = await buildLesson(text, { documents: ['worksheet'], writes: true });
    expect(files.map(({ name }) => name)).toEqual(['worksheet.pdf', 'activity.pdf']);
  });
});
