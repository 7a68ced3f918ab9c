/** Good files that are spoiled: lessons of every kind of field, templates, themes, labels. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../kapur.ts';

export const fileOf = (name: string) => readFileSync(path.join(ROOT, name));
export const textOf = (name: string) => fileOf(name).toString('utf8');

export const GOOD_LESSON = textOf('test/lesson/good-lesson.yaml');
export const KITCHEN_SINK = textOf('test/cases/kitchen-sink/lesson.yaml');

/** As small as a lesson can be, for what lies around it. */
export const SMALL_LESSON = `title: Clean rivers
language: en
question: Why do rivers stay dirty?
obstacles:
  - { id: cost, title: Cost, claim: Cleaning costs much., points: [One plant, One village pays] }
remedies:
  - { id: sharing, title: Sharing, claim: Villages can share., points: [One plant, Each pays], addresses: [cost] }
exercises:
  - { type: short-answer, questions: [{ question: Who pays?, answer: Everyone along the river., about: [cost] }] }
`;

/** The same with a picture. */
export const LESSON_WITH_PICTURE = SMALL_LESSON.replace(
  'One village pays]',
  'One village pays], image: { file: a.png, alt: A river }',
);
