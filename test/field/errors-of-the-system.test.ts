/** Field cases: what a closed pipe, a full disk, a deleted folder, a terminal or a fault of ours ends in. */

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kapur, ROOT } from '../kapur.ts';
import { kapurInTest } from '../running-kapur.ts';
import { LESSON, lessonFolder } from './lesson-files.ts';

const PROGRAM = path.join(ROOT, 'dist/kapur.cjs');
const TRACE = /^\s+at |node:internal|Node\.js v\d/m;

describe('The command', () => {
  const { folder, write } = lessonFolder();
  write('content/rivers/lesson.yaml', LESSON);
  write('content/roads/lesson.yaml', LESSON);

  /** Runs in a shell, whose words `$K` is the command. */
  const shell = (script: string, env: NodeJS.ProcessEnv = {}) =>
    spawnSync('bash', ['-c', script], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', K: `${process.execPath} ${PROGRAM}`, ...env },
    });

  it.each([
    '$K check content --json | head -c 1',
    '$K check content 2>&1 | true',
    '$K schema | true',
    '$K --help | true',
    '$K build content/rivers --only cards --out piped 2>&1 | head -c 1',
    '$K check content 2> >(true)',
    '$K check content >&- 2>&-',
    'env -u HOME TMPDIR=/nowhere $K check content/rivers',
  ])('ends without a trace: %s', (script) => {
    const { stdout, stderr } = shell(script);
    expect(stdout + stderr).not.toMatch(TRACE);
  });

  it('builds on when nobody reads what it prints any more', () => {
    shell('$K build content --only cards --out unread 2>&1 | true');
    expect(readdirSync(path.join(folder, 'unread')).sort()).toEqual(['rivers', 'roads']);
  });

  it.runIf(existsSync('/dev/full'))('says that results can’t be printed, and fails', () => {
    for (const words of ['check content --json', 'schema', '--help']) {
      const { status, stderr } = shell(`$K ${words} > /dev/full`);
      expect({ status, stderr }, words).toEqual({
        status: 1,
        stderr: "kapur: The results can't be printed (ENOSPC).\n",
      });
    }
    expect(shell('$K check content 2> /dev/full').status).toBe(1);
  });

  it('says that its folder is gone', () => {
    mkdirSync(path.join(folder, 'gone'));
    const { status, stderr } = shell(`cd gone; rmdir ../gone; $K check ${folder}/content`);
    expect(status).toBe(1);
    expect(stderr).toBe(
      'kapur: The folder that you are in is no longer there.\nGo to another one, then try again.\n',
    );
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends on %s without a word', async (signal) => {
    const child = spawn(process.execPath, [PROGRAM, 'build', 'content'], { cwd: folder });
    let printed = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
    child.stdout.once('data', () => child.kill(signal));
    await once(child, 'close');
    expect(printed).not.toMatch(TRACE);
  });

  it('tells a fault of its own at a lesson in two lines, and goes on with the others', () => {
    const env = { NODE_OPTIONS: `--require=${write('break-one.cjs', BREAK_ONE)}` };
    const { status, stdout, stderr } = kapur(['build', 'content', '--only', 'cards', '--jobs', '1'], {
      cwd: folder,
      env,
    });
    expect(status).toBe(1);
    expect(stderr).toContain(
      [
        'content/rivers/lesson.yaml:1:1: error: Kapur itself failed at content/rivers/lesson.yaml: TypeError: broken [kapur-fault]',
        '  Please report this fault of Kapur where you have it from; with `--debug`, its details are written to a file.',
      ].join('\n'),
    );
    expect(stdout).toContain(path.join('out', 'roads'));
    expect(stderr).not.toMatch(TRACE);
  });

  it('tells a fault of its own elsewhere in two lines, and writes its details only with --debug', () => {
    const env = { NODE_OPTIONS: `--require=${write('break-all.cjs', BREAK_ALL)}` };
    const broken = (...more: string[]) =>
      kapur(['build', 'content', '--only', 'cards', '--jobs', '1', '--force', '--quiet', ...more], {
        cwd: folder,
        env,
      });
    const logs = () => readdirSync(folder).filter((name) => name.startsWith('kapur-debug'));
    expect(broken()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(
        /^kapur: Kapur itself failed at build: TypeError: broken\.\nPlease report [^\n]+\n$/,
      ),
    });
    expect(logs()).toEqual([]);
    const { stderr } = broken('--debug');
    const [log = ''] = logs();
    expect(stderr).toContain(`with the file ${log}.`);
    expect(stderr).not.toMatch(TRACE);
    const details = readFileSync(path.join(folder, log), 'utf8');
    expect(details).toMatch(/^Kapur \d.*Node\.js v\d[\s\S]*TypeError: broken\n\s+at /);
    expect(details).not.toContain('Cleaning costs');
  });

  it('watches on when a lesson turns into what can’t be read, and leaves no folder by a link', async () => {
    write('watched/rivers/lesson.yaml', LESSON);
    write('elsewhere/lesson.yaml', `${LESSON}secret: root:x:0:0\n`);
    const running = kapurInTest(['build', 'watched', '--watch', '--only', 'cards', '--out', 'seen'], folder);
    await running.says('Waiting for the next save');
    const file = path.join(folder, 'watched/rivers/lesson.yaml');
    rmSync(file);
    symlinkSync('../../elsewhere/lesson.yaml', file);
    await running.says(/\[file-outside\][\s\S]*?Waiting for the next save/);
    symlinkSync('../elsewhere', path.join(folder, 'watched/linked'));
    rmSync(path.join(folder, 'watched/rivers'), { recursive: true });
    write('watched/roads/lesson.yaml', LESSON);
    await running.says(/roads[\s\S]*Waiting for the next save/);
    expect(await running.interrupt()).toBe(0);
    expect(running.printed()).not.toMatch(TRACE);
    expect(running.printed()).not.toContain('root:x');
  });

  it('watches a folder that is named by a link', async () => {
    write('named/rivers/lesson.yaml', LESSON);
    symlinkSync('named', path.join(folder, 'by-link'));
    const running = kapurInTest(['build', 'by-link', '--watch', '--only', 'cards', '--out', 'seen'], folder);
    await running.says('Waiting for the next save');
    write('named/rivers/lesson.yaml', `${LESSON}titel: x\n`);
    await running.says('by-link/rivers/lesson.yaml:15:1: error: Unexpected key `titel`');
    expect(await running.interrupt()).toBe(0);
  });
});

/** The first lesson whose results are compressed fails. */
const BREAK_ONE = `
const zlib = require('node:zlib');
const { deflateSync } = zlib;
zlib.deflateSync = () => {
  zlib.deflateSync = deflateSync;
  throw new TypeError('broken');
};
`;

/** What is done between lessons fails. */
const BREAK_ALL = `require('node:v8').getHeapStatistics = () => { throw new TypeError('broken'); };`;
