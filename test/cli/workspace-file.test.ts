/** `kapur.yaml`, the file of a workspace, as the commands read it. */

import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildJob } from '../../src/cli/commands/build-job.ts';
import { jobsOf } from '../../src/cli/options/jobs.ts';
import { NO_ARGUMENTS } from '../../src/cli/options/lesson-options.ts';
import { kapur, temporaryFolder } from '../kapur.ts';

const LESSON = `title: Clean rivers
question: Why do rivers stay dirty?
obstacles:
  - { id: cost, title: Cost, claim: Cleaning water costs much., points: [One plant serves many, One village pays] }
remedies:
  - { id: sharing, title: Sharing, claim: Villages can share one plant., points: [One plant, Each pays], addresses: [cost] }
`;
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="#123456" d="M0 0h9v9z"/></svg>';

let folder: string;
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const run = (...args: string[]) => {
  const { status, stdout, stderr } = kapur(args, { cwd: folder });
  if (status !== 0) throw new Error(stderr);
  return stdout;
};
const findings = (...args: string[]): { code: string; file: string; line: number; hint: string }[] =>
  JSON.parse(kapur(['check', '--json', ...args], { cwd: folder }).stdout).lessons.flatMap(
    ({ diagnostics }: { diagnostics: object[] }) => diagnostics,
  );
const codes = (...args: string[]) => findings(...args).map(({ code, line }) => `${code} ${line}`);
/** The codes of the papers that a build makes, and what its report says. */
const made = (...args: string[]) => {
  run('build', '--out', 'made', ...args);
  return JSON.parse(read('made/rivers/report.json'));
};

beforeEach(() => {
  folder = temporaryFolder();
  write('content/rivers/lesson.yaml', LESSON);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('The file of a workspace', () => {
  it('wins over what is assumed, and the command line over it', () => {
    write(
      'kapur.yaml',
      'language: en\npaper: F4\nseed: 7\nout: results\ndocuments: [handout]\nhandout: slides\n',
    );
    expect(run('build').split('\n')[0]).toBe(path.join('results', 'rivers', 'handout.pdf'));
    expect(JSON.parse(read('results/rivers/report.json'))).toMatchObject({
      paper: 'F4',
      seed: '7',
      handout: 'slides',
      documents: { handout: {} },
    });
    expect(made('--paper', 'Letter', '--handout', 'notes', '--only', 'worksheet')).toMatchObject({
      paper: 'Letter',
      seed: '7',
      handout: 'notes',
      documents: { worksheet: {} },
    });
  });

  it('gives way as a whole where two options exclude each other', () => {
    write('kapur.yaml', 'language: en\ntwo-up: true\nfillable: true\n');
    expect(made('--only', 'worksheet')).toMatchObject({ imposition: 'two-up', fillable: true });
    expect(made('--only', 'worksheet', '--booklet', '--no-fillable')).toMatchObject({
      imposition: 'booklet',
      fillable: false,
    });
    write('class.csv', 'name\nSari\n');
    const refused = kapur(['build', '--roster', 'class.csv'], { cwd: folder });
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('--roster with --two-up')]);
  });

  it('is the nearest one from the lesson upwards, to the root of the repository and no further', () => {
    write('kapur.yaml', 'language: en\npaper: F4\n');
    write('content/kapur.yaml', 'language: id\npaper: Letter\n');
    expect(made('--only', 'handout')).toMatchObject({ paper: 'Letter', language: 'id' });
    rmSync(path.join(folder, 'content/kapur.yaml'));
    expect(made('--only', 'handout')).toMatchObject({ paper: 'F4', language: 'en' });
    mkdirSync(path.join(folder, 'content/.git'));
    expect(codes()).toEqual(['missing-key 1']);
  });

  it('is read from below its folder where that is a repository', () => {
    write('kapur.yaml', 'language: en\npaper: F4\nout: results\n');
    mkdirSync(path.join(folder, '.git'));
    const { status } = kapur(['build', 'rivers', '--only', 'handout'], { cwd: path.join(folder, 'content') });
    expect(status).toBe(0);
    expect(JSON.parse(read('results/rivers/report.json')).paper).toBe('F4');
  });

  it('is read strictly: all that is wrong, at its line, with what was meant', () => {
    write(
      'kapur.yaml',
      'scool: { name: A }\npaper: a4\ntwo-up: true\nbooklet: true\ntemplates: ../x\nversions: 27\n',
    );
    expect(findings().map(({ code, file, line }) => `${file}:${line} ${code}`)).toEqual([
      'kapur.yaml:1 unknown-key',
      'kapur.yaml:2 unknown-value',
      'kapur.yaml:4 excluded-option',
      'kapur.yaml:5 file-outside',
      'kapur.yaml:6 out-of-range',
    ]);
    expect(findings().map(({ hint }) => hint)).toContain('Did you mean `school`?');
    expect(kapur(['build'], { cwd: folder }).status).toBe(1);
  });

  it('may say nothing at all', () => {
    write('kapur.yaml', '# The lessons of our school.\n');
    write('content/rivers/lesson.yaml', `language: en\n${LESSON}`);
    expect(codes()).toEqual([]);
  });

  it('names a theme by a name that is there', () => {
    write('kapur.yaml', 'language: en\ntheme: malm\n');
    expect(findings()).toMatchObject([{ code: 'unknown-name', line: 2, hint: 'Did you mean `malam`?' }]);
  });

  it('is refused where it is a link that leads out of its folder', () => {
    write('elsewhere/kapur.yaml', 'language: en\n');
    symlinkSync('../elsewhere/kapur.yaml', path.join(folder, 'content', 'kapur.yaml'));
    expect(codes()).toEqual(['file-outside 1']);
  });

  it('finds theme, templates and logo from its own folder, wherever the command runs', () => {
    mkdirSync(path.join(folder, '.git'));
    write('look/ours.yaml', 'name: Ours\nlike: kapur\n');
    write('look/languages/en/labels.yaml', 'handout: Reader\n');
    write('look/logo.svg', LOGO);
    write(
      'kapur.yaml',
      'language: en\ntheme: look/ours.yaml\ntemplates: look\nschool: { name: Our School, logo: look/logo.svg }\n',
    );
    const { stdout } = kapur(['build', 'rivers', '--only', 'handout', '--emit', 'markup'], {
      cwd: path.join(folder, 'content'),
    });
    expect(stdout).toContain('title="Reader: Clean rivers">');
    expect(stdout).toContain('Our School');
    expect(made('--only', 'handout').theme).toBe('Ours');
  });

  it.each(['worksheet', 'answer-key', 'handout'])('puts school and logo into the head of the %s', (paper) => {
    write('logo.svg', LOGO);
    write('kapur.yaml', 'language: en\nschool: { name: Sekolah & Co, logo: logo.svg }\n');
    const frames = run('build', '--only', paper, '--emit', 'frames');
    expect(frames).toContain('Sekolah & Co');
    expect(frames).toContain('workspace://logo');
  });

  it('says what is wrong with the logo at its line', () => {
    write('logo.png', 'no picture');
    write('kapur.yaml', 'language: en\nschool:\n  name: A\n  logo: logo.png\n');
    expect(codes()).toEqual(['picture-unreadable 4']);
  });

  it('gives language and author to lessons that lack them, and to no others', () => {
    write('kapur.yaml', 'language: en\nauthor: Sari Dewi\n');
    const own = `language: id\nauthor: Budi\n${LESSON}`;
    write('content/own/lesson.yaml', own.replaceAll('rivers', 'roads'));
    const lessons = ['rivers', 'own'].map((id) =>
      JSON.parse(run('build', `content/${id}`, '--emit', 'lesson')),
    );
    expect(lessons).toMatchObject([
      { language: 'en', author: 'Sari Dewi' },
      { language: 'id', author: 'Budi' },
    ]);
  });
});

