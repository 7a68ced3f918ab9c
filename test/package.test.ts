import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as library from '../src/index.ts';
import { ROOT, temporaryFolder } from './kapur.ts';
import { prepare } from './prepare.ts';

describe('The packed package', () => {
  const folder = temporaryFolder();
  const home = path.join(folder, 'elsewhere');
  const npm = (args: string[], cwd: string) =>
    execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  prepare(() => {
    mkdirSync(path.join(home, 'content/rivers'), { recursive: true });
    npm(['pack', '--ignore-scripts', '--pack-destination', folder], ROOT);
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
    writeFileSync(path.join(home, 'package.json'), '{"private":true,"type":"module"}');
    npm(['install', '--offline', '--no-audit', '--no-fund', path.join(folder, tarball)], home);
    const [, lesson = ''] =
      /```yaml\n(.*?)```/s.exec(readFileSync(path.join(ROOT, 'README.md'), 'utf8')) ?? [];
    writeFileSync(path.join(home, 'content/rivers/lesson.yaml'), lesson);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('brings no dependency along', () => {
    expect(readdirSync(path.join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'kapur',
    ]);
  });

  it('builds the lesson of the README through npx', () => {
    const stdout = execFileSync('npx', ['--offline', 'kapur', 'build'], { cwd: home, encoding: 'utf8' });
    expect(stdout.trim().split('\n')).toHaveLength(9);
    expect(existsSync(path.join(home, 'out/rivers/deck.pptx'))).toBe(true);
  });

  it("takes a theme of one's own that is like a built-in one", () => {
    writeFileSync(path.join(home, 'mine.yaml'), 'name: Mine\nlike: malam\ncolours: { accent1: F7A8C4 }\n');
    const args = [
      '--offline',
      'kapur',
      'build',
      '--theme',
      'mine.yaml',
      '--only',
      'deck',
      '--emit',
      'frames',
    ];
    const stdout = execFileSync('npx', args, { cwd: home, encoding: 'utf8', maxBuffer: 2 ** 28 });
    expect(JSON.parse(stdout).resolvedTheme).toMatchObject({
      name: 'Mine',
      colours: { accent1: 'F7A8C4', lt1: '141C1B' },
      fonts: { heading: 'Georgia' },
    });
  });

  it('can be imported', () => {
    const script =
      "import { build, DOCUMENTS } from 'kapur'; console.log(typeof build, Object.keys(DOCUMENTS).join());";
    const stdout = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: home,
      encoding: 'utf8',
    });
    expect(stdout.trim()).toBe('function deck,worksheet,answer-key,handout,guided-notes,cards,exit-tickets');
  });
});

it('has this face and no other', () => {
  expect(Object.keys(library).sort()).toEqual([
    'DOCUMENTS',
    'PAPERS',
    'build',
    'findLessons',
    'formatDiagnostic',
    'openFontBook',
    'openResources',
    'positionOf',
    'readSource',
  ]);
});
