/** A new lesson whose texts say what belongs in their place. */

import type { RawLesson } from '../lesson/lesson-schema.ts';
import { slug } from '../yaml/ids.ts';
import { addressesOf } from './addresses-of.ts';
import type { Draft } from './draft.ts';
import { exercisesFor } from './exercises-for.ts';
import { filled, type Starter } from './starter.ts';

/** What the author of a new lesson was asked. */
export interface Answers {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly question: string;
  /** 1 to 12 of each. */
  readonly obstacles: number;
  readonly remedies: number;
}

export function sampleDraft(answers: Answers, starter: Starter): Draft {
  const { title, language, question } = answers;
  const { sample } = starter;
  const obstacles = pointsOf(answers.obstacles, sample.obstacle, starter);
  const ids = obstacles.map(({ id }) => id);
  const lesson: RawLesson = {
    title,
    language,
    question,
    obstacles,
    remedies: pointsOf(answers.remedies, sample.remedy, starter).map((point, index) => ({
      ...point,
      addresses: addressesOf(index, answers.remedies, ids),
    })),
    conclusion: sample.conclusion,
  };
  return { lesson: { ...lesson, exercises: exercisesFor(lesson, starter) }, missing: [], unplaced: [] };
}

function pointsOf(count: number, name: string, { sample }: Starter): RawLesson['obstacles'] {
  return Array.from({ length: count }, (_, index) => {
    const title = filled(name, { n: index + 1 });
    return {
      id: slug(title),
      title,
      claim: filled(sample.claim, { title }),
      points: [...sample.points],
      explanation: sample.explanation,
      ask: sample.ask,
    };
  });
}
