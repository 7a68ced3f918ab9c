import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as library from '../src/index.ts';
import { readGuide } from './guide.ts';
import { ROOT, temporaryFolder } from './kapur.ts';
import { prepare } from './prepare.ts';

describe('The packed package', () => {
  const folder = temporaryFolder();
  const home = path.join(folder, 'elsewhere');
  const npm = (args: string[], cwd: string) =>
    execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  const tarball = () => path.join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
  const node = (...args: string[]) =>
    execFileSync(process.execPath, args, { cwd: home, encoding: 'utf8' }).trim();

  prepare(() => {
    mkdirSync(path.join(home, 'content/rivers'), { recursive: true });
    // What `npm pack` does before it packs, but for the build, which has come before the tests.
    for (const [program, ...args] of [
      ['node_modules/typescript/bin/tsc', '--project', '.config/declarations.json'],
      ['.config/own-types.mjs'],
      ['.config/manual.mjs'],
    ] as const)
      execFileSync(process.execPath, [program, ...args], { cwd: ROOT });
    npm(['pack', '--ignore-scripts', '--pack-destination', folder], ROOT);
    writeFileSync(path.join(home, 'package.json'), '{"private":true,"type":"module"}');
    npm(['install', '--offline', '--no-audit', '--no-fund', tarball()], home);
    for (const { name, text } of readGuide('docs/reference/library.md').files)
      writeFileSync(path.join(home, name), text);
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
      fonts: { heading: 'Cambria' },
    });
  });

  it('gives the files of one lesson to a program, as the guide to the library says', () => {
    expect(node('build.mjs')).toBe('deck.pptx deck.pdf worksheet-a.pdf worksheet-b.pdf answer-key.pdf');
    expect(readFileSync(path.join(home, 'made/deck.pptx')).subarray(0, 2).toString()).toBe('PK');
    expect(node('build.cjs')).toBe('6');
    expect(node('pure.mjs')).toBe('0 true');
  });

  it.each([
    ['typed.ts', 'nodenext', 'nodenext'],
    ['typed.mts', 'node20', 'node16'],
    ['typed.cts', 'node20', 'node16'],
    ['typed.ts', 'esnext', 'bundler'],
  ])('has types that are whole: %s with modules of %s', (name, module, resolution) => {
    const [text] = readGuide('docs/reference/library.md').files.filter((file) => file.name === 'typed.ts');
    writeFileSync(path.join(home, name), text?.text ?? '');
    // `tsc` ends with what it found.
    execFileSync(
      process.execPath,
      [
        path.join(ROOT, 'node_modules/typescript/bin/tsc'),
        ...['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'],
        ...['--target', 'es2023', '--module', module, '--moduleResolution', resolution, name],
      ],
      { cwd: home, encoding: 'utf8' },
    );
  });

  it('runs in any folder, installed for all and through npx from the tarball', () => {
    const prefix = path.join(folder, 'for all');
    const anywhere = path.join(folder, 'any folder');
    mkdirSync(path.join(anywhere, 'content'), { recursive: true });
    npm(['install', '--global', '--offline', '--no-audit', '--no-fund', '--prefix', prefix, tarball()], home);
    const program = path.join(prefix, process.platform === 'win32' ? 'kapur.cmd' : 'bin/kapur');
    const shell = process.platform === 'win32';
    const run = (args: string[]) =>
      execFileSync(program, args, { cwd: anywhere, encoding: 'utf8', shell }).trim();
    if (!shell) expect(existsSync(path.join(prefix, 'share/man/man1/kapur.1'))).toBe(true);
    run(['new', 'tempe', '--yes', '--quiet']);
    expect(run(['build', '--only', 'deck', '--quiet'])).toBe('');
    expect(existsSync(path.join(anywhere, 'out/tempe/deck.pptx'))).toBe(true);
    const packed = ['--yes', '--offline', '--package', tarball(), 'kapur', 'check'];
    expect(execFileSync('npx', packed, { cwd: anywhere, encoding: 'utf8', shell })).toBe('');
  });

  it('leads nowhere by no link of its guides', () => {
    const root = path.join(home, 'node_modules/kapur');
    const guides = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    );
    expect(guides).toEqual(expect.arrayContaining(['README.md', path.join('docs', 'architecture.md')]));
    const lost = guides.flatMap((guide) =>
      linksIn(readFileSync(path.join(root, guide), 'utf8'))
        .filter((link) => !existsSync(path.join(root, path.dirname(guide), decodeURIComponent(link))))
        .map((link) => `${guide}: ${link}`),
    );
    expect(lost).toEqual([]);
  });
});

/** Where the links and pictures of a guide lead to on the disk, without what stands in blocks of code. */
function linksIn(markdown: string): string[] {
  const prose = markdown.replace(/^```.*?^```$/gms, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link.replace(/#.*$/, ''))
    .filter((link) => link && !/^[a-z]+:/.test(link));
}

it('has this face and no other', () => {
  expect(Object.keys(library).sort()).toEqual([
    'DOCUMENTS',
    'PAPERS',
    'build',
    'buildLesson',
    'findLessons',
    'formatDiagnostic',
    'openFontBook',
    'openResources',
    'positionOf',
    'readSource',
  ]);
});
