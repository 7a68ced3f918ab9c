import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { filesIn, kapur, ROOT, temporaryFolder } from '../kapur.ts';
import { kapurInTest } from '../running-kapur.ts';
import { SHORT_LESSON } from '../short-lesson.ts';

const LESSON = `${SHORT_LESSON}exercises:
  - { type: classify, from: points }
`;
/** `KAPUR_RUNS=50` for the long run. */
const PAIRS = Number(process.env.KAPUR_RUNS ?? 3);

const folder = temporaryFolder();
const lesson = (file: string) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), LESSON);
};

beforeEach(() => {
  for (const name of ['content', 'other', 'out'])
    rmSync(path.join(folder, name), { recursive: true, force: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('Two lessons whose results would go to one folder', () => {
  it.each([
    ['content/rivers/lesson.yaml', 'other/rivers/lesson.yaml'],
    ['content/rivers/lesson.yaml', 'content/Rivers/lesson.yaml'],
    ['content/r\u00e9union/lesson.yaml', 'content/re\u0301union/lesson.yaml'],
    ['content/rivers/lesson.yaml', 'content/rivers/second.yaml'],
  ])('are a mistake in the command that names both: %s, %s', (one, other) => {
    lesson(one);
    lesson(other);
    const { status, stdout, stderr } = kapur(['build', one, other], { cwd: folder });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`: ${one} and ${other}, expected`);
    expect(kapur(['build', one, '--only', 'worksheet'], { cwd: folder }).status).toBe(0);
  });

  it('are told while one watches, which goes on', async () => {
    lesson('content/rivers/lesson.yaml');
    const running = kapurInTest(['build', '--watch', '--only', 'worksheet'], folder);
    const waiting = 'Waiting for the next save; Ctrl+C ends.';
    await running.says(waiting);
    const before = filesIn(path.join(folder, 'out'));
    lesson('content/Rivers/lesson.yaml');
    await running.says(/Two lessons with the name [\s\S]*?Waiting for the next save.*\n/);
    expect(filesIn(path.join(folder, 'out'))).toEqual(before);
    renameSync(path.join(folder, 'content/Rivers'), path.join(folder, 'content/roads'));
    await running.says(path.join('out', 'roads', 'worksheet.pdf'));
  });
});

describe('Two builds of one lesson at the same time', () => {
  it('lose no record', async () => {
    lesson('content/rivers/lesson.yaml');
    const seeds = Array.from({ length: PAIRS }, (_, pair) => [`${pair}-one`, `${pair}-other`]);
    for (const pair of seeds) expect(await Promise.all(pair.map(build))).toEqual([0, 0]);
    const { papers } = JSON.parse(readFileSync(path.join(folder, 'out/rivers/papers.json'), 'utf8'));
    expect(papers.map(({ seed }: { seed: string }) => seed).sort()).toEqual(seeds.flat().sort());
    expect([...filesIn(path.join(folder, 'out/rivers')).keys()]).toEqual([
      'manifest.json',
      'papers.json',
      'report.json',
      'worksheet.pdf',
    ]);
  });
});

function build(seed: string): Promise<number | null> {
  const args = [path.join(ROOT, 'dist/kapur.cjs'), 'build', '--only', 'worksheet', '--seed', seed];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' });
  return new Promise((resolve) => child.once('exit', resolve));
}
