import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn, kapur, ROOT, temporaryFolder } from '../kapur.ts';
import { SHORT_LESSON } from '../short-lesson.ts';

const folder = temporaryFolder();
const lesson = (name: string, text: string) => {
  mkdirSync(path.join(folder, 'content', name), { recursive: true });
  writeFileSync(path.join(folder, 'content', name, 'lesson.yaml'), text);
};
const run = (...args: string[]) => kapur(args, { cwd: folder });

beforeAll(() => lesson('rivers', SHORT_LESSON));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('kapur build', () => {
  it('makes every document and a report, and prints their paths alone to stdout', () => {
    const { status, stdout, stderr } = run('build', 'content/rivers');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const names = [
      'deck.pptx',
      'deck.pdf',
      'worksheet.pdf',
      'answer-key.pdf',
      'handout.pdf',
      'guided-notes.pdf',
      'report.json',
      'papers.json',
      'manifest.json',
    ];
    expect(stdout.trim().split('\n')).toEqual(names.map((name) => path.join('out', 'rivers', name)));
    expect([...filesIn(path.join(folder, 'out', 'rivers')).keys()]).toEqual([...names].sort());
  });

  it('makes only what is asked for', () => {
    const out = path.join(folder, 'only');
    run('build', '--only', 'answer-key,deck', '--out', out);
    expect([...filesIn(path.join(out, 'rivers')).keys()]).toEqual([
      'answer-key.pdf',
      'deck.pdf',
      'deck.pptx',
      'manifest.json',
      'report.json',
    ]);
  });

  it('makes all lessons that are named, each once', () => {
    mkdirSync(path.join(folder, 'elsewhere/roads'), { recursive: true });
    writeFileSync(path.join(folder, 'elsewhere/roads/lesson.yaml'), SHORT_LESSON);
    const { stdout, stderr } = run(
      ...[
        'build',
        'content/rivers',
        'elsewhere/roads',
        'content/rivers',
        '--only',
        'worksheet',
        '--out',
        'many',
      ],
    );
    const made = stdout.split('\n').filter((file) => file.endsWith('worksheet.pdf'));
    expect({ made, stderr }).toMatchObject({
      made: ['rivers', 'roads'].map((name) => path.join('many', name, 'worksheet.pdf')),
    });
  });

  it('takes the last of an option that is given twice', () => {
    const { status, stdout, stderr } = run(
      ...['build', 'content/rivers', '--only', 'worksheet', '--only', 'handout', '--out', 'twice'],
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('handout.pdf');
    expect(stdout).not.toContain('worksheet.pdf');
  });

  it('reports the sizes that were chosen, without a path or a time', () => {
    run('build', '--out', 'reported');
    const report = readFileSync(path.join(folder, 'reported', 'rivers', 'report.json'), 'utf8');
    expect(JSON.parse(report)).toMatchObject({
      lesson: 'rivers',
      language: 'en',
      paper: 'A4',
      documents: {
        deck: {
          files: ['deck.pptx', 'deck.pdf'].map((file) => ({
            file,
            pages: expect.any(Number),
            sha256: createHash('sha256')
              .update(readFileSync(path.join(folder, 'reported', 'rivers', file)))
              .digest('hex'),
          })),
          split: 0,
          boxes: expect.arrayContaining([
            expect.objectContaining({ region: 'title', size: expect.any(Number) }),
          ]),
        },
      },
    });
    expect(report).not.toContain(folder);
  });

  it('prints each stage of the pipeline and writes nothing', () => {
    const out = path.join(folder, 'emitted');
    for (const [stage, sign] of [
      ['lesson', '"because"'],
      ['markup', '<deck '],
      ['tree', '"kind": "deck"'],
      ['frames', '"baseline"'],
    ] as const) {
      const { status, stdout } = run('build', '--emit', stage, '--only', 'deck', '--out', out);
      expect(status).toBe(0);
      expect(stdout).toContain(sign);
    }
    expect(existsSync(out)).toBe(false);
  });

  it('gives another paper for another seed and the same for the same', () => {
    const paper = (seed: string) => {
      kapur([
        'build',
        'content/keamanan-negara',
        '--only',
        'worksheet',
        '--seed',
        seed,
        '--out',
        path.join(folder, `seed-${seed}`),
      ]);
      return readFileSync(path.join(folder, `seed-${seed}`, 'keamanan-negara', 'worksheet.pdf'));
    };
    const first = paper('7');
    expect(paper('7').equals(first)).toBe(true);
    expect(paper('8').equals(first)).toBe(false);
  });

  it("takes a theme of one's own and a template that stands beside the lesson", () => {
    writeFileSync(path.join(folder, 'mine.yaml'), 'name: Mine\nlike: kapur\ncolours: { accent1: 7A1FA2 }\n');
    lesson('rivers-own', SHORT_LESSON);
    mkdirSync(path.join(folder, 'content/rivers-own/templates/handout'), { recursive: true });
    writeFileSync(
      path.join(folder, 'content/rivers-own/templates/handout/document.hbs'),
      '<sheet title="Own"><p>Mine: {{title}}</p></sheet>',
    );
    const { stdout } = run('build', 'content/rivers-own', '--emit', 'markup', '--only', 'handout');
    expect(stdout.trim()).toBe('<sheet title="Own"><p>Mine: Clean rivers</p></sheet>');
    const { stdout: frames } = run(
      'build',
      'content/rivers',
      '--emit',
      'frames',
      '--only',
      'deck',
      '--theme',
      'mine.yaml',
    );
    expect(frames).toContain('7A1FA2');
    rmSync(path.join(folder, 'content/rivers-own'), { recursive: true });
  });

  it('lists every error of a broken lesson, writes nothing for it, and builds the others', () => {
    for (const name of readdirSync(path.join(ROOT, 'test/broken'))) {
      cpSync(path.join(ROOT, 'test/broken', name), path.join(folder, 'broken', name), { recursive: true });
    }
    cpSync(path.join(folder, 'content/rivers'), path.join(folder, 'broken/rivers'), { recursive: true });
    const { status, stdout, stderr } = run('build', 'broken', '--out', 'broken-out');
    expect(status).toBe(1);
    expect(readdirSync(path.join(folder, 'broken-out'))).toEqual(['rivers']);
    const broken = readdirSync(path.join(ROOT, 'test/broken'));
    expect(stderr.trim().split('\n').at(-1)).toBe(
      `1 of ${broken.length + 1} lessons made, 9 files; with errors: ${broken.join(', ')}`,
    );
    expect(stdout).not.toContain('broken-out/unknown-key');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr).not.toContain(folder);
    for (const name of readdirSync(path.join(ROOT, 'test/broken'))) {
      expect(stderr).toMatch(new RegExp(`^broken/${name}/lesson.yaml:\\d+:\\d+: (error|kesalahan): `, 'm'));
      const expected = path.join(ROOT, 'test/broken', name, 'expected.txt');
      const shown = readFileSync(expected, 'utf8')
        .trim()
        .replaceAll(/^lesson\.yaml:/gm, `broken/${name}/lesson.yaml:`);
      expect(stderr.replaceAll('\n\n', '\n')).toContain(shown.replaceAll('\n\n', '\n'));
    }
  });

  it('leaves the files of the last good build when a lesson breaks', () => {
    lesson('turning', SHORT_LESSON);
    run('build', 'content/turning');
    const before = filesIn(path.join(folder, 'out/turning'));
    lesson('turning', SHORT_LESSON.replace('cost]', 'coast]'));
    expect(run('build', 'content/turning').status).toBe(1);
    expect(filesIn(path.join(folder, 'out/turning'))).toEqual(before);
    rmSync(path.join(folder, 'content/turning'), { recursive: true });
  });

  it('prints the result as JSON', () => {
    lesson('bad', SHORT_LESSON.replace('title: Clean', 'titel: Clean'));
    const { status, stdout } = run('build', '--json');
    expect(status).toBe(1);
    const { lessons } = JSON.parse(stdout);
    expect(lessons).toMatchObject([
      {
        lesson: 'bad',
        files: [],
        diagnostics: [
          {
            code: 'unknown-key',
            file: 'content/bad/lesson.yaml',
            line: 1,
            column: 1,
            hint: 'Did you mean `title`?',
          },
        ],
      },
      {
        lesson: 'rivers',
        files: expect.arrayContaining([path.join('out', 'rivers', 'deck.pptx')]),
        diagnostics: [],
      },
    ]);
    rmSync(path.join(folder, 'content/bad'), { recursive: true });
  });

  it('says with --frozen which files would change, and changes none', () => {
    const out = path.join(folder, 'kept');
    const frozen = () => run('build', 'content/rivers', '--out', 'kept', '--frozen');
    const missing = frozen();
    expect(missing.status).toBe(1);
    expect(missing.stderr).toMatch(
      /in `kept\/rivers`.* deck\.pptx is missing, .*manifest\.json is missing \[stale-files]/,
    );
    expect(existsSync(out)).toBe(false);

    run('build', 'content/rivers', '--out', 'kept');
    expect(frozen()).toEqual({ status: 0, stdout: '', stderr: '' });

    rmSync(path.join(out, 'rivers/handout.pdf'));
    writeFileSync(path.join(out, 'rivers/worksheet.pdf'), 'drawn by hand');
    writeFileSync(path.join(out, 'rivers/old.pdf'), 'of last year');
    const before = filesIn(out);
    const { status, stderr } = frozen();
    expect(status).toBe(1);
    expect(stderr).toContain(
      'gives now: worksheet.pdf differs, handout.pdf is missing, old.pdf is left over [stale-files]',
    );
    expect(filesIn(out)).toEqual(before);
    const { lessons } = JSON.parse(run('build', '--out', 'kept', '--frozen', '--json').stdout);
    expect(lessons).toMatchObject([{ lesson: 'rivers', files: [], diagnostics: [{ code: 'stale-files' }] }]);
  });

  it.each([
    [['build', 'nowhere'], /No lesson found at nowhere/],
    [['build', '--only', 'dek'], /Unknown document dek.*Did you mean deck\?/],
    [['build', '--only', 'lkpd'], /Unknown document lkpd.*Did you mean activity\?/],
    [['build', '--only', 'deck,RPP'], /Unknown document RPP.*Did you mean lesson-plan\?/],
    [['build', '--theme', 'kapor'], /Unknown theme kapor.*Did you mean kapur\?/],
    [['build', '--paper', 'A3'], /paper/],
    [['build', '--out', 'content'], /Unexpected folder for results content: .* lies there/],
    [['build', '--colour'], /colour/],
    [['biuld'], /build/],
    [[], /Missing command/],
  ])('ends with 2 and a word on usage: kapur %j', (args, message) => {
    const { status, stderr, stdout } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe('');
  });
});

