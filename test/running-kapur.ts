/** Runs the built command as a person who leaves it running would. */

import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './kapur.ts';

export interface RunningKapur {
  /** All that was printed so far, or since a mark. */
  readonly printed: () => string;
  /** Waits until a text is printed that was not there when it was last waited for. */
  readonly says: (text: string | RegExp) => Promise<string>;
  /** Ctrl+C. */
  readonly interrupt: () => Promise<number | null>;
}

/** In milliseconds. */
const PATIENCE = 20_000;

export function runningKapur(args: readonly string[], cwd: string): RunningKapur {
  const child = spawn(process.execPath, [path.join(ROOT, 'dist/kapur.cjs'), ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1' },
  });
  let all = '';
  let seen = 0;
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      all += text;
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    printed: () => all,
    says: (text) =>
      new Promise((resolve, reject) => {
        const fresh = () => all.slice(seen);
        const timer = setTimeout(() => {
          listeners.delete(look);
          reject(new Error(`Never said ${text}, but: ${fresh()}`));
        }, PATIENCE);
        const look = () => {
          const found = typeof text === 'string' ? fresh().indexOf(text) : fresh().search(text);
          if (found < 0) return;
          clearTimeout(timer);
          listeners.delete(look);
          const said = fresh();
          seen = all.length;
          resolve(said);
        };
        listeners.add(look);
        look();
      }),
    interrupt: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}
