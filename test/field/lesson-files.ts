/** Lessons on the disk for the tests of what was found in the field: a short one, and folders of a test's own. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll } from 'vitest';
import { kapur, type Ran, temporaryFolder } from '../kapur.ts';

export const LESSON = `title: T
language: en
question: Why?
obstacles:
  - id: cost
    title: Cost
    claim: Cleaning costs more than one pays.
    points: [A one, B two]
remedies:
  - id: share
    title: Share
    claim: Sharing helps a lot.
    points: [A one, B two]
    addresses: [cost]
`;

export interface LessonFolder {
  readonly folder: string;
  /** Writes a file, and the folders above it; gives its path. */
  readonly write: (file: string, text: string | Uint8Array) => string;
  readonly run: (...args: string[]) => Ran;
}

/** A temporary folder that is gone after the tests of the file. */
export function lessonFolder(): LessonFolder {
  const folder = temporaryFolder();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    write: (file, text) => {
      const whole = path.join(folder, file);
      mkdirSync(path.dirname(whole), { recursive: true });
      writeFileSync(whole, text);
      return whole;
    },
    run: (...args) => kapur(args, { cwd: folder }),
  };
}

/**
 * A small lesson with one text changed, for what authors write.
 *
 * @param point the first point of the first obstacle, as YAML
 */
export function lessonWith(
  point: string,
  { title = 'Clean rivers', language = 'en', explanation = 'Pipes and pumps.' } = {},
): string {
  return `title: ${title}
language: ${language}
question: Why do rivers stay dirty although nobody wants them so?

obstacles:
  - id: cost
    title: Cost of treatment
    claim: Cleaning waste water costs more than one village can pay.
    points:
      - ${point}
      - Benefits come years later
    explanation: ${explanation}
    ask: Who should pay for clean water downstream?
  - id: habit
    title: Old habits
    claim: Where everyone throws waste into the river, no one feels to blame.
    points:
      - The river carries it out of sight
      - Nobody asks who did it
remedies:
  - id: sharing
    title: Sharing the cost
    claim: Villages along one river can share one plant.
    points:
      - One plant for the valley
      - Each pays by its use
    addresses: [cost]
  - id: watch
    title: River watch
    claim: People who measure their river begin to guard it.
    points:
      - Pupils measure the water each month
      - The results hang in the market
    addresses: [habit]
exercises:
  - { type: match, from: obstacles, to: remedies }
`;
}
