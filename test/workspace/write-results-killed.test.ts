import { spawn, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recoverResults } from '../../src/workspace/write-into.ts';
import { writeResults } from '../../src/workspace/write-results.ts';
import { filesIn, temporaryFolder } from '../kapur.ts';
import { leftovers, recorded, resultsOf, stateOf } from './result-set.ts';
import type { WriterTask } from './writer.ts';

/** `KAPUR_RUNS=1000` for the long run, which also tries every call of the file system and not only each third. */
const RUNS = Number(process.env.KAPUR_RUNS ?? 20);
const STEP = process.env.KAPUR_RUNS ? 1 : 3;

const home = temporaryFolder();
const writer = path.join(home, 'writer.mjs');
/** A folder of results with the set `old`. */
const before = path.join(home, 'before');
const out = path.join(home, 'out');
const folder = path.join(out, 'rivers');

function write(task: Omit<WriterTask, 'folder'>) {
  const { stdout, signal, stderr } = spawnSync(
    process.execPath,
    [writer, JSON.stringify({ folder, ...task })],
    {
      encoding: 'utf8',
    },
  );
  return { signal, stderr, ...(stdout ? JSON.parse(stdout) : {}) };
}

function startAgain(): void {
  rmSync(out, { recursive: true, force: true });
  cpSync(before, folder, { recursive: true, preserveTimestamps: true });
}

beforeAll(() => {
  buildSync({
    entryPoints: [path.join(import.meta.dirname, 'writer.ts')],
    outfile: writer,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  writeResults(before, resultsOf('old'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('A build that is killed', () => {
  it('at any call of the file system leaves one whole set, and nothing else, once the next command has run', () => {
    startAgain();
    const { calls } = write({ states: ['new+'] });
    expect(calls).toBeGreaterThan(40);
    const ends = new Set<unknown>();
    for (const [first, what] of ['kill', 'half'].entries()) {
      for (let at = 1 + first; at <= calls; at += STEP) {
        startAgain();
        expect(write({ states: ['new+'], at, what }).signal, `call ${at}`).toBe('SIGKILL');
        const seen = readWorksheet();
        if (seen) expect(recorded(folder), `call ${at}`).toContain(seen);
        expect(recoverResults(out)).toEqual([]);
        expect({ at, left: leftovers(folder), state: stateOf(folder) }).toEqual({
          at,
          left: [],
          state: expect.stringMatching(/^(old|new\+)$/),
        });
        ends.add(stateOf(folder));
        expect(writeResults(folder, resultsOf('next')).diagnostics, `call ${at}`).toEqual([]);
        expect([stateOf(folder), leftovers(folder)]).toEqual(['next', []]);
        expect(recorded(folder)).toEqual(expect.arrayContaining(['old', 'next']));
      }
    }
    expect([...ends].sort()).toEqual(['new+', 'old']);
  });

  it('and whose recovery is killed, too, is finished by the command after it', () => {
    startAgain();
    const { calls } = write({ states: ['new+'] });
    for (let at = Math.floor(calls / 2); at <= calls; at += STEP) {
      startAgain();
      write({ states: ['new+'], at, what: 'kill' });
      for (const again of [3, 9, 15, 21]) write({ states: ['next'], at: again, what: 'kill' });
      expect(recoverResults(out)).toEqual([]);
      expect([at, leftovers(folder), stateOf(folder)]).toEqual([
        at,
        [],
        expect.stringMatching(/^(old|new\+|next)$/),
      ]);
    }
  });

  it('at a random moment leaves one whole set', async () => {
    const counts = { mixed: 0, unrecorded: 0, leftovers: 0, killed: 0 };
    startAgain();
    for (let run = 0; run < RUNS; run += 1) {
      counts.killed += Number(await killedAtRandom(run));
      const seen = readWorksheet();
      counts.unrecorded += Number(seen !== undefined && !recorded(folder).includes(seen));
      expect(recoverResults(out)).toEqual([]);
      counts.mixed += Number(typeof stateOf(folder) !== 'string');
      counts.leftovers += leftovers(folder).length;
    }
    expect(counts).toEqual({ mixed: 0, unrecorded: 0, leftovers: 0, killed: RUNS });
    if (process.env.KAPUR_RUNS) console.info(counts);
  });
});

describe('A disk that refuses', () => {
  const CODES = ['EPERM', 'EBUSY', 'EACCES', 'EROFS', 'ENOSPC', 'EIO', 'ENAMETOOLONG'];

  it('once, at any call, leaves one whole set, and a diagnostic where it is the old one', () => {
    startAgain();
    const { calls } = write({ states: ['new+'] });
    const told = new Set<string>();
    for (let at = 1; at <= calls; at += STEP) {
      startAgain();
      const { told: [answer] = [{}], stderr } = write({
        states: ['new+'],
        at,
        what: CODES[Math.floor(at / STEP) % CODES.length] ?? '',
      });
      expect(stderr, `call ${at}`).toBe('');
      const whole = stateOf(folder);
      expect(whole, `call ${at}`).toBe(answer.files ? 'new+' : whole === 'new+' ? 'new+' : 'old');
      for (const code of answer.codes) told.add(code);
      expect(recoverResults(out)).toEqual([]);
      expect([at, stateOf(folder), leftovers(folder)]).toEqual([
        at,
        expect.stringMatching(/^(old|new\+)$/),
        [],
      ]);
    }
    expect([...told].sort()).toEqual(
      [
        ...['disk-full', 'file-locked', 'name-too-long', 'no-folder-here', 'no-permission'],
        ...['read-only-disk', 'system-error'],
      ].sort(),
    );
  });

  it('from some call on, as a full disk does, leaves every file of the old set as it was', () => {
    startAgain();
    const old = filesIn(folder);
    const { calls } = write({ states: ['new+'] });
    let failed = 0;
    for (let at = 1; at <= calls; at += STEP) {
      startAgain();
      const { told: [answer] = [{}], stderr } = write({
        states: ['new+'],
        at,
        what: 'ENOSPC',
        forEver: true,
      });
      expect(stderr, `call ${at}`).toBe('');
      if (answer.files) continue;
      failed += 1;
      expect(answer.codes, `call ${at}`).toEqual(['disk-full']);
      expect(filesIn(folder), `call ${at}`).toEqual(old);
    }
    expect(failed).toBeGreaterThan(20 / STEP);
  });
});

/** Kills a process that writes without end; its first sets come at another moment each time. */
function killedAtRandom(run: number): Promise<boolean> {
  const task: WriterTask = { folder, states: [`a${run}`, `b${run}+`], endless: true };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [writer, JSON.stringify(task)]);
    child.once('exit', (_code, signal) => resolve(signal === 'SIGKILL'));
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), Math.random() * 100));
  });
}

/** The state of the worksheet that anyone could print at this moment. */
function readWorksheet(): string | undefined {
  if (!readdirSync(folder).includes('worksheet.pdf')) return undefined;
  return readFileSync(path.join(folder, 'worksheet.pdf'), 'utf8').replace('worksheet ', '');
}
