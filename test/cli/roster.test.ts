import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hasPoppler, pdfInfo, pdfText } from '../conformance/poppler.ts';
import { hasQpdf, qpdfComplaints } from '../conformance/qpdf.ts';
import { hasVerapdf, verapdf } from '../conformance/verapdf.ts';
import { kapur, temporaryFolder } from '../kapur.ts';
import { prepare } from '../prepare.ts';

const LESSON = `title: Clean rivers
language: en
silence: [untaught]
question: Why do rivers stay dirty?
obstacles:
  - { id: cost, title: Cost, claim: Cleaning water costs much., points: [One plant serves many, One village pays] }
remedies:
  - { id: sharing, title: Sharing, claim: Villages can share one plant., points: [One plant, Each pays], addresses: [cost] }
exercises:
  - type: true-false
    statements: [{ text: Rain falls., answer: true }, { text: Rivers rise., answer: false, correction: They run down. }]
  - { type: short-answer, level: challenge, questions: [{ question: Why?, answer: Because. }] }
`;

const folder = temporaryFolder();
const out = path.join(folder, 'out');
const made = (name: string) => path.join(out, 'rivers', name);
const list = (name: string, text: string) => {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
};
const buildInto = (target: string, roster: string, ...args: string[]) =>
  kapur(['build', path.join(folder, 'content'), '--out', target, '--roster', roster, ...args]);
const build = (roster: string, ...args: string[]) => buildInto(out, roster, '--only', 'worksheet', ...args);

