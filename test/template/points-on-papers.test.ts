import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kapur, temporaryFolder } from '../kapur.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LESSON = `title: Clean rivers
language: en
question: Why do rivers stay dirty?
terms: { plant: { name: Plant, meaning: A house that cleans water. } }
obstacles:
  - { id: cost, title: Cost, claim: Cleaning water costs much., points: [A plant serves **many**, One pays], terms: [plant] }
  - { id: habit, title: Habit, claim: People always did so., points: [Out of sight, Always so], explanation: Nobody asks. }
remedies:
  - { id: sharing, title: Sharing, claim: Villages share a house., points: [One house, Each pays], addresses: [cost, habit] }
`;

describe('The points of an obstacle or remedy', () => {
  it('stand on the handout before an explanation, and in the notes as stems', () => {
    const home = path.join(folder, 'rivers');
    mkdirSync(home);
    writeFileSync(path.join(home, 'lesson.yaml'), LESSON);
    const markup = (document: string) =>
      kapur(['build', home, '--emit', 'markup', '--only', document]).stdout;
    const items = (document: string) => {
      return [...markup(document).matchAll(/<li id="(\w+\.points\.\d)">(.*?)<\/li>/g)].map(
        ([, id, text]) => `${id} ${text}`,
      );
    };
    expect(items('handout')).toEqual([
      'cost.points.0 A plant serves <strong>many</strong>',
      'cost.points.1 One pays',
      'habit.points.0 Out of sight',
      'habit.points.1 Always so',
      'sharing.points.0 One house',
      'sharing.points.1 Each pays',
    ]);
    const stems = items('guided-notes');
    expect(stems[0]).toMatch(/^cost\.points\.0 <p class="field">A plant <blank [^>]*\/><\/p>$/);
    expect(stems).toHaveLength(6);
    expect(markup('handout')).toMatch(/Always so[\s\S]*<p[^>]*>Nobody asks\.<\/p>/);
  });
});
