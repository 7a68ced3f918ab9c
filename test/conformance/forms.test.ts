import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PAPERS, type PaperName } from '../../src/layout/sheets/paper.ts';
import { typingIn } from '../../src/layout/sheets/typing.ts';
import { kapur, temporaryFolder } from '../kapur.ts';
import { book } from '../layout/context.ts';
import { prepare } from '../prepare.ts';
import { fieldOrders, fillByPdfLib, fillUndrawn } from './filled-form.ts';
import { type ViewedField, viewedFields } from './pdf-js.ts';
import { hasPoppler, type PdfWord, pdfWords } from './poppler.ts';
import { drawValues, hasQpdf, qpdfComplaints, qpdfForm } from './qpdf.ts';
import { hasVerapdf, verapdf } from './verapdf.ts';

const folder = temporaryFolder();
const LESSONS = ['keamanan-negara', 'car-traffic', 'kitchen-sink'];
const FILES = ['content/keamanan-negara', 'content/car-traffic', 'test/cases/kitchen-sink'];
const FORMS = ['worksheet.pdf', 'guided-notes.pdf'];
/** Options that change the pages of papers. */
const OPTIONS = ['--two-up', '--booklet', '--large-print', '--dyslexia'];
const SIZES = Object.keys(PAPERS) as PaperName[];
const made = (lesson: string, file: string, paper = 'A4') => path.join(folder, paper, lesson, file);
const every = LESSONS.flatMap((lesson) => FORMS.map((name) => ({ lesson, name })));

/** A short lesson, as its author might write it in another language. */
const shortLesson = (language: string) => `title: Clean rivers
language: ${language}
question: Why do rivers stay dirty?
obstacles:
  - { id: cost, title: Cost, claim: Cleaning water costs much., points: [One plant serves many, One village pays] }
remedies:
  - { id: sharing, title: Sharing, claim: Villages can share one plant., points: [One, Each pays], addresses: [cost] }
exercises:
  - { type: essay, questions: [{ question: Who should pay?, answer: Both., about: [cost] }] }
`;
const LANGUAGES = ['pl', 'tr', 'lv', 'el', 'ru'];

const build = (...args: string[]) => {
  const { status, stderr } = kapur([
    'build',
    '--fillable',
    '--only',
    'worksheet,guided-notes,answer-key',
    ...args,
  ]);
  if (status !== 0) throw new Error(stderr);
};

