/** Runs the built command as a person who leaves it running would. */

import { spawn } from 'node:child_process';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { ENGLISH, ROOT } from './kapur.ts';

export interface RunningKapur {
  /** All that was printed so far. */
  readonly printed: () => string;
  /**
   * Waits until a text is printed, and gives what was printed up to its end since the last wait.
   *
   * @throws Error when the command ends without it
   */
  readonly says: (text: string | RegExp) => Promise<string>;
  /** Ctrl+C. */
  readonly interrupt: () => Promise<number | null>;
}

/** A command that is ended with the test that runs it, whatever became of that. */
export function kapurInTest(args: readonly string[], cwd: string): RunningKapur {
  const running = runningKapur(args, cwd);
  onTestFinished(async () => {
    await running.interrupt();
  });
  return running;
}

/** In milliseconds: a little less than a test may take, so that what was printed instead is seen. */
const PATIENCE = 540_000;

export function runningKapur(args: readonly string[], cwd: string): RunningKapur {
  // Through one pipe, so that results and messages come in the order in which they are printed.
  const command = ['-c', 'exec "$@" 2>&1', 'sh', process.execPath, path.join(ROOT, 'dist/kapur.cjs')];
  const child = spawn('sh', [...command, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...ENGLISH },
  });
  let all = '';
  let seen = 0;
  const listeners = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    all += text;
    for (const listener of listeners) listener();
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    printed: () => all,
    says: (text) =>
      new Promise((resolve, reject) => {
        const fail = () => {
          settle();
          reject(new Error(`Never said ${text}, but: ${all.slice(seen)}`));
        };
        const timer = setTimeout(fail, PATIENCE);
        const settle = () => {
          clearTimeout(timer);
          listeners.delete(look);
          child.removeListener('close', fail);
        };
        const look = () => {
          const fresh = all.slice(seen);
          const [found, at] = foundIn(fresh, text);
          if (found === undefined) return;
          settle();
          seen += at + found.length;
          resolve(fresh.slice(0, at + found.length));
        };
        listeners.add(look);
        child.once('close', fail);
        look();
      }),
    interrupt: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

/** What a text holds of what is looked for, and where. */
function foundIn(text: string, wanted: string | RegExp): [found: string | undefined, at: number] {
  if (typeof wanted === 'string') return [text.includes(wanted) ? wanted : undefined, text.indexOf(wanted)];
  const match = wanted.exec(text);
  return [match?.[0], match?.index ?? 0];
}
