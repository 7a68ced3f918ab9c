import { describe, expect, it } from 'vitest';
import { formatDiagnostic, hasErrors } from '../../src/diagnostics/diagnostic.ts';
import type { Laid } from '../../src/frames/page.ts';
import { theme } from '../layout/context.ts';
import { prepare } from '../prepare.ts';
import { activityFaults } from './activity-faults.ts';
import { anyLesson, type LessonYaml, yamlOf } from './any-lesson.ts';
import { buildLesson } from './build-lesson.ts';
import { printedFaults } from './printed-faults.ts';
import { sheetFaults } from './sheet-faults.ts';
import { slideFaults } from './slide-faults.ts';
import { solve } from './solver/solve.ts';

/** Lessons to draw; each is the same for ever, so that a number in a message finds its lesson again. */
const RUNS = Number(process.env.KAPUR_RUNS ?? 100);
const FIRST = Number(process.env.KAPUR_FIRST ?? 0);

/** Each lesson is printed once for each: orders, letters and places differ. */
const VERSIONS = ['1', '2'] as const;

/** One lesson in so many is written out as PDF and read again; no divisor of the number of languages. */
const WRITTEN = 7;

const { margins } = theme.sheets;

/** What an author is told who asks for more than fits: no fault of the house. */
const REFUSALS = new Set(['text-does-not-fit', 'word-without-place', 'word-in-word', 'too-few-entries']);

interface Examined {
  refused: number;
  questions: number;
  activities: number;
  pages: number;
  slides: number;
  texts: number;
  readonly faults: Record<'build' | 'answers' | 'activities' | 'sheets' | 'slides' | 'pdf', string[]>;
}

async function examine(number: number, found: Examined): Promise<void> {
  const lesson = anyLesson(number);
  const text = yamlOf(lesson);
  for (const seed of VERSIONS) {
    const { stages, diagnostics } = await buildLesson(text, {
      seed,
      documents:
        seed === VERSIONS[0]
          ? ['worksheet', 'answer-key', 'handout', 'guided-notes', 'activity']
          : ['worksheet', 'answer-key'],
    });
    if (hasErrors(diagnostics)) {
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      const unexpected = errors.filter(
        ({ code, span }) => !REFUSALS.has(code) || span?.source.name !== 'lesson.yaml',
      );
      found.faults.build.push(...unexpected.map((error) => `lesson ${number}: ${formatDiagnostic(error)}`));
      found.refused += 1;
      return;
    }
    const { worksheet = '', 'answer-key': key = '', activity } = stages.markup;
    const { count, faults } = solve(lesson, worksheet, key);
    found.questions += count;
    found.faults.answers.push(...named(faults, number, `version ${seed}`));
    if (activity) {
      found.activities += 1;
      found.faults.activities.push(
        ...named(activityFaults(lesson, activity, key), number, `version ${seed}`),
      );
    }
    for (const [document, laid] of Object.entries(stages.frames))
      examineFrames(number, document, laid, found);
  }
  if (number % WRITTEN === 0) await examineFiles(number, lesson, found);
}

function examineFrames(number: number, document: string, laid: Laid, found: Examined): void {
  if (laid.medium === 'slides') {
    found.slides += laid.pages.length;
    found.faults.slides.push(...named(slideFaults(laid), number, document));
  } else {
    found.pages += laid.pages.length;
    found.faults.sheets.push(...named(sheetFaults(laid, margins), number, document));
  }
}

async function examineFiles(number: number, lesson: LessonYaml, found: Examined): Promise<void> {
  const { files, stages } = await buildLesson(yamlOf(lesson), { writes: true });
  for (const { name, document, bytes } of files) {
    const { count, faults } = await printedFaults(bytes, stages.frames[document]?.pages ?? [], margins);
    found.texts += count;
    found.faults.pdf.push(...named(faults, number, name));
  }
}

function named(faults: readonly string[], number: number, where: string): string[] {
  return faults.map((fault) => `lesson ${number}, ${where}: ${fault}`);
}

describe('Any lesson', () => {
  const found: Examined = {
    refused: 0,
    questions: 0,
    activities: 0,
    pages: 0,
    slides: 0,
    texts: 0,
    faults: { build: [], answers: [], activities: [], sheets: [], slides: [], pdf: [] },
  };
  prepare(async () => {
    for (let number = FIRST; number < FIRST + RUNS; number += 1) await examine(number, found);
    const { faults: _, ...counts } = found;
    if (process.env.KAPUR_RUNS) console.info({ FIRST, RUNS, ...counts });
  });

  it('is built, or its author is told what does not fit', () => {
    expect(found.faults.build).toEqual([]);
    expect(found.refused).toBeLessThan(RUNS / 5);
  });

  it('gets a key that answers each question of each version as the lesson does', () => {
    expect(found.faults.answers).toEqual([]);
    expect(found.questions).toBeGreaterThan(10 * RUNS);
  });

  it('gets an activity whose minutes add up, with a row for each of its topics and a guide to each in the key', () => {
    expect(found.faults.activities).toEqual([]);
    expect(found.activities).toBeGreaterThan(RUNS / 2);
  });

  it('gets papers that part no question from its lines, and on which nothing lies outside the margins or over another', () => {
    expect(found.faults.sheets).toEqual([]);
  });

  it('gets slides with a title each on which no text leaves its box or lies over another', () => {
    expect(found.faults.slides).toEqual([]);
  });

  it('gets PDF files in which pdf.js finds the letters that were laid out, none outside the margins or over another', () => {
    expect(found.faults.pdf).toEqual([]);
    expect(found.texts).toBeGreaterThan(100 * Math.floor(RUNS / WRITTEN));
  });
});
