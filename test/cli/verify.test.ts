import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tier } from '../../src/base/variant.ts';
import { rebuilt, type VerifyArguments } from '../../src/cli/commands/verify-paper.ts';
import { jobsOf } from '../../src/cli/options/jobs.ts';
import { NO_ARGUMENTS } from '../../src/cli/options/lesson-options.ts';
import { withFonts } from '../../src/host/with-fonts.ts';
import { build } from '../../src/pipeline/build.ts';
import { paperCode } from '../../src/variants/paper-code.ts';
import { writePaperRecords } from '../../src/variants/paper-record.ts';
import { recordsOf } from '../../src/workspace/paper-records.ts';
import { kapur, temporaryFolder } from '../kapur.ts';

const LESSON = `title: Clean rivers
language: en
question: Why do rivers stay dirty?
obstacles:
  - { id: cost, title: Cost, claim: Cleaning water costs much., points: [One plant serves many, One village pays] }
  - { id: habit, title: Habit, claim: Nobody feels to blame., points: [The river carries it off, Nobody asks] }
  - { id: law, title: Law, claim: No rule is kept., points: [Fines are low, Few look] }
remedies:
  - { id: sharing, title: Sharing, claim: Villages can share one plant., points: [One plant, Each pays], addresses: [cost] }
  - { id: watch, title: River watch, claim: People guard what they measure., points: [Pupils measure, Results hang out], addresses: [habit, law] }
exercises:
  - { type: match, from: obstacles, to: remedies }
  - { type: multiple-choice, from: obstacles }
  - { type: classify, from: points }
  - { type: short-answer, questions: [{ question: Why?, answer: Because. }], hint: Think of money. }
  - { type: short-answer, level: challenge, questions: [{ question: How?, answer: So. }] }
`;

const folder = temporaryFolder();
const content = path.join(folder, 'content');
const out = path.join(folder, 'out');
const file = path.join(content, 'rivers', 'lesson.yaml');
const write = (text: string) => writeFileSync(file, text);
const verify = (code: string, ...args: string[]) => kapur(['verify', code, content, '--out', out, ...args]);

/** Makes papers in this process, and records them as the command does. */
async function hand(seeds: readonly string[], versions: number, paper: 'A4' | 'F4', level: Tier = 'core') {
  const records = [];
  for (const seed of seeds) {
    const [job] = jobsOf({
      ...NO_ARGUMENTS,
      paths: [content],
      only: 'worksheet',
      seed,
      versions,
      paper,
      level,
    });
    if (!job) throw new Error('No lesson');
    records.push(...recordsOf(job.request, await build(job.request, withFonts(job.host)), job.theme));
  }
  const text = existsSync(RECORDS) ? readFileSync(RECORDS, 'utf8') : '{"papers":[]}';
  writeFileSync(RECORDS, writePaperRecords(JSON.parse(text).papers, records));
  return records;
}

const RECORDS = path.join(out, 'rivers', 'papers.json');
const asking = (code: string): VerifyArguments => ({
  code,
  paths: [content],
  out,
  against: undefined,
  theme: undefined,
  templates: undefined,
  quiet: true,
});

