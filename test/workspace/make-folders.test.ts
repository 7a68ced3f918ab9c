import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFolders } from '../../src/workspace/make-folders.ts';
import { checked } from '../../src/workspace/refusal.ts';
import { temporaryFolder } from '../kapur.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const refused = (place: string) =>
  checked(() => {
    makeFolders(place);
    return { diagnostics: [] };
  }).diagnostics.map(({ code }) => code);

describe('makeFolders', () => {
  it('makes what is missing above a folder, and leaves what is there', () => {
    const deep = path.join(folder, 'a', 'b', 'c');
    expect([refused(deep), refused(deep), refused(path.join(deep, '..', 'd', ''))]).toEqual([[], [], []]);
    expect([deep, path.join(deep, '..', 'd')].map((place) => statSync(place).isDirectory())).toEqual([
      true,
      true,
    ]);
    symlinkSync(deep, path.join(folder, 'link'));
    expect(refused(path.join(folder, 'link'))).toEqual([]);
    expect(refused('.')).toEqual([]);
    expect(refused('/')).toEqual([]);
  });

  it('is refused below a file, a pipe and a link to nowhere', () => {
    writeFileSync(path.join(folder, 'file'), '');
    execFileSync('mkfifo', [path.join(folder, 'pipe')]);
    symlinkSync('nowhere', path.join(folder, 'dangling'));
    for (const name of ['file', 'pipe', 'file/x', 'file/x/y', 'pipe/x']) {
      expect([name, refused(path.join(folder, name))]).toEqual([name, ['not-a-folder']]);
    }
    for (const name of ['dangling/x', 'dangling/x/y']) {
      expect([name, refused(path.join(folder, name))]).toEqual([name, ['no-folder-here']]);
    }
  });

  it.skipIf(!existsSync('/proc/self'))('is refused at once where the system makes no folders', () => {
    for (const name of ['/proc/kapur', '/proc/kapur/a/b', '/proc/self/kapur']) {
      expect([name, refused(name)]).toEqual([name, ['no-folder-here']]);
    }
  });
});
