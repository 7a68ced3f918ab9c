import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { kapur, ROOT, temporaryFolder } from '../kapur.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PAPERS = 'worksheet,answer-key,handout,guided-notes';
const STYLES = [
  ['--large-print'],
  ['--dyslexia'],
  ['--two-up'],
  ['--booklet'],
  ['--large-print', '--two-up'],
  ['--dyslexia', '--two-up'],
  ['--large-print', '--booklet'],
  ['--dyslexia', '--booklet'],
].map((options) => ({ options, name: options.join(' ') }));

const lessons = readdirSync(path.join(ROOT, 'content'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => path.join('content', name));

const NAMES = [
  'Collect river water',
  'Filter through gravel',
  'Boil under pressure',
  'Cool in containers',
  'Distribute to households',
  'Administration checks everything',
];
const steps = NAMES.map((title) => ({ title, text: 'Somebody describes everything' }));
const side = (title: string) => ({ title, points: NAMES.slice(0, 5) });
const chart = (kind: string) => ({
  chart: { kind, rows: NAMES.map((name, index) => ({ name, value: 15 + index })) },
  says: 'Household after household is reached.',
});
const EVIDENCE = {
  steps: { steps: steps.slice(0, 5) },
  'steps without text': { steps: NAMES.slice(0, 5) },
  cycle: { cycle: steps },
  compare: { compare: { left: side('With clean water'), right: side('Without clean water') } },
  timeline: {
    timeline: NAMES.map((what, index) => ({
      when: `${1900 + 7 * index}`,
      what,
      mark: index === 1 || index === 4,
    })),
  },
  figure: { figure: { value: 37, of: 100, unit: 'households', says: 'have clean water' } },
  quote: { quote: { text: NAMES.join(', '), who: 'The local administration' } },
  ...Object.fromEntries(['bar', 'column', 'line', 'dot', 'share'].map((kind) => [kind, chart(kind)])),
};

/** A lesson with evidence of every kind, in a folder of its own. */
function lessonOfEvidence(): string {
  const home = path.join(folder, 'evidence');
  const topic = (id: string) => ({
    id,
    title: `Topic ${id}`,
    claim: `This is ${id}.`,
    points: ['One', 'Two'],
  });
  const lesson = {
    kind: 'topics',
    title: 'Water',
    language: 'en-GB',
    question: 'Where does water come from?',
    groups: [{ key: 'parts', title: 'Parts', topics: ['a', 'b', 'c'].map(topic) }],
    exercises: Object.entries(EVIDENCE).map(([name, evidence]) => ({
      type: 'short-answer',
      evidence,
      questions: [{ question: `What does the ${name} show?`, answer: 'How water is cleaned' }],
    })),
  };
  mkdirSync(home, { recursive: true });
  writeFileSync(path.join(home, 'lesson.yaml'), JSON.stringify(lesson, undefined, 1));
  return home;
}

it.each(STYLES)(
  'prints the lessons of the project and evidence of every kind: $name',
  { timeout: 120_000 },
  ({ options, name }) => {
    const { status, stderr } = kapur([
      'build',
      ...lessons,
      lessonOfEvidence(),
      '--only',
      PAPERS,
      ...options,
      '--out',
      path.join(folder, name),
    ]);
    expect(lessons).toHaveLength(6);
    expect(stderr).not.toContain('error:');
    expect(status).toBe(0);
  },
);