prepare(() => {
  for (const paper of SIZES) {
    build(...FILES, '--paper', paper, '--out', path.join(folder, paper));
  }
  for (const options of OPTIONS) {
    build('test/cases/kitchen-sink', options, '--out', path.join(folder, options));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** With a tail, so that its place is judged by all a line may hold. */
const words = (_name: string, limit: number) => 'Qgj7'.slice(0, limit || undefined);

/** The fields in which a filled form does not show what was written there, or shows it over the edge. */
function misplaced(fields: readonly ViewedField[], shown: readonly PdfWord[]): string[] {
  return fields.flatMap(({ name, kind, limit, page, rect: [left, bottom, right, top] }) => {
    if (kind !== 'text') return [];
    const inside = shown.filter(({ page: on, box: [x1, y1, x2, y2] }) => {
      const [x, y] = [(x1 + x2) / 2, PAPERS.A4.height - (y1 + y2) / 2];
      return on === page && x > left && x < right && y > bottom && y < top;
    });
    // A crossword's cell has a number of its own.
    const written = inside.find(({ text }) => text === words(name, limit));
    const fits = written && written.box[0] >= left && written.box[2] <= right;
    return fits ? [] : [`${name}: ${inside.map(({ text }) => text).join(' ')}`];
  });
}

describe('A form', () => {
  it.skipIf(!hasVerapdf)(
    'is accessible for veraPDF (PDF/UA-1), the key with it, on every paper and however it is printed',
    () => {
      const files = [
        ...SIZES.flatMap((paper) =>
          LESSONS.flatMap((lesson) => [...FORMS, 'answer-key.pdf'].map((file) => made(lesson, file, paper))),
        ),
        ...OPTIONS.flatMap((options) => FORMS.map((file) => made('kitchen-sink', file, options))),
      ];
      const verdicts = verapdf(files);
      expect(verdicts).toHaveLength(35);
      for (const { file, failedChecks, messages } of verdicts)
        expect({ file, failedChecks, messages }).toEqual({ file, failedChecks: 0, messages: [] });
    },
  );

  it.skipIf(!hasQpdf).each(OPTIONS)('has the same fields with %s', (options) => {
    for (const name of FORMS) {
      const names = (paper: string) =>
        qpdfForm(made('kitchen-sink', name, paper)).fields.map(({ fullname }) => fullname);
      expect(names(options).sort()).toEqual(names('A4').sort());
    }
  });

  it.skipIf(!hasQpdf).each(every)(
    'is sound for qpdf, and lists its fields with names and tooltips: $lesson, $name',
    ({ lesson, name }) => {
      const file = made(lesson, name);
      expect(qpdfComplaints(file)).toEqual([]);
      const { fields, needappearances } = qpdfForm(file);
      expect(needappearances).toBe(false);
      expect(fields.length).toBeGreaterThan(10);
      for (const field of fields) {
        expect(field.fullname).toMatch(/^[a-z0-9-]+(_[A-Za-z0-9-]+)*$/);
        expect(field.alternativename).not.toBe('');
      }
      const single = fields.filter((field) => !field.isradiobutton).map((field) => field.fullname);
      expect(new Set(single).size).toBe(single.length);
    },
  );

  it.each(every)(
    'has the same fields for pdf.js, in the order in which they are read: $lesson, $name',
    async ({ lesson, name }) => {
      const file = made(lesson, name);
      const fields = await viewedFields(file);
      for (const { name, tooltip } of fields)
        expect([name, tooltip]).toEqual([name, expect.stringMatching(/\S/)]);
      if (hasQpdf)
        expect(fields.map(({ name }) => name)).toEqual(qpdfForm(file).fields.map((one) => one.fullname));
      const { read, drawn } = await fieldOrders(file);
      expect(read).toHaveLength(fields.length);
      expect(read).toEqual(drawn);
    },
  );

  it('answers each entry of the kitchen sink by a field of its own kind', async () => {
    const fields = await viewedFields(made('kitchen-sink', 'worksheet.pdf'));
    const kinds = (name: string) => fields.filter((field) => field.name === name).map(({ kind }) => kind);
    expect(kinds('multiple-choice-1_1')).toEqual(['radio', 'radio', 'radio']);
    expect(kinds('multiple-answers-1_1_A')).toEqual(['check']);
    expect(kinds('true-false-1_1_judgement')).toEqual(['radio', 'radio']);
    expect(kinds('true-false-1_1_correction')).toEqual(['text']);
    expect(fields.find(({ name }) => name === 'essay-1_1')).toMatchObject({ kind: 'text', multiline: true });
    const cells = fields.filter(({ name }) => /^crossword-1_\d+-\d+$/.test(name));
    expect(cells.length).toBeGreaterThan(20);
    for (const { limit } of cells) expect(limit).toBe(1);
    for (const name of [
      'identity_name',
      'match-1_1',
      'cloze-1_1',
      'order-1_1_A',
      'concept-map-1_1',
      'conclusion',
    ]) {
      expect([name, ...kinds(name)]).toEqual([name, 'text']);
    }
  });

  describe.skipIf(!hasPoppler)('that is filled in', () => {
    it.each(every)('by pdf-lib shows each word in its field: $lesson, $name', async ({ lesson, name }) => {
      const file = made(lesson, name);
      const filled = path.join(folder, 'filled.pdf');
      await fillByPdfLib(file, filled, words);
      expect(misplaced(await viewedFields(file), pdfWords(filled))).toEqual([]);
    });

    it.skipIf(!hasQpdf).each(every)(
      'by qpdf shows each word in its field, in the font of the form: $lesson, $name',
      async ({ lesson, name }) => {
        const file = made(lesson, name);
        const bare = path.join(folder, 'bare.pdf');
        const filled = path.join(folder, 'filled.pdf');
        await fillUndrawn(file, bare, words);
        drawValues(bare, filled);
        expect(misplaced(await viewedFields(file), pdfWords(filled))).toEqual([]);
      },
    );
  });

  describe.skipIf(!hasPoppler)('in a language with letters of its own', () => {
    const drawn: string[] = [];

    prepare(() => {
      for (const language of LANGUAGES) {
        mkdirSync(path.join(folder, 'languages', language), { recursive: true });
        writeFileSync(path.join(folder, 'languages', language, 'lesson.yaml'), shortLesson(language));
      }
      build(path.join(folder, 'languages'), '--out', folder);
    });

    it.each(LANGUAGES)('shows all letters that are typed: %s', async (language) => {
      const file = path.join(folder, language, 'worksheet.pdf');
      const letters = typingIn(language, book).letters.filter((letter) => /\p{L}/u.test(letter));
      expect(letters.length).toBeGreaterThan(60);
      const filled = path.join(folder, 'filled.pdf');
      await fillUndrawn(file, filled, (name) => (name === 'essay-1_1' ? letters.join('') : 'a'));
      const shown = pdfWords(filled).map(({ text }) => text);
      expect(shown.join('').normalize('NFC')).toContain(letters.join(''));
      if (!hasQpdf) return;
      const readable = path.join(folder, language, 'drawn.pdf');
      await fillUndrawn(file, filled, () => 'a');
      drawValues(filled, readable);
      drawn.push(readable);
    });

    it.skipIf(!hasVerapdf)('types in a font that veraPDF has nothing against', () => {
      for (const { file, failedChecks, messages } of verapdf(drawn))
        expect({ file, failedChecks, messages }).toEqual({ file, failedChecks: 0, messages: [] });
    });
  });
});
