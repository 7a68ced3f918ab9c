import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inWords } from '../../src/diagnostics/message.ts';
import { replaceFile } from '../../src/workspace/replace-file.ts';
import { writeNewLesson } from '../../src/workspace/write-new-lesson.ts';
import { temporaryFolder } from '../kapur.ts';

let home: string;
beforeEach(() => {
  home = temporaryFolder();
});
afterEach(() => rmSync(home, { recursive: true, force: true }));
const messages = ({ diagnostics }: ReturnType<typeof writeNewLesson>) =>
  diagnostics.map(({ message }) => inWords(message));

describe('writeNewLesson', () => {
  it('never writes over a lesson', () => {
    const folder = path.join(home, 'rivers');
    const file = path.join(folder, 'lesson.yaml');
    expect(writeNewLesson(folder, 'one')).toEqual({ value: file, diagnostics: [] });
    expect(writeNewLesson(folder, 'other')).toEqual({ value: undefined, diagnostics: [] });
    expect([readdirSync(folder), readFileSync(file, 'utf8')]).toEqual([['lesson.yaml'], 'one']);
  });

  it('names the file that stands for the folder, and a link that leads elsewhere', () => {
    writeFileSync(path.join(home, 'content'), 'mine');
    expect(messages(writeNewLesson(path.join(home, 'content/rivers'), 'one'))).toEqual([
      `Unexpected file at \`${path.join(home, 'content')}\`, expected a folder`,
    ]);
    mkdirSync(path.join(home, 'lessons'));
    symlinkSync(home, path.join(home, 'lessons/rivers'));
    expect(messages(writeNewLesson(path.join(home, 'lessons/rivers'), 'one'))).toEqual([
      `Unexpected link \`${path.join(home, 'lessons/rivers')}\` to another place, expected a folder`,
    ]);
    expect(readdirSync(home)).not.toContain('lesson.yaml');
  });
});

describe('replaceFile', () => {
  it('replaces a file, and leaves a link and a folder alone', () => {
    const file = { name: 'lesson.schema.json', bytes: '{}' };
    for (const text of ['old', '{}']) {
      writeFileSync(path.join(home, file.name), text);
      expect(replaceFile(home, file).diagnostics).toEqual([]);
      expect(readFileSync(path.join(home, file.name), 'utf8')).toBe('{}');
    }
    rmSync(path.join(home, file.name));
    writeFileSync(path.join(home, 'elsewhere'), 'mine');
    symlinkSync(path.join(home, 'elsewhere'), path.join(home, file.name));
    expect(replaceFile(home, file).diagnostics).toMatchObject([{ code: 'not-a-file' }]);
    expect(readFileSync(path.join(home, 'elsewhere'), 'utf8')).toBe('mine');
    rmSync(path.join(home, file.name));
    mkdirSync(path.join(home, file.name, 'kept'), { recursive: true });
    expect(replaceFile(home, file).diagnostics).toMatchObject([{ code: 'not-a-file' }]);
    expect(readdirSync(home).sort()).toEqual(['elsewhere', file.name]);
  });
});
