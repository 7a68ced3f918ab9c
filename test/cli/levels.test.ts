import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kapur, temporaryFolder } from '../kapur.ts';
import { SHORT_LESSON } from '../short-lesson.ts';

const folder = temporaryFolder();
const lesson = path.join(folder, 'rivers', 'lesson.yaml');
mkdirSync(path.dirname(lesson));
writeFileSync(
  lesson,
  `${SHORT_LESSON}silence: [untaught]
exercises:
  - { type: short-answer, level: support, questions: [{ question: What is a river?, answer: Water that runs. }] }
  - { type: short-answer, hint: Look up., questions: [{ question: Why?, answer: Because. }] }
  - { type: short-answer, level: challenge, questions: [{ question: Why not?, answer: Because. }] }
  - { type: exit-ticket, level: support, questions: [What is left?] }
`,
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Neither warnings nor errors. */
const GOOD = expect.not.stringMatching(/warning|error/);

let count = 0;
const results = () => {
  count += 1;
  const out = path.join(folder, `out-${count}`);
  const build = (...args: string[]) => kapur(['build', lesson, '--out', out, ...args]);
  return { build, made: (name: string) => path.join(out, 'rivers', name) };
};
const manifestOf = (file: string): Record<string, string[]>[] => JSON.parse(readFileSync(file, 'utf8')).files;

describe('kapur build --level', () => {
  it('leaves the papers and the key of every level beside one another, each key with its worksheet', () => {
    const { build, made } = results();
    for (const level of ['core', 'support', 'challenge'])
      expect(build('--only', 'worksheet,answer-key,exit-tickets', '--level', level)).toMatchObject({
        status: 0,
        stderr: GOOD,
      });
    expect(readdirSync(made('.')).filter((name) => name.endsWith('.pdf'))).toEqual(
      ['answer-key', 'exit-tickets', 'worksheet'].flatMap((name) =>
        ['-challenge', '-support', ''].map((level) => `${name}${level}.pdf`),
      ),
    );
    const files = new Map(manifestOf(made('manifest.json')).map((file) => [String(file.name), file]));
    for (const level of ['-challenge', '-support', ''])
      expect(files.get(`answer-key${level}.pdf`)?.keyTo).toEqual(files.get(`worksheet${level}.pdf`)?.papers);
  });

  it('does not change what is for the whole class', () => {
    const { build, made } = results();
    const shared = ['deck.pptx', 'deck.pdf', 'handout.pdf', 'guided-notes.pdf', 'cards.pdf'];
    const documents = ['--only', 'deck,worksheet,answer-key,handout,guided-notes,cards'];
    build(...documents);
    const before = shared.map((name) => readFileSync(made(name), 'base64'));
    expect(build(...documents, '--level', 'support')).toMatchObject({ status: 0, stderr: GOOD });
    expect(shared.map((name) => readFileSync(made(name), 'base64'))).toEqual(before);
  });

  it('gives a class list of several levels a key a level, with every version of it', () => {
    const { build, made } = results();
    const roster = path.join(folder, 'class.csv');
    writeFileSync(
      roster,
      'name,class,version,level\nAyu,X,A,\nBudi,X,B,support\nCitra,X,B,\nDewi,X,A,support\n',
    );
    expect(build('--only', 'worksheet,answer-key', '--versions', '2', '--roster', roster)).toMatchObject({
      status: 0,
      stderr: GOOD,
    });
    const keys = manifestOf(made('manifest.json')).filter(({ keyTo }) => keyTo);
    expect(keys.map(({ name, keyTo }) => [name, keyTo?.length])).toEqual([
      ['answer-key-support.pdf', 2],
      ['answer-key.pdf', 2],
    ]);
  });

  it('warns of a worksheet that no key there belongs to, and does not advise to delete it', () => {
    const { build } = results();
    build('--only', 'worksheet,answer-key');
    build('--only', 'worksheet,answer-key', '--level', 'support');
    const { status, stderr } = build('--only', 'worksheet', '--level', 'support', '--seed', '2');
    expect(status).toBe(0);
    expect(stderr).toContain('None of answer-key-support.pdf, answer-key.pdf in ');
    expect(stderr).toContain('is the key to worksheet-support.pdf, which other options made [other-key]');
    expect(stderr).toContain('build into another folder with --out.');
    expect(stderr).not.toContain('delete');
  });
});
