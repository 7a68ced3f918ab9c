import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeLesson } from '../../src/output/write-lesson.ts';
import { temporaryFolder } from '../kapur.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('writeLesson', () => {
  it('writes a file that comes in pieces', () => {
    const bytes = (write: (piece: Uint8Array) => void) => {
      for (const piece of ['one ', '', 'two']) write(Buffer.from(piece));
    };
    expect(writeLesson(folder, [{ name: 'pieces', bytes }])).toEqual([path.join(folder, 'pieces')]);
    expect(readFileSync(path.join(folder, 'pieces'), 'utf8')).toBe('one two');
  });

  it('leaves the files of the last good build when one of the new ones is not finished', () => {
    writeFileSync(path.join(folder, 'a'), 'old');
    const bytes = (write: (piece: Uint8Array) => void) => {
      write(Buffer.from('half'));
      throw new Error('the disk is full');
    };
    const files = [
      { name: 'a', bytes: 'new' },
      { name: 'b', bytes },
    ];
    expect(() => writeLesson(folder, files)).toThrow('the disk is full');
    expect(readdirSync(folder).sort()).toEqual(['a', 'pieces']);
    expect(readFileSync(path.join(folder, 'a'), 'utf8')).toBe('old');
  });
});
