import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256OfBytes } from '../../src/workspace/file-bytes.ts';
import {
  closeStage,
  commitStage,
  openStage,
  type Replacement,
  stageFile,
} from '../../src/workspace/stage.ts';
import { temporaryFolder } from '../kapur.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('A stage', () => {
  it.each([
    ['one that was there', { name: 'b', replaces: sha256OfBytes('old') }],
    ['one that was not', { name: 'b' }],
  ])('moves nothing in when a file was saved after it was looked at: %s', (_what, second: Replacement) => {
    writeFileSync(path.join(folder, 'b'), 'saved just now');
    const stage = openStage(folder);
    for (const name of ['a', 'b']) stageFile(stage, { name, bytes: 'new' });
    expect(() => commitStage(stage, [{ name: 'a' }, second])).toThrow('was saved at this very moment');
    closeStage(stage);
    expect(readdirSync(folder)).toEqual(['b']);
    expect(readFileSync(path.join(folder, 'b'), 'utf8')).toBe('saved just now');
  });

  it('is another one each time, also beside one that is yet to be finished', () => {
    const stages = [openStage(folder), openStage(folder)];
    expect(new Set(stages).size).toBe(2);
    for (const stage of stages) closeStage(stage);
    expect(readdirSync(folder)).toEqual([]);
  });
});
