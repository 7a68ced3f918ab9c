import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { filesIn, kapur, temporaryFolder } from '../kapur.ts';

const LESSON = `title: Clean rivers
language: en
question: Why do rivers stay dirty?
obstacles:
  - { id: cost, title: Cost, claim: Cleaning water costs much., points: [One plant serves many, One village pays] }
  - { id: law, title: Law, claim: No rule is kept., points: [Fines are low, Few look] }
remedies:
  - { id: sharing, title: Sharing, claim: Villages can share one plant., points: [One plant, Each pays], addresses: [cost, law] }
exercises:
  - { type: classify, from: points }
`;

const folder = temporaryFolder();
const out = path.join(folder, 'out');
const build = (lesson: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) =>
  kapur(['build', `content/${lesson}`, '--only', 'worksheet,answer-key', ...args], { cwd: folder, env });
const killedAt = (call: string) => ({
  NODE_OPTIONS: `--require ${path.join(import.meta.dirname, 'refusing-disk.cjs')}`,
  KAPUR_REFUSES: call,
});
/** All but the records, which add up. */
const rivers = (place: string) =>
  new Map([...filesIn(path.join(folder, place, 'rivers'))].filter(([name]) => name !== 'papers.json'));

beforeAll(() => {
  for (const id of ['rivers', 'roads']) {
    mkdirSync(path.join(folder, 'content', id), { recursive: true });
    writeFileSync(path.join(folder, 'content', id, 'lesson.yaml'), LESSON);
  }
  build('rivers', ['--out', 'first']);
  build('rivers', ['--out', 'second', '--seed', '7']);
});
beforeEach(() => {
  rmSync(out, { recursive: true, force: true });
  build('rivers');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('A build that is killed', () => {
  it.each([
    ['before all is written', 'openSync SIGKILL new/answer-key.pdf', 'first'],
    ['before the first file is moved', 'renameSync SIGKILL rivers/papers.json', 'second'],
    ['between the worksheet and its key', 'renameSync SIGKILL rivers/answer-key.pdf', 'second'],
    ['before the last file is moved', 'renameSync SIGKILL rivers/report.json', 'second'],
  ])(
    '%s leaves one whole set once the next command has run, whatever lesson that is for',
    (_when, call, set) => {
      expect(build('rivers', ['--seed', '7'], killedAt(call)).status).toBe(null);
      expect(build('roads')).toMatchObject({ status: 0, stderr: '' });
      expect(rivers('out')).toEqual(rivers(set));
      const { papers } = JSON.parse(String(filesIn(out).get('rivers/papers.json')));
      expect(papers).toHaveLength(set === 'first' ? 1 : 2);
      for (const { code } of papers) expect(kapur(['verify', code], { cwd: folder }).status).toBe(0);
    },
  );
});
