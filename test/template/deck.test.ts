import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kapur, temporaryFolder } from '../kapur.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lesson = path.join(folder, 'lesson.yaml');
writeFileSync(
  lesson,
  `title: Rivers
language: en
question: Why do rivers flood?
obstacles:
  - { id: walls, title: Walls, claim: Walls make floods worse., points: [One, Two], example: { text: A city. } }
  - { id: roofs, title: Roofs, claim: Roofs shed water., points: [One, Two] }
remedies:
  - { id: room, title: Room, claim: Room for the river helps., points: [One, Two], addresses: [walls, roofs] }
`,
);

const markupOf = (document: string) =>
  kapur(['build', lesson, '--emit', 'markup', '--only', document]).stdout;

describe('What stands before a number of things', () => {
  it('has the form of that number', () => {
    const handout = markupOf('handout');
    expect(handout.match(/Answered by the \w+/g)).toEqual([
      'Answered by the remedy',
      'Answered by the remedy',
    ]);
    expect(handout.match(/Answers the \w+/g)).toEqual(['Answers the obstacles', 'Answers the obstacles']);
    expect(markupOf('deck')).toContain('<th>Answered by the remedy</th>');
  });
});

describe('The deck', () => {
  it('gives the points the whole width of a slide where no example stands beside them', () => {
    const { stdout } = kapur(['build', lesson, '--emit', 'frames', '--only', 'deck']);
    const deck: { pages: { ids: string[]; items: { region?: string; box: { width: number } }[] }[] } =
      JSON.parse(stdout);
    const widthOf = (id: string) =>
      deck.pages.find(({ ids }) => ids.includes(id))?.items.find(({ region }) => region === 'body')?.box
        .width;
    expect([widthOf('roofs'), widthOf('room')]).toEqual([872, 872]);
    expect(widthOf('walls')).toBeLessThan(500);
  });
});
