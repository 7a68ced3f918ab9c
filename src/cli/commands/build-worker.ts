/** Makes lessons in a thread of its own, one at a time, as the pool asks for them. */

import { parentPort, workerData } from 'node:worker_threads';
import { jobsOf } from '../options/jobs.ts';
import { keepMemoryLow } from '../terminal/keep-memory-low.ts';
import type { PoolOrder, PoolSetup } from './lesson-pool.ts';
import { makeLesson } from './make-lesson.ts';

const { given, lessons }: PoolSetup = workerData;
const jobs = jobsOf(given, lessons);

parentPort?.on('message', async ({ index, fingerprint }: PoolOrder) => {
  const job = jobs[index];
  if (!job) throw new RangeError(`No lesson ${index}`);
  keepMemoryLow();
  parentPort?.postMessage(await makeLesson(job, given, undefined, fingerprint));
});
