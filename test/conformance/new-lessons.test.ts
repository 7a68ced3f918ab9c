import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kapur, temporaryFolder } from '../kapur.ts';
import { prepare } from '../prepare.ts';
import { NOTES } from '../scaffold/notes/three-notes.ts';
import { openXmlErrors } from './open-xml-sdk.ts';
import { openPackage, packageFaults } from './package-checks.ts';
import { hasQpdf, qpdfComplaints } from './qpdf.ts';
import { hasVerapdf, verapdf } from './verapdf.ts';

const LANGUAGES = ['en', 'id'];
const NAMES = [...LANGUAGES, ...Object.keys(NOTES).map((name) => name.replace('.', '-'))];
const PDFS = ['deck', 'worksheet', 'answer-key', 'handout', 'guided-notes'].map((name) => `${name}.pdf`);
const folder = temporaryFolder();
const made = (lesson: string, file: string) => path.join(folder, 'out', lesson, file);
const pdfs = NAMES.flatMap((lesson) => PDFS.map((file) => made(lesson, file)));
let built: ReturnType<typeof kapur>;

prepare(() => {
  const begin = (...args: string[]) => {
    const { status, stderr } = kapur(['new', ...args, '--yes'], { cwd: folder });
    if (status !== 0) throw new Error(stderr);
  };
  for (const language of LANGUAGES) begin(language, '--language', language);
  for (const [name, bytes] of Object.entries(NOTES)) {
    writeFileSync(path.join(folder, name), bytes);
    begin(name.replace('.', '-'), '--from', name);
  }
  built = kapur(['build'], { cwd: folder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('Lessons that nobody has edited since kapur new', () => {
  it('are built, all of them, without an error', () => {
    expect(built.status).toBe(0);
    expect(built.stderr).not.toContain('error');
    for (const file of [...pdfs, ...NAMES.map((name) => made(name, 'deck.pptx'))])
      expect([file, existsSync(file)]).toEqual([file, true]);
  });

  it.each(NAMES)('give a deck that the Open XML SDK finds no fault with: %s', async (lesson) => {
    const deck = made(lesson, 'deck.pptx');
    expect([...(await openXmlErrors(deck)), ...packageFaults(openPackage(deck))]).toEqual([]);
  });

  it.skipIf(!hasVerapdf)('give files that veraPDF finds accessible (PDF/UA-1)', () => {
    const verdicts = verapdf(pdfs);
    expect(verdicts).toHaveLength(pdfs.length);
    for (const { file, failedChecks, messages } of verdicts)
      expect({ file, failedChecks, messages }).toEqual({ file, failedChecks: 0, messages: [] });
  });

  it.skipIf(!hasQpdf).each(NAMES)('give files that qpdf has no complaint about: %s', (lesson) => {
    for (const file of PDFS) expect(qpdfComplaints(made(lesson, file))).toEqual([]);
  });
});
