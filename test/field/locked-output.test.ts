import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { filesIn, kapur, temporaryFolder } from '../kapur.ts';
import { kapurInTest } from '../running-kapur.ts';
import { SHORT_LESSON } from '../short-lesson.ts';

const LESSON = `${SHORT_LESSON}exercises:
  - { type: classify, from: points }
`;

const folder = temporaryFolder();
const out = path.join(folder, 'out');
const results = path.join(out, 'rivers');
const lesson = (id: string, text = LESSON) => {
  mkdirSync(path.join(folder, 'content', id), { recursive: true });
  writeFileSync(path.join(folder, 'content', id, 'lesson.yaml'), text);
};
const build = (...args: string[]) =>
  kapur(['build', '--only', 'worksheet,answer-key', ...args], { cwd: folder });
const buildRefused = (refuses: string, ...args: string[]) =>
  kapur(['build', '--only', 'worksheet,answer-key', ...args], {
    cwd: folder,
    env: {
      NODE_OPTIONS: `--require ${path.join(import.meta.dirname, 'refusing-disk.cjs')}`,
      KAPUR_REFUSES: refuses,
    },
  });

beforeEach(() => {
  rmSync(path.join(folder, 'content'), { recursive: true, force: true });
  rmSync(out, { recursive: true, force: true });
  lesson('rivers');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('A result that another program has open', () => {
  it.each([
    ['EPERM', 'answer-key.pdf'],
    ['EBUSY', 'worksheet.pdf'],
    ['EACCES', 'answer-key.pdf'],
    ['EPERM', 'report.json'],
    ['EBUSY', 'papers.json'],
    ['EPERM', 'manifest.json'],
  ])(
    'leaves the old set whole, is named, and keeps no other lesson from being made (%s, %s)',
    (code, name) => {
      build();
      const before = filesIn(out);
      lesson('roads');
      const { status, stdout, stderr } = buildRefused(`renameSync ${code} rivers/${name}`, '--seed', '7');
      expect(status).toBe(1);
      expect(stderr).toMatch(
        code === 'EACCES'
          ? /^error: No permission to use `out\/rivers\/answer-key\.pdf` \[no-permission]/
          : new RegExp(
              `^error: Unexpected lock on \`out/rivers/${name}\`.*\\n {2}Close ${name}, which another`,
            ),
      );
      expect(stderr).toContain('1 of 2 lessons made, 5 files; with errors: rivers');
      expect(stdout).toContain(path.join('out', 'roads', 'answer-key.pdf'));
      rmSync(path.join(out, 'roads'), { recursive: true });
      expect(filesIn(out)).toEqual(before);
    },
  );

  const immutable = path.join(folder, 'immutable');
  writeFileSync(immutable, '');
  const canLock = spawnSync('chattr', ['+i', immutable]).status === 0;
  if (canLock) spawnSync('chattr', ['-i', immutable]);
  else console.warn('chattr +i is not possible here. Its test is SKIPPED.');

  it.skipIf(!canLock)('does so on a real disk', () => {
    build();
    const before = filesIn(out);
    const file = path.join(results, 'answer-key.pdf');
    spawnSync('chattr', ['+i', file]);
    const { status, stderr } = build('--seed', '7');
    spawnSync('chattr', ['-i', file]);
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('Close answer-key.pdf, which another program'),
    ]);
    expect(filesIn(out)).toEqual(before);
    expect(build('--seed', '7').status).toBe(0);
    expect(filesIn(out)).not.toEqual(before);
  });

  it('does not end a watch', async () => {
    mkdirSync(path.join(results, 'worksheet.pdf'), { recursive: true });
    const running = kapurInTest(['build', '--watch', '--only', 'worksheet'], folder);
    const waiting = 'Waiting for the next save; Ctrl+C ends.';
    expect(await running.says(waiting)).toContain('Unexpected folder at `out/rivers/worksheet.pdf`');
    rmSync(path.join(results, 'worksheet.pdf'), { recursive: true });
    lesson('rivers', LESSON.replace('costs much', 'costs very much'));
    await running.says(`${path.join('out', 'rivers', 'worksheet.pdf')}\n`);
    expect(await running.interrupt()).toBe(0);
  });
});

describe('A place for results that cannot be written', () => {
  it('is named where it is a file', () => {
    writeFileSync(out, 'mine');
    for (const place of ['out', 'out/deeper']) {
      const { status, stdout, stderr } = build('--out', place);
      expect({ status, stdout, stderr }).toEqual({
        status: 1,
        stdout: '',
        stderr:
          'error: Unexpected file at `out`, expected a folder [not-a-folder]\n  Move the file away, or use another folder.\n\n',
      });
    }
  });

  it.each([
    ['mkdirSync EACCES out/rivers', 'No permission to use `out/rivers`'],
    ['mkdirSync EROFS out/rivers', 'The disk of `out/rivers` can only be read'],
    ['writeSync ENOSPC *', 'No room left to write `out/rivers/worksheet.pdf`'],
    ['fsyncSync EDQUOT *', 'No room left to write `out/rivers/worksheet.pdf`'],
    [
      'openSync EMFILE new/answer-key.pdf',
      'The system opens no more files, and so not `out/rivers/answer-key.pdf` either',
    ],
    ['mkdirSync ENAMETOOLONG out/rivers', 'The name `out/rivers` is too long for the disk'],
    ['mkdirSync EIO out/rivers', 'The system refuses to use `out/rivers` (EIO)'],
  ])('is named, and the next lesson is made: %s', (refuses, message) => {
    lesson('roads');
    const { status, stderr } = buildRefused(refuses);
    expect(status).toBe(1);
    expect(stderr).toContain(`error: ${message}`);
    expect(stderr).not.toMatch(/^ {4}at /m);
    if (refuses.endsWith('rivers')) expect(stderr).toContain('1 of 2 lessons made');
    expect([...filesIn(out).keys()].filter((file) => file.startsWith('rivers'))).toEqual([]);
  });

  it('is named where the records cannot be read, and the next lesson is made', () => {
    build();
    lesson('roads');
    writeFileSync(path.join(results, 'papers.json'), 'mine');
    const before = filesIn(results);
    const { status, stderr } = build('--seed', '7');
    expect(status).toBe(1);
    expect(stderr).toContain('Unexpected contents of `out/rivers/papers.json`, expected records as Kapur');
    expect(stderr).toContain('1 of 2 lessons made, 5 files; with errors: rivers');
    expect(filesIn(results)).toEqual(before);
  });

  it('is named by `verify` and `new`, too', () => {
    build();
    const { code } = JSON.parse(String(filesIn(results).get('papers.json'))).papers[0];
    mkdirSync(path.join(results, `${code}.pdf`));
    const verified = kapur(['verify', code], { cwd: folder });
    expect([verified.status, verified.stdout]).toEqual([1, '']);
    expect(verified.stderr).toContain(`Unexpected folder at \`out/rivers/${code}.pdf\``);

    mkdirSync(path.join(folder, 'content/lesson.schema.json'));
    const hills = kapur(['new', 'hills', '--yes', '--language', 'en'], { cwd: folder });
    expect([hills.status, hills.stdout]).toEqual([1, `${path.join('content', 'hills', 'lesson.yaml')}\n`]);
    expect(hills.stderr).toContain('Unexpected folder at `content/lesson.schema.json`, expected a file');
  });
});
