import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kapur, temporaryFolder } from '../kapur.ts';
import { prepare } from '../prepare.ts';
import { hasPoppler, pdfInfo, pdfStructure, pdfText } from './poppler.ts';
import { hasQpdf, qpdfComplaints } from './qpdf.ts';
import { hasVerapdf, verapdf } from './verapdf.ts';

const LESSONS = ['keamanan-negara', 'car-traffic'];
const FLOWING = ['worksheet', 'answer-key', 'handout', 'guided-notes'];
const CUT = ['cards', 'exit-tickets'];
const folder = temporaryFolder();

interface Run {
  readonly name: string;
  readonly options: readonly string[];
  readonly documents: readonly string[];
}

const styles = [
  ...['A4', 'Letter', 'F4'].flatMap((paper) => [[paper], [paper, '--large-print']] as const),
  ['A4', '--dyslexia'],
] as const;
const styled = styles.map(
  ([paper, style]): Run => ({
    name: `${paper}${style ?? ''}`,
    options: ['--paper', paper, ...(style ? [style] : [])],
    documents: style ? [...FLOWING, ...CUT] : CUT,
  }),
);
const imposed: Run[] = ['--two-up', '--booklet'].map((option) => ({
  name: `A4${option}`,
  options: [option],
  documents: FLOWING,
}));
const plain: Run = { name: 'plain', options: [], documents: FLOWING };
const made = (run: Run, lesson: string, document: string) =>
  path.join(folder, run.name, lesson, `${document}.pdf`);
const filesOf = (runs: readonly Run[]) =>
  runs.flatMap((run) =>
    LESSONS.flatMap((lesson) => run.documents.map((document) => made(run, lesson, document))),
  );

prepare(() => {
  for (const { name, options, documents } of [...styled, ...imposed, plain]) {
    const out = path.join(folder, name);
    const { status, stderr } = kapur([
      'build',
      ...LESSONS.map((lesson) => path.join('content', lesson)),
      '--only',
      documents.join(),
      ...options,
      '--out',
      out,
    ]);
    if (status !== 0) throw new Error(stderr);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.skipIf(!hasVerapdf)(
  'veraPDF finds cards, large print, print for dyslexia, two-up and booklets accessible (PDF/UA-1)',
  () => {
    const files = filesOf([...styled, ...imposed]);
    const verdicts = verapdf(files);
    expect(verdicts).toHaveLength(files.length);
    for (const { file, failedChecks, messages } of verdicts)
      expect({ file, failedChecks, messages }).toEqual({ file, failedChecks: 0, messages: [] });
  },
);

it.skipIf(!hasQpdf)('qpdf has no complaint about any of them', () => {
  for (const file of filesOf([...styled, ...imposed]))
    expect([file, qpdfComplaints(file)]).toEqual([file, []]);
});

describe.skipIf(!hasPoppler)('Papers with two pages to a side', () => {
  it.each(imposed)('read as the plain ones do ($name)', (run) => {
    // Where figures stand and lines end, also within a link, is another matter.
    const read = (file: string) =>
      pdfStructure(file).replace(/\/BBox \[.*\]|Link \(inline\)|Object[ \d]*|["\s]+/g, '');
    for (const document of ['worksheet', 'handout'])
      expect(read(made(run, 'car-traffic', document))).toBe(read(made(plain, 'car-traffic', document)));
  });

  it.each(imposed)('need no more sides, lying across ($name)', (run) => {
    for (const lesson of LESSONS) {
      const [one, other] = [plain, run].map((each) => pdfInfo(made(each, lesson, 'handout')));
      expect(Number(other?.Pages)).toBeLessThanOrEqual(Number(one?.Pages));
      expect(other?.['Page size']).toMatch(/^841\.\d+ x 595\.\d+ pts \(A4\)$/);
    }
  });
});

it.skipIf(!hasPoppler)('letters set apart are still words to whoever searches or copies the text', () => {
  const words = (run: Run) => pdfText(made(run, 'car-traffic', 'handout')).split(/\s+/);
  const apart = styled.find(({ name }) => name === 'A4--dyslexia') ?? plain;
  const known = new Set(words(plain));
  const strange = words(apart).filter((word) => !known.has(word));
  // Some words meet a hyphen at another line's end.
  expect(strange.length).toBeLessThan(words(apart).length / 100);
});
