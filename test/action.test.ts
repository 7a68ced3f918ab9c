import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ACTION, type Job, runAction } from './composite-action.ts';
import { filesIn, ROOT, temporaryFolder } from './kapur.ts';
import { prepare } from './prepare.ts';
import { SHORT_LESSON } from './short-lesson.ts';

const FORGOTTEN = 'terms: { silt: What a river carries }\n';

const folder = temporaryFolder();
const action = path.join(folder, '_actions', 'kapur of the school');
const programs = path.join(folder, 'programs');
/** Nothing that lies in a checkout of a commit. */
const NOT_COMMITTED = ['.git', 'node_modules', 'dist', 'out'];

prepare(() => {
  const committed = readdirSync(ROOT).filter((name) => !NOT_COMMITTED.includes(name));
  for (const name of committed) {
    cpSync(path.join(ROOT, name), path.join(action, name), { recursive: true });
  }
  mkdirSync(programs);
  // Once built it is built for all jobs; and what `npm ci` would fetch lies there already, but with CI set it is fetched.
  const npm = spawnSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).stdout.trim();
  const fetched = process.env.CI ? '' : '[ "$1" = ci ] || ';
  const stand = path.join(programs, 'npm');
  writeFileSync(stand, `#!/bin/sh\n[ -e dist/kapur.cjs ] || ${fetched}exec "${npm}" "$@"\n`);
  chmodSync(stand, 0o755);
  if (fetched) symlinkSync(path.join(ROOT, 'node_modules'), path.join(action, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A repository with one lesson, and the job that runs the action in it. */
function repository(name: string, lesson = SHORT_LESSON, lessons = 'content') {
  const workspace = path.join(folder, 'work', name);
  const file = path.join(workspace, lessons, 'rivers', 'lesson.yaml');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, lesson);
  const run = (event: Job['event'], inputs: Job['inputs'] = {}, outputs: Job['outputs'] = {}) => {
    const env = { PATH: `${programs}${path.delimiter}${process.env.PATH}` };
    return runAction({ action, workspace, event, inputs, outputs, env });
  };
  return { workspace, file, run, out: path.join(workspace, 'out') };
}

describe('The action', () => {
  it('uses known actions of a pinned version, and hands no input to a shell but by its environment', () => {
    expect(ACTION.runs.using).toBe('composite');
    const used = ACTION.runs.steps.flatMap(({ uses }) => uses ?? []);
    expect(used).toEqual(['actions/setup-node@v4', 'actions/cache@v4', 'actions/upload-artifact@v4']);
    for (const { run, shell } of ACTION.runs.steps.filter((step) => step.run)) {
      expect(shell).toBe('bash');
      expect(run).not.toContain('${{');
    }
  });

  it('builds on a push, and uploads what it built', () => {
    const { run, out } = repository('pushed');
    const { status, annotations, log } = run('push');
    expect({ status, annotations, log }).toMatchObject({ status: 0, annotations: [] });
    expect(readdirSync(path.join(out, 'rivers'))).toContain('deck.pptx');
    const upload = ACTION.runs.steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact'));
    expect(upload?.with).toMatchObject({ path: 'out', 'if-no-files-found': 'error' });
  });

  it('checks on a pull request, and writes nothing', () => {
    const { run, out } = repository('asked', SHORT_LESSON + FORGOTTEN);
    const { status, annotations } = run('pull_request');
    expect({ status, annotations }).toEqual({
      status: 0,
      annotations: [
        expect.stringMatching(
          /^::warning file=content\/rivers\/lesson\.yaml,line=8,col=\d+,title=unused-term::/,
        ),
      ],
    });
    expect(existsSync(out)).toBe(false);
    expect(run('pull_request', { strict: 'true' }).status).toBe(1);
  });

  it.each(['push', 'pull_request'] as const)('names file and line of a mistake, and fails: %s', (event) => {
    const { run, out } = repository(`broken-${event}`, SHORT_LESSON.replace('[cost]', '[coast]'));
    const { status, annotations } = run(event);
    expect({ status, annotations }).toEqual({
      status: 1,
      annotations: [
        expect.stringMatching(
          /^::error file=content\/rivers\/lesson\.yaml,line=7,col=\d+,title=dangling-id::Unexpected `coast` in entry 1 of `addresses`/,
        ),
      ],
    });
    expect(existsSync(out)).toBe(false);
  });

  it('takes paths and options with spaces in them, and runs none of their words', () => {
    const { run, workspace, out } = repository('spaced', SHORT_LESSON, 'year 11');
    writeFileSync(path.join(workspace, 'our look.yaml'), 'name: Ours\nlike: kapur\n');
    const options = '--theme=our look.yaml\n--only=handout\n';
    expect(run('push', { paths: 'year 11', options }).status).toBe(0);
    expect([...filesIn(path.join(out, 'rivers')).keys()]).toEqual([
      'handout.pdf',
      'manifest.json',
      'report.json',
    ]);
    const { status } = run('push', { paths: '$(touch taken); touch taken' });
    expect(status).toBe(2);
    expect(existsSync(path.join(workspace, 'taken'))).toBe(false);
  });

  it('fails where committed results are not what the lessons give', () => {
    const { run, file, out } = repository('frozen');
    const frozen = { frozen: 'true', options: '--only=handout' };
    expect(run('push', frozen)).toMatchObject({
      status: 1,
      log: expect.stringContaining('handout.pdf is missing'),
    });
    expect(existsSync(out)).toBe(false);
    run('push', { options: frozen.options });
    expect(run('pull_request', frozen).status).toBe(0);
    writeFileSync(file, SHORT_LESSON.replace('costs much', 'costs a lot'));
    const before = filesIn(out);
    expect(run('pull_request', frozen).log).toContain('handout.pdf differs');
    expect(filesIn(out)).toEqual(before);
  });

  it('makes nothing anew that was made of the same lessons with the same options', () => {
    const { run, out } = repository('made');
    const hit = { made: { 'cache-hit': 'true' } };
    const { status, log, steps } = run('push', {}, hit);
    expect({ status, log }).toEqual({ status: 0, log: '' });
    expect(existsSync(out)).toBe(false);
    const keyOf = (inputs: Job['inputs']) => run('push', inputs, hit).steps.kapur?.outputs.key;
    expect(steps.kapur?.outputs.key).toMatch(/^[0-9a-f]{40}$/);
    expect(keyOf({})).toBe(steps.kapur?.outputs.key);
    expect(keyOf({ options: '--paper=F4' })).not.toBe(steps.kapur?.outputs.key);
  });
});