beforeAll(() => {
  mkdirSync(path.dirname(file), { recursive: true });
  mkdirSync(path.dirname(RECORDS), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('kapur verify', () => {
  it('makes a hundred papers again, byte for byte, each by its code alone', async () => {
    write(LESSON);
    const records = [
      ...(await hand(['1', '2026'], 26, 'A4')),
      ...(await hand(['kelas X'], 26, 'A4', 'support')),
      ...(await hand(['7'], 22, 'F4', 'challenge')),
    ];
    expect(new Set(records.map(({ code }) => code)).size).toBe(100);
    expect(new Set(records.map(({ sha256 }) => sha256)).size).toBe(100);
    for (const { code, sha256 } of records) {
      const { record, bytes, diagnostics } = await rebuilt(asking(code));
      expect([code, record?.sha256, diagnostics, bytes !== undefined]).toEqual([code, sha256, [], true]);
    }
  });

  it('writes the paper of a code beside the others, and compares it with a file', () => {
    write(LESSON);
    expect(kapur(['build', content, '--out', out, '--versions', '2', '--theme', 'kontras']).status).toBe(0);
    const papers = JSON.parse(readFileSync(RECORDS, 'utf8')).papers;
    const { code } = papers.at(-1);
    const { status, stdout, stderr } = verify(code.toLowerCase());
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${path.join(out, 'rivers', `${code}.pdf`)}\n` });
    expect(stderr).toMatch(
      /^Paper \S+ is rivers, version B, level core, seed 1, A4, \d pages: the same \d+ bytes\.\n$/,
    );
    const paper = path.join(out, 'rivers', 'worksheet-b.pdf');
    expect(readFileSync(path.join(out, 'rivers', `${code}.pdf`)).equals(readFileSync(paper))).toBe(true);
    expect(verify(code, '--against', paper)).toMatchObject({ status: 0, stdout: '' });
    const other = verify(code, '--against', path.join(out, 'rivers', 'worksheet-a.pdf'));
    expect(other.status).toBe(1);
    expect(other.stderr).toMatch(/^error: Unexpected bytes in .*worksheet-a\.pdf, expected those of paper/);
  });

  it('makes a form again as a form, by a code of its own', () => {
    write(LESSON);
    const made = ['--fillable', '--two-up', '--no-fillable'].map((option) => {
      expect(
        kapur(['build', content, '--out', out, '--only', 'worksheet', '--fillable', option]).status,
      ).toBe(0);
      return JSON.parse(readFileSync(RECORDS, 'utf8')).papers.at(-1);
    });
    expect(made.map(({ fillable }) => fillable)).toEqual([true, true, undefined]);
    expect(new Set(made.map(({ code }) => code)).size).toBe(3);
    for (const { code } of made) expect(verify(code)).toMatchObject({ status: 0 });
  });

  it('refuses a lesson that has changed, and says so', async () => {
    write(LESSON);
    const [record] = await hand(['9'], 1, 'A4');
    write(LESSON.replace('Cleaning water costs much.', 'Cleaning water costs a lot.'));
    const { status, stdout, stderr } = verify(record?.code ?? '');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      /^error: The lesson file .*rivers\/lesson\.yaml has changed since paper \S+ was made/,
    );
    expect(stderr.match(/has changed/g)).toHaveLength(1);
    write('title: Broken');
    expect(verify(record?.code ?? '').stderr).toContain('has changed since paper');
    expect(readdirSync(path.join(out, 'rivers'))).not.toContain(`${record?.code}.pdf`);
  });

  it('names every other part that has changed', async () => {
    write(LESSON);
    const own = path.join(content, 'rivers', 'templates', 'parts');
    const [record] = await hand(['10'], 1, 'A4');
    mkdirSync(own, { recursive: true });
    writeFileSync(path.join(own, 'about.hbs'), '');
    const { diagnostics } = await rebuilt({ ...asking(record?.code ?? ''), theme: 'malam' });
    rmSync(path.join(content, 'rivers', 'templates'), { recursive: true });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      `A template has changed since paper ${record?.code} was made`,
      `The theme has changed since paper ${record?.code} was made`,
    ]);
  });

  it('finds a paper also where the records of another lesson cannot be read', async () => {
    write(LESSON);
    const [record] = await hand(['11'], 1, 'A4');
    const other = path.join(out, 'lakes');
    mkdirSync(other);
    writeFileSync(path.join(other, 'papers.json'), '{');
    expect(verify(record?.code ?? '').status).toBe(0);
    const unknown = verify(paperCode('nobody printed it'));
    rmSync(other, { recursive: true });
    expect(unknown.status).toBe(1);
    expect(unknown.stderr).toMatch(/lakes\/papers\.json`.* \[unreadable-records]/);
    expect(unknown.stderr).not.toContain('is recorded in');
  });

  it('knows no paper that was never recorded, and no code with a wrong character', () => {
    const code = paperCode('nobody printed it');
    const unknown = verify(code);
    expect([unknown.status, unknown.stdout]).toEqual([1, '']);
    expect(unknown.stderr).toContain(`error: No paper ${code} is recorded in ${out}, expected it in`);
    for (const place of [0, 4, 10]) {
      const wrong = code.slice(0, place) + (code[place] === '7' ? '8' : '7') + code.slice(place + 1);
      expect(verify(wrong).status).toBe(2);
    }
    expect(verify('zzzz').stderr).toMatch(/^kapur: Unexpected code zzzz, expected ten characters such as/);
  });
});
