/** Solves what is answered in words: gaps in text, cells and boxes, questions with lines. */

import type { XmlElement } from '@rgrove/parse-xml';
import { comparable, elements, plain, rowsOf, said, within, wordsAndGaps } from '../printed-paper.ts';
import { numberOf } from './solve-choices.ts';
import { type Answers, inBraces, partnersOf, pointsOf, type Task, termsOf, written } from './task.ts';

export function solveCloze(task: Task): Answers {
  const answers: Answers = new Map();
  const pieces = within(task.printed.blocks, 'p')
    .filter((paragraph) => paragraph.attributes.class === 'field')
    .flatMap(wordsAndGaps);
  const gaps = pieces.flatMap((piece, index) => (typeof piece === 'number' ? index : []));
  const text = typeof task.exercise.text === 'string' ? task.exercise.text : undefined;
  const inText = [...(text ?? '').matchAll(/\{([^}]*)\}/g)].map(([, words = '']) => words.split('|'));
  const around = text?.split(/\{[^}]*\}/).map(plain);
  gaps.forEach((gap, index) => {
    const before = String(pieces[gap - 1] ?? '');
    const after = String(pieces[gap + 1] ?? '');
    const fits = around
      ? before === around[index] && after === around[index + 1] && inText[index]
      : [...new Set(pointsOf(task).flatMap((point) => missingFrom(before, after, point, task)))];
    answers.set(Number(pieces[gap]), fits ? fits.map(comparable).join(' / ') : `not in the text: ${before}`);
  });
  return answers;
}

/** The terms of a point that stand in its claim between the words before a gap and those after it. */
function missingFrom(
  before: string,
  after: string,
  point: { readonly claim: string; readonly terms?: readonly string[] },
  { lesson }: Task,
): string[] {
  const claim = plain(point.claim);
  return (point.terms ?? []).flatMap((id) => {
    const name = comparable(lesson.terms?.[id]?.name ?? '');
    return claim.split(name).flatMap((_, index, stretches) => {
      if (index === 0) return [];
      const head = stretches.slice(0, index).join(name).trim();
      const tail = stretches.slice(index).join(name).trim();
      return head && before.endsWith(head) && after.startsWith(tail) ? name : [];
    });
  });
}

/** Rows of cells, some of them empty: each is found among the lesson's own rows by what it shows. */
export function solveCells(task: Task): Answers {
  const answers: Answers = new Map();
  const known = rowsInLesson(task);
  const printed = rowsOf(task.printed.blocks)
    .map((row) => row.filter((cell) => cell.attributes.class !== 'bare'))
    .filter((row) => row.every(({ name }) => name === 'td'));
  printed.forEach((row, position) => {
    const candidates = task.exercise.from ? known : known.slice(position, position + 1);
    const fitting = candidates.filter((cells) =>
      row.every((cell, column) => gapNumber(cell) !== undefined || said(cell) === cells[column]?.[0]),
    );
    row.forEach((cell, column) => {
      const number = gapNumber(cell);
      if (number === undefined) return;
      const found = new Set(fitting.map((cells) => cells[column]?.join(' / ') ?? ''));
      answers.set(number, [...found].join(' or ') || 'no such row in the lesson');
    });
  });
  return answers;
}

/** Each cell with all that may stand in it, the expected words first. */
function rowsInLesson(task: Task): string[][][] {
  const { from } = task.exercise;
  if (from === 'terms')
    return termsOf(task).map(({ name, meaning }) => [[comparable(name)], [plain(meaning)]]);
  const titles = (points: readonly { readonly title: string }[]) => [
    comparable(points.map(({ title }) => title).join('; ') || '–'),
  ];
  if (from === 'obstacles' || from === 'remedies') {
    return task.lesson[from].map((point) => [
      titles([point]),
      [plain(point.example?.text ?? point.claim)],
      titles(partnersOf(point, task)),
    ]);
  }
  if (from === 'links') {
    return task.lesson.remedies.map((remedy) => [
      titles(partnersOf(remedy, task)),
      titles([remedy]),
      [plain(remedy.claim)],
    ]);
  }
  const rows = task.exercise.rows ?? task.exercise.chains;
  return (rows as readonly (readonly string[])[]).map((row) =>
    row.map((cell) => (inBraces(cell) ?? [cell]).map(plain)),
  );
}

/** The number in brackets that begins a cell to be filled. */
export function gapNumber(cell: XmlElement): number | undefined {
  const number = /^\((\d+)\)/.exec(said(cell))?.[1];
  return number !== undefined && (cell.attributes.field || cell.attributes.class === 'marked')
    ? Number(number)
    : undefined;
}

/** The four boxes of each term: what is asked stands in the box. */
export function solveFrayer(task: Task): Answers {
  const answers: Answers = new Map();
  let name = '';
  for (const block of task.printed.blocks) {
    if (block.name === 'p') name = said(block);
    for (const cell of rowsOf([block]).flat()) {
      const [id, term] =
        Object.entries(task.lesson.terms ?? {}).find(([, term]) => comparable(term.name) === name) ?? [];
      const spec = written(task, 'terms').find((one) => one.term === id);
      const answerTo = {
        [comparable(task.label('meaning'))]: term?.meaning,
        [comparable(task.label('features'))]: spec?.features,
        [comparable(task.label('examples'))]: spec?.examples,
        [comparable(task.label('non-examples'))]: spec?.others,
      };
      const prompt = comparable(said(cell).replace(/^\(\d+\)/, ''));
      answers.set(gapNumber(cell) ?? 0, plain(String(answerTo[prompt] ?? task.label('own-words'))));
    }
  }
  return answers;
}

export function solveCornell(task: Task): Answers {
  const known = [
    ...written(task, 'cues').map(({ cue, notes }) => ({ cue: String(cue), notes: String(notes) })),
    ...pointsOf(task).map(({ ask, title, claim, points }) => ({
      cue: ask ?? title,
      notes: [claim, ...points].join(' · '),
    })),
  ];
  const rows = rowsOf(task.printed.blocks).slice(1);
  const summary = task.exercise.summary ?? task.lesson.conclusion ?? task.label('own-words');
  return new Map([
    ...rows.map(([cue, notes]): [number, string] => [
      (notes && gapNumber(notes)) ?? 0,
      plain(known.find((one) => plain(one.cue) === said(cue))?.notes ?? 'no such cue'),
    ]),
    ...within(task.printed.blocks, 'item').map((item): [number, string] => [
      numberOf(item),
      plain(String(summary)),
    ]),
  ]);
}

/** Questions that are answered on lines. */
export function solveQuestions(task: Task): Answers {
  return new Map(
    within(task.printed.blocks, 'item').map((item) => {
      const question = said(elements(item)[0]);
      const asked = written(task, 'questions').find((one) => plain(String(one.question)) === question);
      return [numberOf(item), plain(String(asked?.answer ?? task.label('own-words')))];
    }),
  );
}
