/** A process that writes sets of results, and is killed or refused by the disk at a chosen call. Bundled by its tests. */

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { writeResults } from '../../src/workspace/write-results.ts';
import { resultsOf } from './result-set.ts';

export interface WriterTask {
  readonly folder: string;
  /** What is written, one set after the other; with `endless` from the start again. */
  readonly states: readonly string[];
  readonly endless?: boolean;
  /** The call of the file system, from 1, at which something happens. */
  readonly at?: number;
  /** `kill`, `half` (of a piece is written, then it is killed), or the error that the call gives. */
  readonly what?: string;
  /** Whether every call that takes room on the disk is refused from there on. */
  readonly forEver?: boolean;
}

const task: WriterTask = JSON.parse(process.argv[2] ?? '');

const TAKES_ROOM = [
  'openSync',
  'writeSync',
  'writeFileSync',
  'mkdirSync',
  'fsyncSync',
  'copyFileSync',
] as const;
const OTHERS = ['renameSync', 'rmSync', 'rmdirSync', 'closeSync', 'readdirSync'] as const;

let calls = 0;
// biome-ignore lint/complexity/noBannedTypes: any function of the file system
const patched = fs as unknown as Record<string, Function>;
for (const name of [...TAKES_ROOM, ...OTHERS]) {
  const real = patched[name] as (...args: unknown[]) => unknown;
  patched[name] = (...args: unknown[]) => {
    calls += 1;
    const takesRoom = TAKES_ROOM.some((other) => other === name) && args[1] !== 'r';
    const isNow = task.forEver ? takesRoom && calls >= (task.at ?? 0) : calls === task.at;
    if (!isNow) return real(...args);
    if (task.what === 'half' && name === 'writeSync') real(args[0], (args[1] as Uint8Array).subarray(0, 3));
    if (task.what === 'kill' || task.what === 'half') process.kill(process.pid, 'SIGKILL');
    const error = Object.assign(new Error(`${task.what}: ${name}`), { code: task.what, syscall: name });
    throw typeof args[0] === 'string' ? Object.assign(error, { path: args[0] }) : error;
  };
}
syncBuiltinESMExports();

const told: unknown[] = [];
if (task.endless) process.stdout.write('begins\n');
do {
  for (const state of task.states) {
    const { value, diagnostics } = writeResults(task.folder, resultsOf(state));
    told.push({
      files: value?.files.map((file) => path.basename(file)),
      codes: diagnostics.map(({ code }) => code),
      placeholders: diagnostics.flatMap(({ message }) => message.placeholders),
    });
  }
} while (task.endless);
process.stdout.write(JSON.stringify({ calls, told }));
