import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kapur, temporaryFolder } from '../kapur.ts';
import { prepare } from '../prepare.ts';
import { openXmlErrors } from './open-xml-sdk.ts';
import { all, openPackage, packageFaults } from './package-checks.ts';
import { hasPoppler, pdfInfo, pdfText } from './poppler.ts';
import { hasPythonPptx, slidesSeen } from './python-pptx.ts';
import { hasQpdf, qpdfComplaints } from './qpdf.ts';
import { hasVerapdf, verapdf } from './verapdf.ts';

const PDFS = ['deck', 'worksheet', 'answer-key', 'handout', 'guided-notes'].map((name) => `${name}.pdf`);
const folder = temporaryFolder();
const made = (file: string) => path.join(folder, 'car-traffic', file);
const HIDDEN = ['alternatives', 'burden', 'costs', 'transit', 'pricing', 'residents'];
/** How many slides: that on which the class talks about a topic goes with it. */
const HIDDEN_SLIDES = HIDDEN.length + 1;
let said = '';

prepare(() => {
  const args = ['build', 'content/car-traffic', '--minutes', '45', '--handout', 'slides', '--out', folder];
  const { status, stderr } = kapur(args);
  if (status !== 0) throw new Error(stderr);
  said = stderr;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('A period of 45 minutes from a lesson of 90', () => {
  const slides = () => {
    const { part, slides: names } = openPackage(made('deck.pptx'));
    return names.map((name) => part(name));
  };

  it('says what it leaves out, on the terminal and in the report', () => {
    expect(said).toContain('car-traffic in 45 minutes\n  hidden in the deck: Weak alternatives; ');
    const { period } = JSON.parse(readFileSync(made('report.json'), 'utf8'));
    expect(period).toEqual({
      minutes: 45,
      hidden: HIDDEN,
      exercises: {
        leftOut: ['cloze-1'],
        trimmed: ['true-false-1', 'match-1', 'short-answer-1'],
        mixed: ['essay-1'],
      },
    });
  });

  it('hides the slides of what is left out, in a section of their own after all others', async () => {
    const shown = slides().map((slide) => slide.attributes.show ?? '1');
    expect(shown.join('')).toMatch(new RegExp(`^1+0{${HIDDEN_SLIDES}}$`));
    const sections = all(openPackage(made('deck.pptx')).part('ppt/presentation.xml'), 'p14:section');
    expect(sections.at(-1)?.attributes.name).toBe('In reserve');
    expect(all(sections.at(-1) as (typeof sections)[number], 'p14:sldId')).toHaveLength(HIDDEN_SLIDES);
    expect([
      ...(await openXmlErrors(made('deck.pptx'))),
      ...packageFaults(openPackage(made('deck.pptx'))),
    ]).toEqual([]);
  });

  it.skipIf(!hasPythonPptx || !hasPoppler)(
    'tells the pace in the notes, and teaches whatever the papers name',
    () => {
      const seen = slidesSeen(made('deck.pptx'));
      const paces = seen.flatMap(({ notes }) => notes.flatMap((note) => /to \d+ min$/.exec(note)?.[0] ?? []));
      expect(paces).toEqual(['to 4 min', 'to 7 min', 'to 10 min', 'to 13 min', 'to 16 min', 'to 45 min']);
      const text = pdfText(made('answer-key.pdf'));
      const numbers = [...text.matchAll(/\[slide ([\d, ]+)\]/g)].flatMap(([, list = '']) =>
        list.split(', ').map(Number),
      );
      expect(numbers.length).toBeGreaterThan(5);
      const taught = seen.flatMap(({ notes }, index) =>
        notes.some((note) => note.startsWith('Questions on the worksheet')) ? [index + 1] : [],
      );
      expect([...new Set(numbers)].sort((one, other) => one - other)).toEqual(taught);
      for (const title of ['Weak alternatives', 'Road pricing']) {
        for (const file of PDFS) expect([file, pdfText(made(file)).includes(title)]).toEqual([file, false]);
      }
    },
  );

  it.skipIf(!hasPoppler)('exports only what is shown', () => {
    const shown = slides().length - HIDDEN_SLIDES;
    expect(pdfInfo(made('deck.pdf')).Pages).toBe(String(shown));
    const numbers = [...pdfText(made('handout.pdf')).matchAll(/Slide (\d+)/g)].map(([, number]) =>
      Number(number),
    );
    // All but the cover and the last two, which list sources.
    expect(numbers).toEqual(Array.from({ length: shown - 3 }, (_, index) => index + 2));
  });

  it.skipIf(!hasVerapdf || !hasQpdf)('gives files that veraPDF and qpdf have nothing against', () => {
    const verdicts = verapdf(PDFS.map(made));
    expect(verdicts).toHaveLength(PDFS.length);
    for (const { failedChecks, messages } of verdicts)
      expect({ failedChecks, messages }).toEqual({ failedChecks: 0, messages: [] });
    for (const file of PDFS) expect(qpdfComplaints(made(file))).toEqual([]);
  });
});
