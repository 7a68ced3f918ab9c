import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesIn, kapur, temporaryFolder } from '../kapur.ts';
import { prepare } from '../prepare.ts';
import { openWordFile, textsOf } from '../writers/docx/word-file.ts';
import { converted, hasLibreOffice } from './libreoffice.ts';
import { openXmlErrors } from './open-xml-sdk.ts';
import { hasPoppler, pdfInfo } from './poppler.ts';
import { hasPythonDocx, outlineSeen } from './python-docx.ts';

/** All lessons of the house, and the one with every exercise type; each with what changes its papers most. */
const MADE: Readonly<Record<string, readonly string[]>> = {
  plain: ['content', 'test/cases/kitchen-sink', '--format', 'docx,pdf'],
  plans: ['content', '--format', 'docx', '--only', 'lesson-plan,blueprint'],
  large: ['content/car-traffic', '--format', 'docx', '--large-print', '--paper', 'Letter'],
  dyslexia: ['test/cases/kitchen-sink', '--format', 'docx', '--dyslexia', '--paper', 'F4'],
  versions: ['content/keamanan-negara', '--format', 'docx', '--versions', '2', '--handout', 'slides'],
};

const folder = temporaryFolder();
const out = (name: string) => path.join(folder, name);
const wordFiles = (name: string) =>
  [...filesIn(out(name)).keys()]
    .filter((file) => file.endsWith('.docx'))
    .map((file) => path.join(out(name), file));

prepare(() => {
  for (const [name, words] of Object.entries(MADE)) {
    const { status, stderr } = kapur(['build', ...words, '--out', out(name)]);
    if (status !== 0) throw new Error(stderr);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(Object.keys(MADE))('Word files, %s', (name) => {
  it('are valid by the Open XML SDK', async () => {
    const files = wordFiles(name);
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect([file, await openXmlErrors(file)]).toEqual([file, []]);
  });
});

describe('Word files of the lessons', () => {
  it('are the same when they are made again', () => {
    const again = out('again');
    kapur(['build', 'content/keamanan-negara', '--format', 'docx', '--out', again]);
    const first = filesIn(out('plain'));
    for (const [file, bytes] of filesIn(again)) {
      if (file.endsWith('.docx')) expect([file, first.get(file)?.equals(bytes)]).toEqual([file, true]);
    }
  });

  it.skipIf(!hasPythonDocx)('give python-docx and mammoth the same headings and as many tables', async () => {
    for (const file of wordFiles('plain')) {
      const seen = outlineSeen(file);
      const html = await openWordFile(readFileSync(file)).html();
      expect([file, textsOf(html, 'h1')]).toEqual([file, seen.headings[0]]);
      expect([file, textsOf(html, 'h2')]).toEqual([file, seen.headings[1]]);
      expect(seen.tables).toBeGreaterThan(0);
    }
  });

  it.skipIf(!(hasLibreOffice && hasPoppler))('open in LibreOffice, at about as many pages as the PDF', () => {
    const files = wordFiles('plain').filter((file) => file.includes(path.join('', 'keamanan-negara', '')));
    const pdfs = converted(files, 'pdf', out('libreoffice'));
    for (const [index, pdf] of pdfs.entries()) {
      const own = pagesOf((files[index] ?? '').replace(/docx$/, 'pdf'));
      expect([pdf, Math.abs(pagesOf(pdf) - own) <= Math.max(1, own * 0.2)]).toEqual([pdf, true]);
    }
  });
});

function pagesOf(pdf: string): number {
  return Number(pdfInfo(pdf).Pages ?? 0);
}
