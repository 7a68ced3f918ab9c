import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { kapur, temporaryFolder } from '../kapur.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('takes large print or print for readers with dyslexia, not both', () => {
  const { status, stderr } = kapur([
    'build',
    '--large-print',
    '--dyslexia',
    '--out',
    path.join(folder, 'out'),
  ]);
  expect(stderr).toContain('Unexpected --large-print with --dyslexia, expected one of them.');
  expect(status).toBe(2);
});

it('names both in the help', () => {
  const { stdout } = kapur(['build', '--help']);
  expect(stdout).toMatch(/--large-print +Papers for readers with low vision/);
  expect(stdout).toMatch(/--dyslexia +Papers for readers with dyslexia/);
});

it('sets papers two to a side or as booklets, not both, and says how to print a booklet', () => {
  const { status, stderr } = kapur(['build', '--two-up', '--booklet', '--out', path.join(folder, 'out')]);
  expect(stderr).toContain('Unexpected --two-up with --booklet, expected one of them.');
  expect(status).toBe(2);
  expect(kapur(['build', '--help']).stdout.replace(/\s+/g, ' ')).toContain(
    'print on both sides (short edge)',
  );
});

it('makes no forms for a class list', () => {
  const { status, stderr } = kapur([
    'build',
    '--fillable',
    '--roster',
    'x.csv',
    '--out',
    path.join(folder, 'out'),
  ]);
  expect(stderr).toContain('Unexpected --roster with --fillable, expected one of them.');
  expect(status).toBe(2);
});
