/** Field cases: what people type at the command line, and what they meant. */

import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kapur } from '../kapur.ts';
import { LESSON, lessonFolder } from './lesson-files.ts';

describe('The command line', () => {
  const { folder, write, run } = lessonFolder();
  write('lessons/rivers/lesson.yaml', LESSON);
  write('other/rivers/lesson.yml', LESSON);
  const first = ({ status, stderr }: ReturnType<typeof run>) => `${status} ${stderr.split('\n')[0]}`;

  it('reads no lesson from standard input, and says so', () => {
    expect(first(run('build', '-'))).toMatch(/^2 kapur: Unexpected `-`, expected a file: .*standard input/);
  });

  it('says where the lesson is that one stands in', () => {
    const inside = kapur(['check'], { cwd: path.join(folder, 'lessons/rivers') });
    expect(first(inside)).toMatch(/^2 kapur: No lesson found at content, .* write `\.` in its place\.$/);
    expect(kapur(['check', '.'], { cwd: path.join(folder, 'lessons/rivers') }).status).toBe(0);
    expect(first(run('check'))).toMatch(/Begin one with `kapur new clean-rivers`/);
    expect(first(run('check', 'nowhere'))).not.toContain('Begin one');
  });

  it('names a lesson file that is called otherwise', () => {
    expect(first(run('check', 'other'))).toMatch(/^1 .*`lesson.yml` of a lesson, expected `lesson.yaml`/);
    expect(first(run('check', 'other/rivers'))).toMatch(
      /^1 .*`lesson.yml` of a lesson, expected `lesson.yaml`/,
    );
    expect(run('check', 'other/rivers/lesson.yml').status).toBe(0);
  });

  it('takes a word in any case', () => {
    for (const words of [
      ['--paper', 'a4'],
      ['--paper', 'letter'],
      ['--paper=A3', '--paper=f4'],
      ['--level', 'Core', '--format', 'GitHub', '--handout', 'NOTES'],
    ]) {
      expect(run('check', 'lessons', ...words), words.join(' ')).toMatchObject({ status: 0 });
    }
    expect(first(run('check', 'lessons', '--paper', 'a44'))).toBe(
      '2 kapur: Unexpected --paper a44, expected one of A4, Letter, F4. Did you mean A4?',
    );
  });

  it('are refused where they would make no file at all', () => {
    expect(first(run('build', 'lessons', '--only', 'cards,deck', '--format', 'docx'))).toBe(
      '2 kapur: Unexpected --format docx: none of deck, cards can be written so, expected one of pptx, pdf.',
    );
  });

  it.each([
    [['check', '--papr', 'A4'], '--papr', '--paper'],
    [['build', '--largeprint'], '--largeprint', '--large-print'],
    [['build', '--ony=deck'], '--ony', '--only'],
    [['new', '--form', 'x.md'], '--form', '--from'],
    [['verify', 'K7Q2M-8XP4D', '--agianst', 'x'], '--agianst', '--against'],
    [['chekc'], 'chekc', 'check'],
    [['new', '--lang', 'id'], '--lang', '--language'],
    [['build', '--output', 'x'], '--output', '--out'],
    [['build', '--out.x=y'], '--out.x', '--out'],
  ])('suggests what was meant: %j', (args, unknown, meant) => {
    expect(first(run(...args))).toMatch(
      new RegExp(`^2 kapur: Unknown .*${unknown}.* Did you mean ${meant}\\?$`),
    );
  });

  it('takes what stands behind `--` for a path, whatever it begins with', () => {
    expect(first(run('schema', '--', '--only'))).toMatch(/^2 kapur: Unknown .*--only/);
    expect(first(run('check', '--', '--only'))).toMatch(/^2 kapur: No lesson found at .*--only/);
    expect(run('check', '--', 'lessons').status).toBe(0);
  });

  it.each([
    ['build', '--out'],
    ['build', '--out='],
    ['build', '--out', '--quiet'],
    ['build', '--out', ''],
    ['build', '--out', 'x', '--out='],
    ['build', '--seed='],
    ['build', '--only='],
    ['build', '--theme='],
    ['build', '--templates='],
    ['build', '--roster='],
    ['build', '--emit='],
    ['check', '--paper'],
    ['check', '--format='],
    ['check', '--minutes'],
    ['check', '--versions='],
    ['preview', '--port='],
    ['verify', 'K7Q2M-8XP4D', '--against='],
    ['new', '--from='],
    ['new', '--title', ''],
    ['new', '--obstacles'],
  ])('misses the value of an option: %s %s %s %s', (...args) => {
    const option = args.find((word) => word.startsWith('--'))?.replace('=', '');
    expect(first(run(...args))).toBe(`2 kapur: Missing value of ${option}, expected one behind it.`);
  });

  it('takes no value away with `--no-`, and no word for a number', () => {
    expect(first(run('build', '--no-out'))).toBe(
      '2 kapur: Unexpected --no-out, expected --out with a value.',
    );
    expect(first(run('check', '--minutes', 'long'))).toBe(
      '2 kapur: Unexpected --minutes long, expected a number.',
    );
    expect(first(run('check', ''))).toMatch(/^2 kapur: Unexpected empty path/);
  });

  it('calls unknown words as they were typed', () => {
    expect(first(run('build', '--__proto__', 'x'))).toBe('2 kapur: Unknown option --__proto__.');
    expect(first(run('build', '--__proto__=x'))).toBe('2 kapur: Unknown option --__proto__.');
    expect(first(run('build', '--constructor'))).toBe('2 kapur: Unknown option --constructor.');
  });

  it('asks for the code that `verify` needs', () => {
    const missing =
      '2 kapur: Missing code, expected the one at the foot of a paper, such as `kapur verify K7Q2M-8XP4D`.';
    for (const words of [[], ['--out', 'x'], ['']]) expect(first(run('verify', ...words))).toBe(missing);
  });

  it('suggests nothing for what is like nothing', () => {
    expect(first(run('check', '--zzzzzzzz'))).toMatch(/^2 kapur: Unknown option --zzzzzzzz\.$/);
  });
});
