/** Solves a printed worksheet and holds the answers against a printed key. */

import { groupLabel, type Locale, label } from '../../../src/locale/locale.ts';
import { localeOf } from '../../kinds.ts';
import type { LessonYaml } from '../any-lesson.ts';
import { type PrintedExercise, printedExercises } from '../printed-paper.ts';
import { keyReaders } from './read-key.ts';
import { solveCards, solveChoices, solveJudgements, solveMatch, solveOrders } from './solve-choices.ts';
import { solveCrossword, solveMap, solveWordSearch } from './solve-puzzles.ts';
import { solveCells, solveCloze, solveCornell, solveFrayer, solveQuestions } from './solve-words.ts';
import type { Answers, Task } from './task.ts';

const solvers: Readonly<Record<string, (task: Task) => Answers>> = {
  match: solveMatch,
  cloze: solveCloze,
  'true-false': solveJudgements,
  'multiple-choice': solveChoices,
  'multiple-answers': solveChoices,
  order: solveOrders,
  classify: solveCards,
  table: solveCells,
  'cause-effect': solveCells,
  'concept-map': solveMap,
  crossword: solveCrossword,
  'word-search': solveWordSearch,
  frayer: solveFrayer,
  cornell: solveCornell,
  'short-answer': solveQuestions,
  essay: solveQuestions,
  'case-study': solveQuestions,
  'exit-ticket': solveQuestions,
};

export interface Solved {
  /** Questions that were solved. */
  readonly count: number;
  /** What the key says otherwise, or what neither numbers nor letters agree on; nothing when all is well. */
  readonly faults: readonly string[];
}

/** @param worksheet markup, and the key's beside it */
export function solve(lesson: LessonYaml, worksheet: string, key: string): Solved {
  const labels = labelsOf(lesson.language);
  const papers = printedExercises(worksheet);
  const keys = printedExercises(key);
  const faults: string[] = [];
  const numbers: number[] = [];
  for (const exercise of lesson.exercises) {
    const task = (printed: PrintedExercise | undefined): Task => ({
      exercise,
      lesson,
      ...labels,
      printed: printed ?? { id: '', blocks: [] },
    });
    const own = (printed: readonly PrintedExercise[]) => task(printed.find(({ id }) => id === exercise.id));
    const solved = solvers[exercise.type]?.(own(papers)) ?? new Map<number, string>();
    const keyed = keyReaders[exercise.type]?.(own(keys)) ?? new Map<number, string>();
    numbers.push(...solved.keys());
    for (const number of new Set([...solved.keys(), ...keyed.keys()])) {
      const [mine, theirs] = [solved.get(number), keyed.get(number)];
      if (mine && mine === theirs) continue;
      faults.push(`${exercise.type} ${number}: solved as “${mine}”, the key says “${theirs}”`);
    }
  }
  const sorted = [...numbers].sort((one, other) => one - other);
  if (sorted.some((number, index) => number !== index + 1)) faults.push(`numbers: ${numbers.join(', ')}`);
  return { count: numbers.length, faults };
}

const locales = new Map<string, Locale>();

function labelsOf(language: string): Pick<Task, 'label' | 'groupLabel'> {
  const locale = locales.get(language) ?? localeOf(language);
  locales.set(language, locale);
  return {
    label: (key, slots) => label(locale, key, slots),
    groupLabel: (key, name, slots) => {
      const group = locale.groups.find((one) => one.name === name);
      if (!group) throw new RangeError(`No group ${name}`);
      return groupLabel(locale, key, group, slots);
    },
  };
}
