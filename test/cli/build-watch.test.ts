import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../kapur.ts';
import { kapurInTest, type RunningKapur } from '../running-kapur.ts';

const LESSON = (claim: string) => `title: Clean rivers
language: en
question: Why do rivers stay dirty?
obstacles:
  - { id: cost, title: Cost, claim: ${claim}, points: [One plant serves many, One village pays] }
remedies:
  - { id: sharing, title: Sharing, claim: Villages can share one plant., points: [One plant, Each pays], addresses: [cost] }
`;
const WAITING = 'Waiting for the next save; Ctrl+C ends.\n';

let folder: string;
let running: RunningKapur;
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  // As editors save: no half of a file is ever read.
  writeFileSync(path.join(folder, '.saved'), text);
  renameSync(path.join(folder, '.saved'), path.join(folder, file));
};
const report = (lesson: string) => path.join(folder, 'out', lesson, 'report.json');
/** Waits for what a save leads to, and for the end of that build: a slow machine may build once before for half of it. */
const told = (what: string) => running.says(new RegExp(`${what}[^]*?Waiting for the next save.*\n`));
const start = async (...args: string[]) => {
  running = kapurInTest(['build', '--watch', '--only', 'worksheet', ...args], folder);
  return running.says(WAITING);
};

beforeEach(() => {
  folder = temporaryFolder();
  write('content/rivers/lesson.yaml', LESSON('Cleaning costs much.'));
  write('content/roads/lesson.yaml', LESSON('Roads cost much.'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('kapur build --watch', () => {
  it('builds, then builds again only the lesson that is saved, and ends well on Ctrl+C', async () => {
    const first = await start();
    expect(first).toContain(path.join('out', 'rivers', 'worksheet.pdf'));
    expect(first).toContain(path.join('out', 'roads', 'worksheet.pdf'));
    const before = statSync(report('roads')).mtimeMs;
    write('content/rivers/lesson.yaml', LESSON('Cleaning water costs very much.'));
    const second = await told('worksheet.pdf');
    expect(second.trim().split('\n')).toEqual([
      path.join('out', 'rivers', 'worksheet.pdf'),
      path.join('out', 'rivers', 'report.json'),
      path.join('out', 'rivers', 'papers.json'),
      path.join('out', 'rivers', 'manifest.json'),
      WAITING.trim(),
    ]);
    expect(statSync(report('roads')).mtimeMs).toBe(before);
    expect(await running.interrupt()).toBe(0);
  });

  it('says what is wrong, leaves the files of the last good build, and heals', async () => {
    await start();
    const good = readFileSync(report('rivers'), 'utf8');
    write('content/rivers/lesson.yaml', LESSON('Cleaning costs much.').replace('[cost]', '[costs]'));
    expect(await told('dangling-id')).toContain('content/rivers/lesson.yaml:7:');
    expect(readFileSync(report('rivers'), 'utf8')).toBe(good);
    write('content/rivers/lesson.yaml', LESSON('Cleaning costs much.'));
    await told('rivers/worksheet.pdf');
  });

  it.each([
    ['mine/worksheet/document.hbs', '<sheet title="Other"><p>Words</p></sheet>'],
    ['mine/languages/en/labels.yaml', `${readFileSync('templates/languages/en/labels.yaml', 'utf8')}\n`],
    ['mine.yaml', 'name: Mine\nlike: kapur\ncolours: { accent1: 7A1FA2 }\n'],
  ])('builds all lessons when the shared %s is saved', async (file, text) => {
    write('mine/languages/en/labels.yaml', readFileSync('templates/languages/en/labels.yaml', 'utf8'));
    write('mine.yaml', 'name: Mine\nlike: kapur\n');
    await start('--templates', 'mine', '--theme', 'mine.yaml');
    write(file, text);
    expect(await told('out/roads/report.json')).toContain('out/rivers/report.json');
  });

  it('takes in a template and a lesson that come later', async () => {
    await start();
    write('content/rivers/templates/worksheet/document.hbs', '<sheet title="Other"><p>Words</p></sheet>');
    expect(await told('out/rivers/worksheet.pdf')).not.toContain('roads');
    write('content/hills/lesson.yaml', LESSON('Hills cost much.'));
    await told('out/hills/worksheet.pdf');
    write('content/hills/lesson.yaml', LESSON('Hills cost very much.'));
    await told('out/hills/worksheet.pdf');
  });

  it('waits on when the theme is gone for a while, and never looks at what it writes', async () => {
    write('mine.yaml', 'name: Mine\nlike: kapur\n');
    await start('--theme', 'mine.yaml', '--out', 'content/rivers/out');
    rmSync(path.join(folder, 'mine.yaml'));
    await told('No file at mine.yaml');
    write('mine.yaml', 'name: Mine\nlike: kapur\n');
    await told('roads/worksheet.pdf');
    // Had it seen what it wrote into the folder of this lesson, it would build that one once more, before or with these.
    for (const claim of ['Roads cost very much.', 'Roads cost more.']) {
      write('content/roads/lesson.yaml', LESSON(claim));
      expect(await told('roads/worksheet.pdf')).not.toContain(path.join('out', 'rivers'));
    }
  });

  it('builds all lessons when the file of the workspace comes, changes, is wrong, and goes', async () => {
    await start();
    write('kapur.yaml', 'paper: F4\n');
    expect(await told('out/roads/report.json')).toContain('out/rivers/report.json');
    expect(JSON.parse(readFileSync(report('roads'), 'utf8')).paper).toBe('F4');
    write('kapur.yaml', 'paper: F5\n');
    expect(await told('unknown-value')).toContain('kapur.yaml:1:8: error');
    rmSync(path.join(folder, 'kapur.yaml'));
    await told('out/roads/worksheet.pdf');
    expect(JSON.parse(readFileSync(report('roads'), 'utf8')).paper).toBe('A4');
  });
});
