import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn, kapur, temporaryFolder } from '../kapur.ts';
import { SHORT_LESSON } from '../short-lesson.ts';

describe('kapur build --jobs', () => {
  const folder = temporaryFolder();
  const build = (jobs: string, ...words: string[]) =>
    kapur(['build', '--only', 'deck,worksheet', '--jobs', jobs, ...words], { cwd: folder });

  beforeAll(() => {
    for (const id of ['a', 'b', 'c', 'd']) {
      mkdirSync(path.join(folder, 'content', id), { recursive: true });
      const text = SHORT_LESSON.replace('Clean rivers', `Rivers ${id}`);
      // One with an error among the others.
      writeFileSync(
        path.join(folder, 'content', id, 'lesson.yaml'),
        id === 'b' ? `${text}nothing: 1\n` : text,
      );
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives the same files, and says the same in the order of the lessons, for any number', () => {
    const one = build('1', '--out', 'out');
    const files = filesIn(path.join(folder, 'out'));
    rmSync(path.join(folder, 'out'), { recursive: true });
    const two = build('2', '--out', 'out');
    expect(two).toEqual(one);
    expect(one.status).toBe(1);
    expect(one.stderr).toContain('3 of 4 lessons made');
    expect(filesIn(path.join(folder, 'out'))).toEqual(files);
    expect(build('3', '--out', 'out').stderr).toContain('3 of 4 lessons unchanged; with errors: b');
  });

  it('makes in shares what one machine makes', () => {
    const whole = kapur(['build', '--out', 'whole'], { cwd: folder });
    const shares = ['1/3', '2/3', '3/3'].map((shard) =>
      kapur(['build', '--out', 'shares', '--shard', shard, '--json'], { cwd: folder }),
    );
    expect(
      shares.map(({ stdout }) => JSON.parse(stdout).lessons.map(({ lesson }: { lesson: string }) => lesson)),
    ).toEqual([['a', 'd'], ['b'], ['c']]);
    expect(shares.map(({ status }) => status)).toEqual([0, 1, 0]);
    expect(whole.status).toBe(1);
    expect(filesIn(path.join(folder, 'shares'))).toEqual(filesIn(path.join(folder, 'whole')));
    const checked = kapur(['check', '--shard', '2/3', '--json'], { cwd: folder });
    expect(JSON.parse(checked.stdout).lessons).toHaveLength(1);
  });

  it.each(['build', 'check'])('says in %s where a share is empty', (command) => {
    const { status, stderr } = kapur([command, '--shard', '5/5'], { cwd: folder });
    expect([status, stderr]).toEqual([0, expect.stringContaining('No lesson falls to this share')]);
  });

  it.each(['0/3', '4/3', '3', '1/0', 'a/b', '1/3/3', '-1/3'])('refuses the share %s', (shard) => {
    const { status, stderr } = kapur(['check', `--shard=${shard}`], { cwd: folder });
    expect([status, stderr]).toEqual([2, expect.stringContaining('expected a share of all, such as 3/16')]);
  });

  it.each(['0', '1.5', '-1'])('refuses %s', (jobs) => {
    const { status, stderr } = build(jobs);
    expect(status).toBe(2);
    expect(stderr).toContain('expected a whole number from 1 on');
  });
});
