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
context: Rivers flood more often.
evidence: { figure: { value: 3, unit: times, says: as many floods as in 1960 } }
obstacles:
  - { id: walls, title: Walls, claim: Walls make floods worse., points: [One, Two], example: { text: A city. } }
  - { id: roofs, title: Roofs, claim: Roofs shed water., points: [One, Two] }
remedies:
  - { id: room, title: Room, claim: Room for the river helps., points: [Meadows that may stand under water for some weeks of every single year, Houses and roads that are built well above the level of the worst flood so far known to anybody], addresses: [walls, roofs] }
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
  });
});

describe('Which remedy answers which obstacle', () => {
  it('is a figure in the deck, and a table in the handout as well', () => {
    expect(markupOf('deck')).not.toContain('<table');
    const rows = markupOf('handout').match(/<tr><td id="\w+\.title">.*<\/tr>/g);
    expect(rows).toEqual([
      '<tr><td id="walls.title">1 Walls</td><td align="center">●</td></tr>',
      '<tr><td id="roofs.title">2 Roofs</td><td align="center">●</td></tr>',
    ]);
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
    expect(widthOf('room')).toBe(872);
    expect(widthOf('walls')).toBeLessThan(500);
  });

  it('opens with what shows the context, and tells it in the notes', () => {
    const markup = markupOf('deck');
    expect(markup).toMatch(/<slide layout="hook-evidence"[^>]* id="context">/);
    expect(markup).toMatch(/<notes>.*?3\stimes as many floods as in 1960/s);
    expect(markupOf('handout')).toContain('<evidence id="context.evidence" form="figure"');
  });

  it('shows the topics of the part before as done', () => {
    expect(markupOf('deck').match(/<group tone="first" done="yes">/g)).toHaveLength(1);
    expect(markupOf('deck')).toContain('alt="1. Walls: done."');
  });

  it('sets few words large beside the sign of their topic', () => {
    const markup = markupOf('deck');
    expect(markup).toMatch(/<slide layout="topic-large-turned-open"[^>]* id="roofs">/);
    expect(markup).toMatch(/<slide layout="topic-text-open"[^>]* id="room">/);
  });
});
