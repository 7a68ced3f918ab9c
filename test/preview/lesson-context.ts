/** Small lessons for the preview, each in a folder of its own. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export function writeLesson(folder: string, id: string, claim = 'Cleaning water costs much.'): void {
  mkdirSync(path.join(folder, 'content', id), { recursive: true });
  writeFileSync(path.join(folder, 'content', id, 'lesson.yaml'), lessonText(claim));
}

export function lessonText(claim: string, answers = 'cost'): string {
  return `title: Clean rivers
language: en
question: Why do rivers stay dirty?
obstacles:
  - id: cost
    title: Cost
    claim: ${JSON.stringify(claim)}
    points: [One plant serves many, One village pays]
    explanation: Whoever pays is not who drinks.
remedies:
  - id: sharing
    title: Sharing
    claim: Villages can share one plant.
    points: [One plant, Each pays]
    addresses: [${answers}]
exercises:
  - type: short-answer
    questions:
      - { question: Who pays?, answer: Everyone along the river., about: [cost] }
`;
}
