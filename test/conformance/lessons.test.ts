import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesIn, kapur, ROOT, temporaryFolder } from '../kapur.ts';
import { prepare } from '../prepare.ts';
import { all, openPackage, repeatedOnSlides } from './package-checks.ts';
import { hasPoppler, pdfFonts, pdfInfo, pdfText } from './poppler.ts';
import { hasPythonPptx, slidesSeen } from './python-pptx.ts';
import { hasQpdf, qpdfComplaints } from './qpdf.ts';
import { hasVerapdf, verapdf } from './verapdf.ts';

const PAPERS = ['worksheet', 'answer-key', 'handout', 'guided-notes'] as const;
const LESSONS = ['keamanan-negara', 'car-traffic'];
const folder = temporaryFolder();
const out = path.join(folder, 'out');
const made = (lesson: string, file: string) => path.join(out, lesson, file);
const words = (text: string) => text.replace(/\s+/g, ' ');

interface LessonFile {
  readonly title: string;
  readonly language: string;
  readonly obstacles: readonly { id: string; title: string }[];
  readonly remedies: readonly { id: string; title: string }[];
}

prepare(() => {
  const { status, stderr } = kapur(['build', 'content', '--out', out]);
  if (status !== 0) throw new Error(stderr);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(LESSONS)('The lesson %s', (lesson) => {
  const source: LessonFile = parse(readFileSync(path.join(ROOT, 'content', lesson, 'lesson.yaml'), 'utf8'));
  const points = [...source.obstacles, ...source.remedies];

  it('repeats nothing on slides that the layout says, so that moving a placeholder there moves it on every slide', () => {
    expect(repeatedOnSlides(openPackage(made(lesson, 'deck.pptx')))).toEqual([]);
  });

  it('has the language of the lesson on every run', () => {
    const { part, names } = openPackage(made(lesson, 'deck.pptx'));
    for (const name of names.filter((candidate) =>
      /^ppt\/(slides|notesSlides)\/[^_/]+\.xml$/.test(candidate),
    )) {
      for (const run of all(part(name), 'a:rPr'))
        expect([name, run.attributes.lang]).toEqual([name, source.language]);
    }
  });

  it.skipIf(!hasPythonPptx)(
    'has a titled slide with notes for the question, each point, the summary and the rest',
    () => {
      const slides = slidesSeen(made(lesson, 'deck.pptx'));
      expect(slides.length).toBeGreaterThanOrEqual(18);
      const titles = slides.map(({ title }) => title);
      expect(titles.every(Boolean)).toBe(true);
      expect(new Set(titles).size).toBe(titles.length);
      for (const { notes } of slides) expect(notes.join('').trim()).not.toBe('');
      const text = slides.flatMap(({ placeholders }) => placeholders.map(([, words]) => words)).join('\n');
      for (const { title } of points) expect(text).toContain(title);
      const pointNotes = slides.filter(({ placeholders }) =>
        placeholders.some(([, words]) => points.some(({ title }) => words.endsWith(` · ${title}`))),
      );
      expect(pointNotes).toHaveLength(points.length);
      for (const { notes } of pointNotes) expect(notes.length).toBeGreaterThanOrEqual(4);
    },
  );

  it.skipIf(!hasPoppler).each(PAPERS)('names all points in the %s', (paper) => {
    const text = words(pdfText(made(lesson, `${paper}.pdf`)));
    for (const { title } of points) expect(text).toContain(title);
  });

  it.skipIf(!hasPoppler).each(PAPERS)(
    'makes the %s a tagged PDF 1.7 on A4 with its title and fonts',
    (paper) => {
      const file = made(lesson, `${paper}.pdf`);
      const info = pdfInfo(file);
      expect(info).toMatchObject({ Tagged: 'yes', 'PDF version': '1.7' });
      expect(info.Title).toContain(source.title);
      expect(info['Page size']).toMatch(/^595\.\d+ x 841\.\d+ pts \(A4\)$/);
      const fonts = pdfFonts(file);
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) expect(font).toMatchObject({ embedded: true, subset: true, unicode: true });
    },
  );

  it.skipIf(!hasQpdf).each(PAPERS)('makes a %s that qpdf has no complaint about', (paper) => {
    expect(qpdfComplaints(made(lesson, `${paper}.pdf`))).toEqual([]);
  });

  it.skipIf(!hasPoppler || !hasPythonPptx)('leads from question to slide and back', () => {
    const slides = slidesSeen(made(lesson, 'deck.pptx'));
    const { stdout } = kapur([
      'build',
      path.join('content', lesson),
      '--emit',
      'markup',
      '--only',
      'answer-key',
    ]);
    const key = words(pdfText(made(lesson, 'answer-key.pdf')));
    const worksheet = words(pdfText(made(lesson, 'worksheet.pdf')));
    // An open question: an item with its number, its text and the slides that teach it.
    const items = [
      ...stdout.matchAll(/<item number="(\d+)" id="(?:short|essay)[^"]*">\s*<p>[^[]*\[slide\s([\d, ]+)\]/g),
    ];
    expect(items.length).toBeGreaterThanOrEqual(2);
    for (const [, number = '', list = ''] of items) {
      expect(worksheet).not.toContain('[slide');
      expect(key).toContain(`[slide ${list}]`);
      for (const slide of list.split(', ').map(Number)) {
        const notes = slides[slide - 1]?.notes.join('\n') ?? '';
        expect(notes).toMatch(new RegExp(`: (\\d+, )*${number}(,|$)`, 'm'));
      }
    }
  });
});

it.skipIf(!hasVerapdf)(
  'veraPDF finds every paper of both lessons on every paper size accessible (PDF/UA-1)',
  () => {
    const files: string[] = [];
    for (const paper of ['A4', 'Letter', 'F4']) {
      kapur([
        'build',
        ...LESSONS.map((lesson) => path.join('content', lesson)),
        '--paper',
        paper,
        '--only',
        PAPERS.join(),
        '--out',
        path.join(folder, paper),
      ]);
      for (const lesson of LESSONS) {
        for (const name of PAPERS) files.push(path.join(folder, paper, lesson, `${name}.pdf`));
      }
    }
    const verdicts = verapdf(files);
    expect(verdicts).toHaveLength(files.length);
    for (const { file, failedChecks, messages } of verdicts)
      expect({ file, failedChecks, messages }).toEqual({ file, failedChecks: 0, messages: [] });
  },
);

it('writes the same bytes under another clock, time zone, locale, working folder and umask', () => {
  const elsewhere = path.join(folder, 'elsewhere');
  mkdirSync(elsewhere);
  cpSync(path.join(ROOT, 'content'), path.join(elsewhere, 'content'), { recursive: true });
  const clock = path.join(folder, 'clock.cjs');
  writeFileSync(
    clock,
    `if (require('node:worker_threads').isMainThread) process.umask(0o077);
const shift = 12_345_678_901, Now = Date;
globalThis.Date = class extends Now { constructor(...args) { args.length ? super(...args) : super(Now.now() + shift); } static now() { return Now.now() + shift; } };
Math.random = () => 0.123;`,
  );
  const { status } = kapur(['build', '--out', path.join(folder, 'again')], {
    cwd: elsewhere,
    env: {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--require ${clock}`,
    },
  });
  expect(status).toBe(0);
  const first = filesIn(out);
  const second = filesIn(path.join(folder, 'again'));
  expect([...second.keys()]).toEqual([...first.keys()]);
  for (const [name, bytes] of first) expect([name, second.get(name)?.equals(bytes)]).toEqual([name, true]);
});