describe('The code of a paper', () => {
  /** Of a build within the process of the test. */
  const codeWith = async (file: string | undefined, lesson = LESSON) => {
    // The folder is a repository, for it lies outside the working folder.
    mkdirSync(path.join(folder, '.git'), { recursive: true });
    if (file === undefined) rmSync(path.join(folder, 'kapur.yaml'), { force: true });
    else write('kapur.yaml', file);
    write('content/rivers/lesson.yaml', lesson);
    const [job] = jobsOf({ ...NO_ARGUMENTS, paths: [path.join(folder, 'content')], only: 'worksheet' });
    if (!job) throw new Error('A lesson was found');
    const { stages, diagnostics } = await buildJob({ ...job, request: { ...job.request, writes: false } });
    if (!stages.papers[0]) throw new Error(JSON.stringify(diagnostics));
    return stages.papers[0].code;
  };

  it('covers all that the file of the workspace decides on it', async () => {
    write('logo.svg', LOGO);
    write('look/languages/en/labels.yaml', 'worksheet: Sheet\n');
    const base = 'language: en\n';
    const changes = [
      '',
      'author: Sari\n',
      'author: Budi\n',
      'school: { name: A }\n',
      'school: { name: B }\n',
      'school: { name: B, logo: logo.svg }\n',
      'paper: F4\n',
      'theme: kontras\n',
      'templates: look\n',
      'seed: 2\n',
      'large-print: true\n',
      'two-up: true\n',
      'fillable: true\n',
      'level: support\n',
      'language: en-GB\n',
    ];
    const found: string[] = [];
    for (const change of changes)
      found.push(await codeWith(change.includes('language') ? change : base + change));
    expect(new Set(found).size).toBe(found.length);
    write('logo.svg', LOGO.replace('123456', '654321'));
    expect(found).not.toContain(await codeWith(`${base}school: { name: B, logo: logo.svg }\n`));
  });

  it('stays as it is where the file decides nothing on it', async () => {
    const lesson = `language: en\nauthor: Sari\n${LESSON}`;
    const code = await codeWith(undefined, lesson);
    for (const file of [
      'out: results\n',
      'author: Budi\nlanguage: id\n',
      'documents: [deck]\n',
      'keep: true\n',
    ])
      expect([file, await codeWith(file, lesson)]).toEqual([file, code]);
  });

  it('finds the paper again in the results of the workspace, and tells what has changed there', () => {
    write('kapur.yaml', 'language: en\nout: results\npaper: F4\nminutes: 30\nschool: { name: A }\n');
    run('build', '--only', 'worksheet', '--paper', 'A4', '--two-up');
    const { code } = JSON.parse(read('results/rivers/papers.json')).papers[0];
    expect(run('verify', code).trim()).toBe(path.join('results', 'rivers', `${code}.pdf`));
    write('kapur.yaml', 'language: en\nout: results\nschool: { name: B }\n');
    const { status, stderr } = kapur(['verify', code], { cwd: folder });
    expect([status, stderr]).toEqual([1, expect.stringContaining('What `kapur.yaml` says of the school')]);
  });
});

describe('kapur new', () => {
  it('begins lessons in the language of the workspace', () => {
    write('kapur.yaml', 'language: id\n');
    run('new', 'sungai', '--yes');
    expect(read('content/sungai/lesson.yaml')).toContain('language: id');
    write('kapur.yaml', 'language: Klingonisch\n');
    const { status, stderr } = kapur(['new', 'jalan', '--yes'], { cwd: folder });
    expect([status, stderr]).toEqual([1, expect.stringContaining('kapur.yaml:1:11')]);
  });
});
