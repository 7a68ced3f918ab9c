import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGLISH, filesIn, kapur, ROOT, temporaryFolder } from '../../kapur.ts';
import { type RunningKapur, runningKapur } from '../../running-kapur.ts';
import { SHORT_LESSON } from '../../short-lesson.ts';
import { freePort, hasRedis, PASSWORD, startRedis } from './redis-server.ts';

if (!hasRedis) console.warn('redis-server is missing, so the queue is not tested.');

describe.skipIf(!hasRedis)('kapur build --queue', () => {
  const folder = temporaryFolder();
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  const workers: RunningKapur[] = [];
  let redis: Awaited<ReturnType<typeof startRedis>>;
  const build = (...words: string[]) =>
    kapur(['build', '--only', 'deck,worksheet', ...words], { cwd: folder });
  const work = async () => {
    const worker = runningKapur(['worker', '--queue', redis.address], temporaryFolder());
    workers.push(worker);
    await worker.says('Waiting for lessons');
    return worker;
  };

  beforeAll(async () => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      const text = SHORT_LESSON.replace('Clean rivers', `Rivers ${id}`);
      write(`content/${id}/lesson.yaml`, id === 'b' ? `${text}nothing: 1\n` : text);
    }
    write('kapur.yaml', 'school: { name: School by the river, logo: logo.svg }\ntheme: mine.yaml\n');
    write(
      'logo.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
    );
    write('mine.yaml', 'name: Mine\nlike: kapur\ncolours: { accent1: 7A1FA2 }\n');
    redis = await startRedis();
    await work();
    await work();
  });
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.interrupt()));
    await redis.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives the files and the words of a build on one machine', () => {
    const here = build('--out', 'out');
    const files = filesIn(path.join(folder, 'out'));
    rmSync(path.join(folder, 'out'), { recursive: true });
    const there = build('--out', 'out', '--queue', redis.address);
    expect(there).toEqual(here);
    expect(there.stderr).toContain('4 of 5 lessons made');
    expect(filesIn(path.join(folder, 'out'))).toEqual(files);
    expect(build('--out', 'out', '--queue', redis.address).stderr).toContain('4 of 5 lessons unchanged');
  });

  it('gives the papers of classes, and says at its line which name has no room', () => {
    const pupils = Array.from({ length: 400 }, (_, index) => `Pupil ${index},Class ${index % 3}`);
    write('pupils.csv', ['name,class', ...pupils].join('\n'));
    const roster = (...words: string[]) =>
      build('content/a', '--roster', 'pupils.csv', '--versions', '2', ...words);
    expect(roster('--out', 'roster', '--queue', redis.address)).toMatchObject({ status: 0, stderr: '' });
    expect(roster('--out', 'roster-here').status).toBe(0);
    expect(filesIn(path.join(folder, 'roster'))).toEqual(filesIn(path.join(folder, 'roster-here')));
    write('pupils.csv', `name,class\nAda,1\n${'Long '.repeat(24)},1\n`);
    const { status, stderr } = roster('--out', 'full', '--queue', redis.address);
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('pupils.csv:3:1: error: This name does not fit'),
    ]);
    expect(stderr).toBe(roster('--out', 'full').stderr);
    expect(existsSync(path.join(folder, 'full'))).toBe(false);
  });

  it('goes on where a worker is killed', async () => {
    const lessons = Array.from({ length: 12 }, (_, index) => `many/l${index}/lesson.yaml`);
    for (const file of lessons) write(file, SHORT_LESSON.replace('Clean rivers', file));
    const victim = spawn(
      process.execPath,
      [path.join(ROOT, 'dist/kapur.cjs'), 'worker', '--queue', redis.address],
      { env: { ...process.env, ...ENGLISH }, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let said = '';
    victim.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      // It has begun with a lesson.
      if (/^l\d+$/m.test(said)) victim.kill('SIGKILL');
    });
    await expect.poll(() => said).toContain('Waiting for lessons');
    const building = runningKapur(['build', 'many', '--out', 'killed', '--queue', redis.address], folder);
    await building.says('12 lessons made');
    expect(victim.killed).toBe(true);
    expect(kapur(['build', 'many', '--out', 'whole'], { cwd: folder }).status).toBe(0);
    expect(filesIn(path.join(folder, 'killed'))).toEqual(filesIn(path.join(folder, 'whole')));
  });

  it('leaves nothing in Redis but the accounts of the queue', async () => {
    const client = new Redis(redis.address);
    const keys = await client.keys('*');
    client.disconnect();
    expect(
      keys.filter((key) => !/^bull:kapur-[0-9a-f]+:(events|meta|id|stalled-check|marker)$/.test(key)),
    ).toEqual([]);
  });

  it('takes back what it asked for on Ctrl+C', async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.interrupt()));
    const building = runningKapur(['build', '--out', 'cancelled', '--queue', redis.address], folder);
    await building.says('No worker of this build of Kapur waits at 127.0.0.1');
    await building.says('kapur worker --queue redis://127.0.0.1:');
    expect(building.printed()).not.toContain(PASSWORD);
    await building.interrupt();
    const client = new Redis(redis.address);
    const keys = await client.keys('*:order:*');
    client.disconnect();
    expect(keys).toEqual([]);
    expect(existsSync(path.join(folder, 'cancelled'))).toBe(false);
  });

  it('says in a line that no Redis answers, or does not know the password', async () => {
    const port = await freePort();
    for (const command of [['build'], ['worker']]) {
      const silent = kapur([...command, '--queue', `redis://:${PASSWORD}@127.0.0.1:${port}`], {
        cwd: folder,
      });
      expect(silent).toEqual({
        status: 1,
        stdout: '',
        stderr: `kapur: No Redis answers at 127.0.0.1:${port} (ECONNREFUSED).\n`,
      });
      const refused = kapur([...command, '--queue', redis.address.replace(PASSWORD, 'other')], {
        cwd: folder,
      });
      expect(refused.status).toBe(1);
      expect(refused.stderr).toMatch(/^kapur: No Redis answers at 127\.0\.0\.1:\d+ \([^)]+\)\.\n$/);
    }
  });

  it.each(['localhost:6379', 'http://localhost', 'redis://', 'x'])('refuses the address %s', (address) => {
    for (const command of ['build', 'worker']) {
      const { status, stderr } = kapur([command, '--queue', address], { cwd: folder });
      expect([status, stderr]).toEqual([2, expect.stringContaining('expected an address of Redis')]);
    }
  });

  it('refuses lessons outside the folder that it runs in', () => {
    write('elsewhere/x', '');
    const { status, stderr } = kapur(['build', '../content/a', '--queue', redis.address], {
      cwd: path.join(folder, 'elsewhere'),
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining('Unexpected file outside the folder')]);
  });
});
