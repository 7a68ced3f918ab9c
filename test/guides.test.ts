import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ACTION } from './composite-action.ts';
import { readGuide } from './guide.ts';
import { kapur, ROOT, temporaryFolder } from './kapur.ts';
import { NOTES } from './scaffold/notes/three-notes.ts';
import { SHORT_LESSON } from './short-lesson.ts';

const DOCS = ['tutorial', 'how-to', 'reference'].flatMap((folder) =>
  readdirSync(path.join(ROOT, 'docs', folder)).map((name) => `docs/${folder}/${name}`),
);
const GUIDES = ['README.md', 'README.id.md', 'content/README.md', 'templates/README.md', ...DOCS];
const guides = GUIDES.map(readGuide);
const commands = guides.flatMap((guide) => guide.commands);
const files = new Map(guides.flatMap((guide) => guide.files).map(({ name, text }) => [name, text]));

const copy = path.join(temporaryFolder(), 'a copy');
const programs = path.join(path.dirname(copy), 'programs');

/** What readers have that we need not fetch or ask for: packages, and answers to the questions of `kapur new`. */
const STAND_INS = {
  kapur: `exec "${process.execPath}" "${path.join(ROOT, 'dist/kapur.cjs')}" "$@"`,
  npx: '[ "$1" = kapur ] || exit 127; shift; [ "$1" = new ] && set -- "$@" --yes; exec kapur "$@"',
  npm: 'case "$1" in ci) ;; start) exec kapur build ;; *) exit 127 ;; esac',
};
/** Files of the reader's own that commands name. */
const OWN_FILES = {
  'notes.docx': NOTES['vaccines.docx'] ?? new Uint8Array(),
  'class.csv': 'name;class\nAyu Lestari;11A\nBudi Santoso;11A\n',
};

beforeAll(() => {
  cpSync(path.join(ROOT, 'templates'), path.join(copy, 'templates'), { recursive: true });
  // A short one in place of the lessons is enough for what is said of all.
  put('content/car-traffic/lesson.yaml', SHORT_LESSON);
  mkdirSync(programs);
  for (const [name, script] of Object.entries(STAND_INS)) {
    writeFileSync(path.join(programs, name), `#!/bin/sh\n${script}\n`);
    chmodSync(path.join(programs, name), 0o755);
  }
  for (const [name, text] of [...Object.entries(OWN_FILES), ...files]) if (!ofLesson(name)) put(name, text);
});
afterAll(() => rmSync(path.dirname(copy), { recursive: true, force: true }));

function put(name: string, text: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(copy, name)), { recursive: true });
  writeFileSync(path.join(copy, name), text);
}

/** The folder of a lesson that one guide alone is about; for the commands of others it would only take time. */
function ofLesson(name: string): string | undefined {
  const [folder] = /^content\/(?!rivers\/)[^/]+\//.exec(name) ?? [];
  return folder;
}

/** Writes down the lessons of guides that a command names. */
function putNamed(command: string): void {
  for (const [name, text] of files) {
    const folder = ofLesson(name);
    if (!folder) continue;
    if (command.includes(folder.slice(0, -1))) put(name, text);
    else rmSync(path.join(copy, folder), { recursive: true, force: true });
  }
}

/** What commands say that go on until they are stopped. */
const STANDING = 'Ctrl+C ends';

/** The exit status of a command, 0 where it had to be stopped, and what it said. */
function tried(told: string): Promise<{ status: number | null; said: string }> {
  const command = told.replace(/(?<=verify )\S+/, codeAtHand);
  putNamed(command);
  // What other commands left there is no part of it.
  if (command.includes('--frozen')) rmSync(path.join(copy, 'out'), { recursive: true, force: true });
  const env = { ...process.env, PATH: `${programs}${path.delimiter}${process.env.PATH}`, NO_COLOR: '1' };
  const child = spawn('bash', ['-eo', 'pipefail', '-c', command], { cwd: copy, env, detached: true });
  let said = '';
  let stopped = false;
  const hear = (text: Buffer) => {
    said += text;
    if (stopped || !said.includes(STANDING)) return;
    stopped = true;
    if (child.pid) process.kill(-child.pid, 'SIGINT');
  };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', hear);
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ status: stopped ? 0 : status, said }));
  });
}

/** The code of a paper that was made here, in place of the guide's. */
function codeAtHand(): string {
  const { papers } = JSON.parse(readFileSync(path.join(copy, 'out/car-traffic/papers.json'), 'utf8'));
  return papers[0].code;
}

describe('Every command in the guides', () => {
  it.each(commands.filter(({ skipped }) => !skipped).map(({ place, text }) => [place, text]))(
    'does what it says, %s: %s',
    async (_place, text) => {
      const { status, said } = await tried(text);
      expect({ status, said }).toMatchObject({ status: 0 });
    },
  );

  it('is tried, but for those that need Docker or the package', () => {
    expect(commands.length).toBeGreaterThan(20);
    expect(commands.filter(({ skipped }) => skipped).map(({ text }) => text)).toEqual([
      'docker build --tag kapur .',
      expect.stringMatching(/^docker run /),
      'npm install ./kapur-0.1.0.tgz',
    ]);
  });
});

describe('What the guides write down', () => {
  it('are lessons without a warning', async () => {
    const lessons = [...files.keys()].filter((name) => name.endsWith('/lesson.yaml')).map(path.posix.dirname);
    expect(lessons.length).toBeGreaterThan(3);
    const { status, said } = await tried(`kapur check --strict ${lessons.join(' ')}`);
    expect({ status, said }).toMatchObject({ status: 0, said: expect.stringMatching(/^rivers: 0 errors/m) });
  });

  it('is a theme and a template that show', () => {
    const shown = (...args: string[]) =>
      kapur(['build', 'content/car-traffic', '--emit', ...args, '--templates', 'school'], { cwd: copy })
        .stdout;
    expect(shown('frames', '--only', 'deck', '--theme', 'school')).toContain('8A1C4A');
    expect(shown('markup', '--only', 'worksheet')).toContain('SMA Negeri 3 · Worksheet');
  });

  it('is a workflow that gives our action only inputs that it has', () => {
    const { jobs } = parse(files.get('.github/workflows/lessons.yml') ?? '');
    const [checkout, ours] = jobs.lessons.steps;
    expect(checkout.uses).toBe('actions/checkout@v4');
    expect(Object.keys(ACTION.inputs)).toEqual(expect.arrayContaining(Object.keys(ours.with)));
  });

  it('is a pipeline whose scripts run', async () => {
    const { '.kapur': base, check, build } = parse(files.get('.gitlab-ci.yml') ?? '');
    expect(base.before_script).toEqual([
      'git clone --depth 1 "$KAPUR" .kapur',
      '(cd .kapur && npm ci && npm run build)',
    ]);
    for (const part of ['dist', 'templates', 'package.json'])
      cpSync(path.join(ROOT, part), path.join(copy, '.kapur', part), { recursive: true });
    rmSync(path.join(copy, 'out'), { recursive: true });
    for (const { extends: from, script } of [check, build]) {
      expect(from).toBe('.kapur');
      const { status, said } = await tried(script.join('\n'));
      expect({ status, said }).toMatchObject({ status: 0 });
    }
    expect(existsSync(path.join(copy, build.artifacts.paths[0], 'car-traffic/deck.pptx'))).toBe(true);
  });
});
