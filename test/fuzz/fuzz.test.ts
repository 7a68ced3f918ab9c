import { afterAll, describe, expect, it } from 'vitest';
import { prepare } from '../prepare.ts';
import { findFaults } from './find-faults.ts';
import { type GuardedProcess, guardedProcess } from './guarded-process.ts';
import { TARGETS } from './targets.ts';

/** Inputs to draw, over all targets; each is the same for ever, so that a number in a message finds its input again. */
const RUNS = Number(process.env.KAPUR_RUNS ?? 200);
const FIRST = Number(process.env.KAPUR_FIRST ?? 0);

let guarded: GuardedProcess;
prepare(async () => {
  guarded = await guardedProcess();
});
afterAll(() => guarded?.end());

describe('Whatever is written in', () => {
  it.each(Object.entries(TARGETS))(
    '%s becomes sound files or diagnostics, in bounded time and memory',
    async (name, target) => {
      const count = Math.max(1, Math.round((RUNS * target.share) / 100));
      const { faults, made, ...took } = await findFaults(name, target, { first: FIRST, count }, guarded);
      if (process.env.KAPUR_RUNS) {
        console.info({ name, count, refused: count - made, made, faults: faults.length, ...took });
      }
      expect(faults.join('\n\n')).toBe('');
      // Where nearly all are refused, nothing behind the first check is tried.
      expect(made).toBeGreaterThanOrEqual(Math.floor(count / 20));
    },
  );
});
