/** Makes lessons in several threads, each with its own fonts and templates; any number of them gives the same files. */

import os from 'node:os';
import { Worker } from 'node:worker_threads';
import type { LessonFile } from '../../workspace/find-lessons.ts';
import type { BuildArguments } from '../options/build-arguments.ts';
import type { MadeLesson } from './make-lesson.ts';

/** What a thread begins with. */
export interface PoolSetup {
  readonly given: BuildArguments;
  readonly lessons: readonly LessonFile[];
}

/** A lesson to make, by its place among those of the setup. */
export interface PoolOrder {
  readonly index: number;
  readonly fingerprint: string | undefined;
}

export interface LessonPool {
  /** Rejects where the thread of this lesson ends before its time; the other lessons go on. */
  readonly make: (order: PoolOrder) => Promise<MadeLesson>;
  readonly close: () => void;
}

/** Runs `build-worker.ts` where it is a thread. */
const LAUNCHER = new URL('kapur.cjs', import.meta.url);

/** In bytes: what a thread takes at most for lessons as they usually are. */
const MEMORY = 300 * 2 ** 20;

/** How many threads are worth it: as many as asked for, else one a core, while memory and lessons last. */
export function threadsFor(lessons: number, asked = os.availableParallelism()): number {
  return Math.min(asked, lessons, Math.max(1, Math.floor(os.freemem() / MEMORY)));
}

interface Task extends PoolOrder {
  readonly resolve: (made: MadeLesson) => void;
  readonly reject: (reason: unknown) => void;
}

export function openPool(threads: number, setup: PoolSetup): LessonPool {
  const waiting: Task[] = [];
  const working = new Map<Worker, Task>();
  const idle: Worker[] = [];
  let isOpen = true;

  const next = (worker: Worker) => {
    const task = waiting.shift();
    if (!task) {
      idle.push(worker);
      return;
    }
    working.set(worker, task);
    worker.postMessage({ index: task.index, fingerprint: task.fingerprint } satisfies PoolOrder);
  };
  const start = () => {
    const worker = new Worker(LAUNCHER, { workerData: setup, argv: process.argv.slice(2) });
    let reason: unknown;
    worker.on('message', (made: MadeLesson) => {
      working.get(worker)?.resolve(made);
      working.delete(worker);
      next(worker);
    });
    worker.on('error', (error) => {
      reason = error;
    });
    worker.on('exit', (code) => {
      working.get(worker)?.reject(reason ?? new Error(`Its thread ended with ${code}`));
      working.delete(worker);
      if (isOpen && waiting.length > 0) next(start());
    });
    return worker;
  };
  idle.push(...Array.from({ length: threads }, start));

  return {
    make: (order) =>
      new Promise((resolve, reject) => {
        waiting.push({ ...order, resolve, reject });
        const worker = idle.pop();
        if (worker) next(worker);
      }),
    close: () => {
      isOpen = false;
      for (const worker of idle) void worker.terminate();
    },
  };
}
