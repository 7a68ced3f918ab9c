import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { kapur, temporaryFolder } from '../kapur.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LESSON = `title: Clean rivers
language: en
question: Why do rivers stay dirty?
obstacles:
  - { id: cost, title: Cost, claim: Cleaning water costs much., points: [A plant serves many, One pays] }
remedies:
  - { id: sharing, title: Sharing, claim: Villages share a house., points: [One house, Each pays], addresses: [cost] }
slides:
  - after: cost
    id: bill
    title: How the bill grew.
    points: [Nobody had asked]
    evidence:
      steps: [{ title: Spring, text: A house is planned }, { title: Autumn, text: It costs twice as much }]
`;

it('The evidence of a slide of one’s own stands on the handout, below its points', () => {
  const home = path.join(folder, 'rivers');
  mkdirSync(home);
  writeFileSync(path.join(home, 'lesson.yaml'), LESSON);
  const { stdout } = kapur(['build', home, '--emit', 'markup', '--only', 'handout']);
  const own = stdout.slice(stdout.indexOf('How the bill grew.'));
  expect(own).toMatch(
    /Nobody had asked[\s\S]*<evidence id="bill\.evidence" form="steps"[\s\S]*It costs twice/,
  );
});
