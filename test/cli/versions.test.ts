import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hasPoppler, pdfText } from '../conformance/poppler.ts';
import { hasVerapdf, verapdf } from '../conformance/verapdf.ts';
import { kapur, temporaryFolder } from '../kapur.ts';
import { prepare } from '../prepare.ts';

const folder = temporaryFolder();
const made = (name: string) => path.join(folder, 'car-traffic', name);
const build = (...args: string[]) =>
  kapur(['build', 'content/car-traffic', '--only', 'worksheet,answer-key', '--out', folder, ...args]);

prepare(() => {
  const { status, stderr } = build('--versions', '3', '--seed', '2026');
  if (status !== 0) throw new Error(stderr);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('kapur build --versions', () => {
  it('makes a worksheet a version and one key', () => {
    expect(readdirSync(path.join(folder, 'car-traffic')).filter((name) => name.endsWith('.pdf'))).toEqual([
      'answer-key.pdf',
      'worksheet-a.pdf',
      'worksheet-b.pdf',
      'worksheet-c.pdf',
    ]);
    const papers = ['a', 'b', 'c'].map((letter) => readFileSync(made(`worksheet-${letter}.pdf`), 'base64'));
    expect(new Set(papers).size).toBe(3);
    const report = JSON.parse(readFileSync(made('report.json'), 'utf8'));
    const code = expect.stringMatching(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    expect(report.papers).toEqual(['A', 'B', 'C'].map((version) => ({ version, level: 'core', code })));
    expect(report.documents.worksheet.files.map(({ file }: { file: string }) => file)).toEqual(
      ['a', 'b', 'c'].map((letter) => `worksheet-${letter}.pdf`),
    );
  });

  it.skipIf(!hasPoppler)('names the version in the head of each paper and at the foot of each page', () => {
    const pages = pdfText(made('worksheet-b.pdf')).split('\f').slice(0, -1);
    expect(pages[0]?.match(/Version B/g)).toHaveLength(2);
    for (const page of pages) expect(page).toMatch(/Version B · .*Page \d of \d\s*$/);
  });

  it.skipIf(!hasPoppler)('opens the key with the answers of all versions, and gives the reasons once', () => {
    const text = pdfText(made('answer-key.pdf'));
    for (const version of ['A', 'B', 'C']) expect(text).toMatch(new RegExp(`Version ${version}\\s+A\\. 1 `));
    expect(text.match(/A possible answer:/g)?.length).toBeLessThan(8);
    expect(text).toMatch(/\(B\s\d+ · C\s\d+\)/);
    expect(text.split('\f').length - 1).toBeLessThanOrEqual(4);
  });

  it.skipIf(!hasVerapdf)('makes a key that veraPDF finds accessible (PDF/UA-1)', () => {
    for (const { failedChecks, messages } of verapdf(['answer-key.pdf', 'worksheet-c.pdf'].map(made)))
      expect({ failedChecks, messages }).toEqual({ failedChecks: 0, messages: [] });
  });

  it.each([
    ['0', 'a whole number from 1 to 26.'],
    ['27', 'a whole number from 1 to 26.'],
    ['1.5', 'a whole number from 1 to 26.'],
    ['x', 'a number.'],
  ])('does not make %s versions', (count, expected) => {
    const { status, stdout, stderr } = build('--versions', count);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`Unexpected --versions ${count}, expected ${expected}`);
  });
});
