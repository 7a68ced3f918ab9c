import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DEFAULT_KIND } from '../../src/kinds/lesson-kind.ts';
import { findLessons } from '../../src/resources/resources.ts';
import { kapur, ROOT, temporaryFolder } from '../kapur.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const KINDS = readdirSync(path.join(ROOT, 'templates/kinds'));

/** A topic with what its kind asks for beside. */
const topic = (id: string, ...more: readonly string[]) =>
  [`  - id: ${id}`, `title: The ${id}`, `claim: Here the ${id} is told.`, 'points: [One, Two]', ...more].join(
    '\n    ',
  );

/** What a document of a lesson is made of, or where all its frames stand. */
function emitted(id: string, lesson: string, document: string, stage = 'markup'): string {
  mkdirSync(path.join(folder, id), { recursive: true });
  writeFileSync(
    path.join(folder, id, 'lesson.yaml'),
    `title: A lesson\nlanguage: en\nquestion: How is it?\n${lesson}\n`,
  );
  const { status, stdout, stderr } = kapur([
    ...['build', path.join(folder, id), '--only', document],
    ...['--emit', stage],
  ]);
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

describe('Every kind', () => {
  it('begins with a lesson that builds, in English and Indonesian', () => {
    const starters = path.join(folder, 'starters');
    mkdirSync(starters);
    for (const kind of KINDS) {
      for (const language of ['en', 'id']) {
        const made = [
          'new',
          `${kind}-${language}`,
          '--kind',
          kind,
          '--language',
          language,
          '--yes',
          '--quiet',
        ];
        expect([kind, kapur(made, { cwd: starters }).status]).toEqual([kind, 0]);
      }
    }
    const { status, stdout } = kapur(['build', '--json'], { cwd: starters });
    expect(status).toBe(0);
    const { lessons }: { lessons: { files: unknown[] }[] } = JSON.parse(stdout);
    expect(lessons).toHaveLength(2 * KINDS.length);
  });

  it('but that of free groups has a lesson in content/, none of which has a warning', () => {
    const { status, stderr } = kapur(['check', 'content', '--strict', '--quiet']);
    expect([status, stderr]).toEqual([0, '']);
    const { lessons } = findLessons([path.join(ROOT, 'content')]);
    const kinds = lessons.map(({ file }) => /^kind: (.+)/m.exec(readFileSync(file, 'utf8'))?.[1]);
    expect(new Set(kinds.map((kind) => kind ?? DEFAULT_KIND))).toEqual(
      new Set(KINDS.filter((kind) => kind !== 'topics')),
    );
  });
});

describe('A process', () => {
  const lesson = `kind: process\nsteps:\n${['washing', 'boiling', 'cooling'].map((id) => topic(id)).join('\n')}
exercises:\n  - { type: order, from: steps }`;

  it('is not listed in its order above the exercise that asks for it', () => {
    const paper = emitted('process', lesson, 'worksheet');
    expect(paper.match(/The washing/g)).toHaveLength(1);
    expect(paper).not.toContain('1. The washing');
  });

  it('is drawn as a whole once all its steps are taught', () => {
    const deck = emitted('process', lesson, 'deck');
    const at = ['steps', 'washing', 'cooling', 'map', 'discussion'].map((id) => deck.indexOf(`id="${id}">`));
    expect(at).not.toContain(-1);
    expect(at).toEqual([...at].sort((one, other) => one - other));
  });
});

describe('A timeline', () => {
  const lesson = `kind: timeline\nevents:\n${topic('start', 'when: 1789')}\n${topic('turn', 'when: the night of 16 to 17 August 1945')}\n${topic('end', 'when: "1950"')}`;

  it('takes a year that is a number', () => {
    expect(emitted('timeline', lesson, 'cards')).toContain('Event 1 · 1789');
  });

  it('asks for dates in another order than that of the dates', () => {
    const events = [...'abcdefgh'].map((id, index) => topic(id, `when: ${1801 + index}`));
    const asked = `kind: timeline\nevents:\n${events.join('\n')}\nexercises:\n  - { type: match, from: events, to: when }`;
    const paper = emitted('dates', asked, 'worksheet');
    const premises = [...paper.matchAll(/The ([a-h])\b/g)].map(([, id]) => id);
    expect([...premises].sort()).toEqual([...'abcdefgh']);
    expect(premises).not.toEqual([...'abcdefgh']);
  });

  it('has a long date on one line beside its axis', () => {
    const frames = emitted('timeline', lesson, 'deck', 'frames');
    const deck: { pages: { items: { name?: string; paragraphs?: { lines: unknown[] }[] }[] }[] } =
      JSON.parse(frames);
    const dates = deck.pages.flatMap(({ items }) => items).filter(({ name }) => name?.startsWith('Date of'));
    expect(dates.map(({ paragraphs = [] }) => paragraphs.map(({ lines }) => lines.length))).toEqual([
      [1],
      [1],
      [1],
    ]);
  });
});

describe('A comparison', () => {
  const lesson = `kind: comparison\nsubjects:\n${topic('frog')}\n${topic('toad')}\naspects:\n${topic('skin', 'values: { frog: smooth, toad: warty }')}\n${topic('toes', 'values: { frog: 18, toad: 19 }')}`;

  it('has what is said of each two on its cards, and in the notes of the aspect', () => {
    expect(emitted('comparison', lesson, 'cards')).toContain('<strong>The toes:</strong> 18');
    expect(emitted('comparison', lesson, 'deck')).toContain('<li>The toad: warty</li>');
  });

  it('leaves a line for each value in the guided notes', () => {
    const names = emitted('comparison', lesson, 'guided-notes').match(/name="points\.[^"]+"/g);
    expect(names).toEqual(
      ['skin.frog', 'skin.toad', 'toes.frog', 'toes.toad'].map((name) => `name="points.${name}"`),
    );
  });
});

describe('Causes and effects', () => {
  const lesson = `kind: cause-effect\ncauses:\n${topic('plan', 'leads-to: [{ to: canal, because: Fields need water. }]')}\n${topic('canal', 'leads-to: [drought]')}\neffects:\n${topic('drought')}\n${topic('hunger')}\nsilence: [effect-without-cause]
exercises:\n  - { type: concept-map, unlinked: [canal] }`;

  it('say in the notes and in the handout why one thing leads to another', () => {
    expect(emitted('causes', lesson, 'deck')).toContain('<li>The canal: Fields need water.</li>');
    expect(emitted('causes', lesson, 'handout')).toContain('<strong>The canal</strong>: Fields need water.');
  });

  it('have a row in the summary for a cause that follows from another, before the effects', () => {
    const handout = emitted('causes', lesson, 'handout');
    const rows = [
      ...handout.matchAll(/<tr><td id="(\w+)\.title">([^<]*)<\/td><td align="center">(●?)<\/td>/g),
    ];
    expect(rows.map(([, id, words, cross]) => [id, words, cross])).toEqual([
      ['canal', 'The canal', '●'],
      ['drought', '1 The drought', ''],
      ['hunger', '2 The hunger', ''],
    ]);
  });

  it('stand on the map to complete in the order of the lesson', () => {
    const paper = emitted('causes', lesson, 'worksheet');
    expect([...paper.matchAll(/<group [^>]*head="([^"]+)"/g)].map(([, head]) => head)).toEqual([
      'Causes',
      'Effects',
    ]);
  });
});
