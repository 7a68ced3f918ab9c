import fc from 'fast-check';
import { PDFDocument, type PDFWidgetAnnotation } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { jobsOf } from '../../src/cli/options/jobs.ts';
import { NO_ARGUMENTS } from '../../src/cli/options/lesson-options.ts';
import { withFonts } from '../../src/host/with-fonts.ts';
import { PAPERS, type PaperName } from '../../src/layout/sheets/paper.ts';
import { type BuiltFile, build } from '../../src/pipeline/build.ts';
import { type LessonSketch, sketches } from '../exercises/lessons.ts';
import { theme } from '../layout/context.ts';

const EXERCISES = [
  { type: 'match', from: 'obstacles', to: 'remedies' },
  { type: 'cloze', text: 'A {river} that {nobody|no one} cleans, and so on until the {end of the line}.' },
  { type: 'true-false', statements: [{ text: 'Water is dry.', answer: false, correction: 'It is wet.' }] },
  {
    type: 'multiple-choice',
    questions: [
      { question: 'Which?', answer: 'This', wrong: ['That', 'Neither of the two that were named above'] },
    ],
  },
  { type: 'multiple-answers', questions: [{ question: 'Which?', right: ['This'], wrong: ['That', 'None'] }] },
  { type: 'order', questions: [{ question: 'In which order?', steps: ['One', 'Two', 'Three'] }] },
  {
    type: 'classify',
    categories: [
      { name: 'Dry', cards: ['Sand'] },
      { name: 'Wet', cards: ['Rain'] },
    ],
  },
  {
    type: 'table',
    columns: ['Word', 'Other word'],
    rows: [
      ['small', '{little}'],
      ['{large}', 'big'],
    ],
  },
  { type: 'cause-effect', chains: [['Rain', '{mud}', 'wet feet']] },
  { type: 'concept-map' },
  {
    type: 'crossword',
    words: ['river', 'harbour', 'rain'].map((word) => ({ word, clue: `It is ${word}.` })),
  },
  {
    type: 'word-search',
    words: ['river', 'harbour', 'rain'].map((word) => ({ word, clue: `It is ${word}.` })),
  },
  { type: 'cornell', points: ['o0'] },
  { type: 'short-answer', questions: [{ question: 'Why?', answer: 'So.', lines: 1 }] },
  { type: 'essay', questions: [{ question: 'Why?', answer: 'So.', lines: 30 }] },
  { type: 'exit-ticket' },
];

const [job] = jobsOf({
  ...NO_ARGUMENTS,
  paths: ['content/car-traffic'],
  only: 'worksheet,guided-notes',
  fillable: true,
  quiet: true,
});

/** The forms of a lesson; none where something in it is wrong, which other tests look into. */
async function formsOf(sketch: LessonSketch, exercises: readonly object[], paper: PaperName) {
  if (!job) throw new Error('There is a lesson to borrow the host of');
  const lesson = {
    title: 'A lesson',
    language: 'en',
    question: 'Why?',
    objectives: ['Name one reason.'],
    obstacles: sketch.obstacles,
    remedies: sketch.remedies,
    terms: Object.fromEntries((sketch.terms ?? []).map(({ id, name, meaning }) => [id, { name, meaning }])),
    exercises,
  };
  // JSON is YAML, too.
  const source = { name: 'lesson.yaml', text: JSON.stringify(lesson) };
  return (await build({ ...job.request, source, paper }, withFonts(job.host))).files;
}

interface PlacedField {
  readonly name: string;
  readonly page: string;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

async function fieldsOf({ bytes }: BuiltFile): Promise<PlacedField[][]> {
  const form = (await PDFDocument.load(bytes)).getForm();
  const placed = (name: string) => (widget: PDFWidgetAnnotation) => {
    const { x, y, width, height } = widget.getRectangle();
    return { name, page: String(widget.P()), left: x, bottom: y, right: x + width, top: y + height };
  };
  return form.getFields().map((field) => field.acroField.getWidgets().map(placed(field.getName())));
}

/** pt; numbers in a file are rounded. */
const EDGE = 0.01;

const overlap = (one: PlacedField, other: PlacedField) =>
  one.page === other.page &&
  one.left < other.right - EDGE &&
  other.left < one.right - EDGE &&
  one.bottom < other.top - EDGE &&
  other.bottom < one.top - EDGE;

describe('The forms of any lesson', () => {
  it('have fields of different names, within the margins, none over another', async () => {
    let made = 0;
    const paper = fc.constantFrom(...(Object.keys(PAPERS) as PaperName[]));
    await fc.assert(
      fc.asyncProperty(sketches, fc.subarray(EXERCISES), paper, async (sketch, exercises, size) => {
        for (const file of await formsOf(sketch, exercises, size)) {
          made += 1;
          const fields = await fieldsOf(file);
          const names = fields.map(([first]) => first?.name);
          expect(new Set(names).size).toBe(names.length);
          const widgets = fields.flat();
          const { width, height } = PAPERS[size];
          const { margins } = theme.sheets;
          for (const { name, left, bottom, right, top } of widgets) {
            const inside =
              left >= margins.left - EDGE &&
              right <= width - margins.right + EDGE &&
              bottom >= margins.bottom - EDGE &&
              top <= height - margins.top + EDGE;
            expect([name, inside]).toEqual([name, true]);
          }
          const over = widgets.flatMap((one, index) =>
            widgets
              .slice(index + 1)
              .flatMap((other) => (overlap(one, other) ? [`${one.name} ${other.name}`] : [])),
          );
          expect(over).toEqual([]);
        }
      }),
      { numRuns: 24, endOnFailure: true },
    );
    // Some sketches have errors; a run without one form would prove nothing.
    expect(made).toBeGreaterThan(0);
  });
});
