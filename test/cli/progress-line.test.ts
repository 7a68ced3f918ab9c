import { describe, expect, it } from 'vitest';
import { progressLine } from '../../src/cli/terminal/progress-line.ts';

const begun = { done: 0, of: 48, lesson: 'rivers', made: 0, toMake: 48, seconds: 0 };

describe('The line of a build that goes on', () => {
  it('says at first how many lessons are done, and which is waited for', () => {
    expect(progressLine(begun)).toBe('[--------------------] 0/48 rivers');
    expect(progressLine({ ...begun, done: 1, made: 1, toMake: 47, seconds: 9 })).toBe(
      '[--------------------] 1/48 rivers',
    );
  });

  it('adds the rate and the time that is left, once they can be told', () => {
    const some = { ...begun, done: 12, made: 12, toMake: 36, seconds: 3 };
    expect(progressLine(some)).toBe('[#####---------------] 12/48 rivers · 4.0/s · ETA 0:09');
    expect(progressLine({ ...some, seconds: 1200 })).toMatch(/ · 1\/min · ETA 1:00:00$/);
    expect(progressLine({ ...some, done: 48, toMake: 0 })).toBe(
      '[####################] 48/48 rivers · 4.0/s · ETA 0:00',
    );
  });

  it('counts no lesson into the rate that was not made again', () => {
    expect(progressLine({ ...begun, done: 40, made: 4, toMake: 4, seconds: 4 })).toMatch(
      / · 1\.0\/s · ETA 0:04$/,
    );
  });
});