prepare(() => {
  mkdirSync(path.join(folder, 'content', 'rivers'), { recursive: true });
  writeFileSync(path.join(folder, 'content', 'rivers', 'lesson.yaml'), LESSON);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NAMES = ['Siti Aminah', "O'Brien, Seán", 'Lestari, Ayu', 'Đặng Văn Ơn', 'Budi'];
const CLASS = `\ufeffNama;Kelas;Tingkat\r\n${NAMES.map((name, index) => `"${name}";${index < 3 ? 'XI 1' : 'XI 2'};${index === 1 ? 'challenge' : ''}`).join('\r\n')}\r\n;;\r\n`;

describe('kapur build --roster', () => {
  prepare(() => {
    const { status, stderr } = build(list('class.csv', CLASS), '--versions', '2');
    if (status !== 0 || stderr) throw new Error(stderr);
  });

  it('makes one file a class beside the papers without names, and reports no more of pupils than their number', () => {
    const files = readdirSync(path.join(out, 'rivers'));
    expect(files.filter((name) => name.endsWith('.pdf')).sort()).toEqual([
      'worksheet-a.pdf',
      'worksheet-b.pdf',
      'worksheet-challenge-b.pdf',
      'worksheet-xi-1.pdf',
      'worksheet-xi-2.pdf',
    ]);
    const report = readFileSync(made('report.json'), 'utf8');
    expect(JSON.parse(report).classes).toEqual([
      { file: 'worksheet-xi-1.pdf', pupils: 3, pages: expect.any(Number) },
      { file: 'worksheet-xi-2.pdf', pupils: 2, pages: expect.any(Number) },
    ]);
    for (const text of [report, readFileSync(made('papers.json'), 'utf8')])
      for (const name of NAMES) expect(text).not.toContain(name);
  });

  it.skipIf(!hasPoppler)(
    'prints each name once, in list order, on a right-hand page, with the code of its paper',
    () => {
      const codes = JSON.parse(readFileSync(made('papers.json'), 'utf8')).papers.map(
        ({ level, version, code }: Record<string, string>) => [`${level} ${version}`, code],
      );
      const codeOf = new Map<string, string>(codes);
      const pages = pdfText(made('worksheet-xi-1.pdf')).split('\f').slice(0, -1);
      const starts = NAMES.slice(0, 3).map((name) => {
        const found = pages.flatMap((page, index) => (page.includes(name) ? index : []));
        expect([name, found.length]).toEqual([name, 1]);
        return found[0] ?? -1;
      });
      expect(starts.every((page) => page % 2 === 0)).toBe(true);
      expect(starts).toEqual(starts.toSorted((one, other) => one - other));
      for (const [index, variant] of ['core A', 'challenge B', 'core A'].entries()) {
        expect(pages[starts[index] ?? 0]?.split(codeOf.get(variant) ?? '?')).toHaveLength(2);
        expect(pages[starts[index] ?? 0]).toContain('XI 1');
      }
      expect(Number(pdfInfo(made('worksheet-xi-1.pdf')).Pages)).toBe(pages.length);
    },
  );

  it.skipIf(!hasQpdf)('makes files that qpdf has no complaint about, the same each time', () => {
    const before = readFileSync(made('worksheet-xi-1.pdf'));
    expect(qpdfComplaints(made('worksheet-xi-1.pdf'))).toEqual([]);
    build(path.join(folder, 'class.csv'), '--versions', '2');
    expect(readFileSync(made('worksheet-xi-1.pdf')).equals(before)).toBe(true);
  });

  it.skipIf(!hasVerapdf)('makes files that veraPDF finds accessible (PDF/UA-1)', () => {
    for (const { failedChecks, messages } of verapdf([
      made('worksheet-xi-1.pdf'),
      made('worksheet-challenge-b.pdf'),
    ]))
      expect({ failedChecks, messages }).toEqual({ failedChecks: 0, messages: [] });
  });

  it('keeps the papers of lists without a class column apart, and says their class on them', () => {
    const target = path.join(folder, 'lists');
    for (const name of ['VII-A', 'VII-B']) {
      const { status, stderr } = buildInto(
        target,
        list(`${name}.csv`, `name\nPupil of ${name}\n`),
        '--only',
        'worksheet',
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    }
    const files = readdirSync(path.join(target, 'rivers'));
    for (const name of ['vii-a', 'vii-b'])
      expect(files).toEqual(expect.arrayContaining([`worksheet-${name}.pdf`, `results-${name}.csv`]));
    expect(readFileSync(path.join(target, 'rivers', 'results-vii-b.csv'), 'utf8')).toContain(
      'Pupil of VII-B,VII-B,',
    );
  });

  it.skipIf(!hasPoppler)(
    'prints the number in the register, which heads the line of the mark sheet, too',
    () => {
      const { status } = build(list('VIII.csv', 'No. absen;Nama\n31;Ayu\n;Budi\n'));
      expect(status).toBe(0);
      const [first = '', ...others] = pdfText(made('worksheet-viii.pdf')).split('\f');
      expect(first).toMatch(/Ayu\s+VIII\s+31\b/);
      expect(others.join(' ')).toMatch(/Budi\s+VIII\s+(?!\d)/);
      expect(readFileSync(made('results-viii.csv'), 'utf8')).toMatch(/\n31,Ayu,VIII,.*\r\n2,Budi,VIII,/);
    },
  );

  it.skipIf(!hasPoppler)('finds each of 300 pupils once', () => {
    const names = Array.from({ length: 300 }, (_, index) => `Pupil ${String(index).padStart(3, '0')} Nobody`);
    const { status } = build(
      list('many.csv', `name,class\n${names.map((name) => `${name},All`).join('\n')}`),
    );
    expect(status).toBe(0);
    const found = pdfText(made('worksheet-all.pdf')).match(/Pupil \d{3} Nobody/g);
    expect(found).toEqual(names);
  });

  it('lists every fault of the list with its line, and writes nothing', () => {
    const empty = path.join(folder, 'none');
    const file = list('bad.csv', 'name,class,level\nAyu,X,hard\n,X,core\n');
    const { status, stdout, stderr } = buildInto(empty, file);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/bad\.csv:2:1: error: Unexpected level `hard`.*\n2 \| Ayu,X,hard\n/);
    expect(stderr).toMatch(/bad\.csv:3:1: error: No name on this line/);
    expect(existsSync(empty)).toBe(false);
  });

  it('says which names no font can show and which find no room, before anything is written', () => {
    const empty = path.join(folder, 'none');
    const file = list('odd.csv', `name,class\n\u{1F600} Ayu,X\nBudi,${'Klasse '.repeat(12)}\n`);
    const { status, stderr } = buildInto(empty, file);
    expect(status).toBe(1);
    expect(stderr).toMatch(/odd\.csv:2:1: error: No font here can show `/u);
    expect(stderr).toMatch(/odd\.csv:3:1: error: This class does not fit its box/);
    expect(existsSync(empty)).toBe(false);
  });

  it('is wrong usage without a list or without worksheets', () => {
    expect(build(path.join(folder, 'nowhere.csv'))).toMatchObject({ status: 2, stdout: '' });
    expect(buildInto(out, path.join(folder, 'class.csv'), '--only', 'handout').status).toBe(2);
  });
});