describe('kapur check', () => {
  it('says what is wrong and writes nothing', () => {
    lesson(
      'unanswered',
      SHORT_LESSON.replace(
        'remedies:',
        '  - { id: habit, title: Habit, claim: Nobody asks., points: [One, Two] }\nremedies:',
      ),
    );
    const { status, stderr } = run('check', 'content/unanswered');
    expect(status).toBe(0);
    expect(stderr).toContain('content/unanswered/lesson.yaml:6:');
    expect(stderr).toContain('unanswered: 0 errors, 1 warning\n');
    expect(existsSync(path.join(folder, 'out/unanswered'))).toBe(false);
    rmSync(path.join(folder, 'content/unanswered'), { recursive: true });
  });
});

describe('kapur schema', () => {
  it('prints a JSON Schema that knows every exercise type', () => {
    const { status, stdout } = run('schema');
    expect(status).toBe(0);
    const { oneOf } = JSON.parse(stdout);
    expect(oneOf.map(({ title }: { title: string }) => title)).toEqual(
      expect.arrayContaining(['problem-solution', 'timeline']),
    );
    for (const { type, required } of oneOf) {
      expect([type, required]).toEqual(['object', expect.arrayContaining(['title', 'question'])]);
    }
    for (const type of ['match', 'cloze', 'true-false', 'multiple-choice', 'short-answer'])
      expect(stdout).toContain(`"${type}"`);
  });
});
