import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isLockLeft, LOCK, withFolderLock } from '../../src/workspace/folder-lock.ts';
import { checked } from '../../src/workspace/refusal.ts';
import { temporaryFolder } from '../kapur.ts';

/** No system gives a process so high a number. */
const ENDED = 2 ** 30;
const host = os.hostname().replace(/[^\w.-]/g, '-');

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function heldBy(token: string): void {
  mkdirSync(path.join(folder, LOCK));
  writeFileSync(path.join(folder, LOCK, token), '');
}
const take = (patience?: number) =>
  checked(() => withFolderLock(folder, () => ({ value: readdirSync(folder), diagnostics: [] }), patience));

describe('The lock of a folder', () => {
  it('is there while the work is done, and gone after it, also when the work throws', () => {
    expect(take().value).toEqual([LOCK]);
    expect(readdirSync(folder)).toEqual([]);
    expect(() =>
      withFolderLock(folder, () => {
        throw new RangeError('no');
      }),
    ).toThrow('no');
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['of a process that has ended', `${ENDED}@${host}`],
    ['of an earlier process with the number of this one', `${process.pid}@${host}`],
  ])('%s is taken', (_what, token) => {
    heldBy(token);
    expect(isLockLeft(folder)).toBe(true);
    expect(take().value).toEqual([LOCK]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that was not filled or not given back to the end is taken', () => {
    mkdirSync(path.join(folder, LOCK));
    expect(isLockLeft(folder)).toBe(true);
    expect(take().value).toEqual([LOCK]);
  });

  it.each([
    ['a living process', `${process.ppid}@${host}`],
    ['another computer', `${ENDED}@another-room`],
  ])('of %s is waited for, then named', (_whose, token) => {
    heldBy(token);
    expect(isLockLeft(folder)).toBe(false);
    const { value, diagnostics } = take(2);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'folder-in-use', message: { placeholders: [path.join(folder, LOCK)] } },
    ]);
    expect(readdirSync(folder)).toEqual([LOCK]);
  });

  it('is refused where a file has its name', () => {
    writeFileSync(path.join(folder, LOCK), 'mine');
    expect(take(2).diagnostics).toMatchObject([{ code: 'not-a-folder' }]);
    expect(readdirSync(folder)).toEqual([LOCK]);
  });
});
