import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, describe, expect, it } from 'vitest';
import { openXmlErrors } from '../conformance/open-xml-sdk.ts';
import { all, openPackage, packageFaults } from '../conformance/package-checks.ts';
import { hasPoppler, pdfText } from '../conformance/poppler.ts';
import { hasPythonPptx, slidesSeen } from '../conformance/python-pptx.ts';
import { hasQpdf, qpdfComplaints } from '../conformance/qpdf.ts';
import { hasVerapdf, verapdf } from '../conformance/verapdf.ts';
import { kapur, temporaryFolder } from '../kapur.ts';
import { prepare } from '../prepare.ts';

/** A lesson with every mark of prose, bullets under bullets, slides of its own, tables, code, pictures in questions. */
const LESSON = path.join('test', 'cases', 'science');
const DOCUMENTS = ['deck', 'worksheet', 'answer-key', 'handout', 'guided-notes', 'cards', 'exit-tickets'];
const folder = temporaryFolder();
const made = (name: string) => path.join(folder, 'out', 'science', name);

prepare(() => {
  const only = DOCUMENTS.join();
  for (const words of [
    ['--out', path.join(folder, 'out')],
    ['--fillable', '--out', path.join(folder, 'forms')],
    ['--large-print', '--out', path.join(folder, 'large')],
  ]) {
    const { status, stderr } = kapur(['build', LESSON, '--only', only, ...words]);
    if (status !== 0 || stderr) throw new Error(stderr);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const words = (text: string) => text.replace(/\s+/g, ' ');

describe('The deck of a science lesson', () => {
  it('is valid for Microsoft 365, and sound as a package', async () => {
    expect(await openXmlErrors(made('deck.pptx'))).toEqual([]);
    expect(packageFaults(openPackage(made('deck.pptx')))).toEqual([]);
  });

  it('lowers and raises by the baseline of a run, and sets code in its font', () => {
    const { part, slides } = openPackage(made('deck.pptx'));
    const runs = slides.flatMap((slide) => all(part(slide), 'a:r'));
    const textOf = (run: (typeof runs)[number]) => all(run, 'a:t').map(({ text }) => text)[0];
    const ofBaseline = (value: string) =>
      new Set(
        runs
          .filter((run) => all(run, 'a:rPr')[0]?.attributes.baseline === value)
          .map((run) => textOf(run) ?? ''),
      );
    expect(ofBaseline('-25000')).toEqual(new Set(['2', '4', '3']));
    expect([...ofBaseline('30000')]).toEqual(expect.arrayContaining(['2-', '+', '-10', '8', 'o']));
    const code = runs.filter((run) =>
      all(run, 'a:latin').some(({ attributes }) => attributes.typeface === 'Courier New'),
    );
    expect(code.map(textOf)).toEqual(expect.arrayContaining(['print(litres)', 'residue']));
  });

  it('has bullets under bullets on the second level of the placeholder', () => {
    const { part, slides } = openPackage(made('deck.pptx'));
    const deeper = slides
      .flatMap((slide) => all(part(slide), 'a:p'))
      .filter((paragraph) => all(paragraph, 'a:pPr')[0]?.attributes.lvl === '1');
    expect(deeper.map((paragraph) => all(paragraph, 'a:t')[0]?.text)).toEqual([
      'Ca',
      'Mg',
      'the ion has 2 × 10',
      'a sieve has 10',
      '10**-4 / 2e-10',
      'It fizzes in a bottle',
    ]);
    for (const paragraph of deeper) {
      expect(Object.keys(all(paragraph, 'a:pPr')[0]?.attributes ?? {})).toEqual(['lvl']);
    }
  });

  it.skipIf(!hasPythonPptx)('shows the slides of its own where they belong, with their notes', () => {
    const titles = slidesSeen(made('deck.pptx')).map(({ title }) => title);
    const own = [
      'What is in a glass of H2O?',
      'Salts in a litre',
      'A program that adds salt',
      'Gas, line by line',
      'Two formulas',
      'How water boils',
      'What the curve tells',
    ];
    expect(titles.filter((title) => own.includes(title ?? ''))).toEqual(own);
    // Blanks that hold a number and its word together.
    const after = (title: string) => titles[titles.indexOf(title) - 1]?.replaceAll('\u00a0', ' ');
    expect(after('Salts in a litre')).toBe('Ions such as Na+ and SO42- pass through every sieve.');
    expect(after('A program that adds salt')).toBe('Salts in a litre');
    expect(after('What the curve tells')).toBe('Conclusion');
  });

  it('keeps the blanks of code', () => {
    const { part, slides } = openPackage(made('deck.pptx'));
    const texts = slides.flatMap((slide) => all(part(slide), 'a:t').map(({ text }) => text));
    expect(texts).toContain('        total += grams  # a < b & c');
  });
});

describe('The papers of a science lesson', () => {
  const files = () =>
    ['out', 'forms', 'large'].flatMap((options) => {
      const results = path.join(folder, options, 'science');
      return readdirSync(results)
        .filter((name) => name.endsWith('.pdf'))
        .map((name) => path.join(results, name));
    });

  it.skipIf(!hasVerapdf)('are accessible to veraPDF (PDF/UA-1)', () => {
    expect(files().length).toBeGreaterThan(15);
    for (const { file, failedChecks, messages } of verapdf(files())) {
      expect({ file, failedChecks, messages }).toEqual({ file, failedChecks: 0, messages: [] });
    }
  });

  it.skipIf(!hasQpdf)('are sound to qpdf', () => {
    for (const file of files()) expect([file, qpdfComplaints(file)]).toEqual([file, []]);
  });

  it('give their words when they are copied: lowered and raised signs stand beside their letters', async () => {
    for (const name of ['handout.pdf', 'deck.pdf']) {
      const pdf = await getDocumentProxy(new Uint8Array(readFileSync(made(name))));
      const { text } = await extractText(pdf, { mergePages: true });
      for (const said of ['H2O', 'SO42-', 'Na+', 'total += grams # a < b & c'])
        expect(words(text)).toContain(said);
    }
  });

  it.skipIf(!hasPoppler)('give them to poppler, too', () => {
    const deck = words(pdfText(made('deck.pdf')));
    for (const said of ['H2O', 'SO42-', '10-10 m', 'x^2 + y^2 = z^2 and a ~ b']) expect(deck).toContain(said);
    const worksheet = pdfText(made('worksheet.pdf'));
    expect(worksheet).toMatch(/def salt\(litres\):\n +return 35 \* litres/);
    expect(words(worksheet)).toContain('Word bank: Cl- · Na+ · solid');
  });
});
