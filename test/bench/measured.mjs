/** Runs a program and gives what it took. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(os.tmpdir(), 'kapur-usage-'));
const usageFile = path.join(folder, 'usage.json');
const usagePreload = new URL('usage.cjs', import.meta.url).pathname;
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Programs other than Node. */
const OTHERS = ['pandoc', 'python3'];

/**
 * @param args a program and its words; where the first is a script or an option, Node's
 * @returns `wall` in s; of Node also `cpu` in s, of all threads, and `rss` in MiB at its peak
 * @throws Error where the program ends with a fault
 */
export function measured(args) {
  const isNode = !OTHERS.includes(args[0]);
  const [program, ...words] = isNode ? [process.execPath, '--require', usagePreload, ...args] : args;
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(program, words, {
    env: { ...process.env, KAPUR_BENCH_USAGE: usageFile },
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}: ${stderr}`);
  return { wall, ...(isNode && JSON.parse(readFileSync(usageFile, 'utf8'))) };
}

/** The words of a build on one thread that makes all anew: else nothing would be made the second time. */
export const buildAnew = (out, ...words) => [
  ...['dist/kapur.cjs', 'build', '--quiet', '--force', '--jobs', '1', '--out', out],
  ...words,
];

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
