/** The answers that a printed key gives, by the numbers of the questions. */

import { comparable, elements, rowsOf, said, within } from '../printed-paper.ts';
import { numberOf } from './solve-choices.ts';
import { runFrom } from './solve-puzzles.ts';
import { gapNumber } from './solve-words.ts';
import type { Answers, Task } from './task.ts';

type Reader = (task: Task) => Answers;

/** What stands behind "Answer:" in bold. */
const saidAnswers: Reader = (task) =>
  new Map(
    items(task).map((item) => {
      const start = comparable(`${task.label('answer')}:`);
      const bold = elements(item, 'strong')
        .map(said)
        .findLast((text) => text.startsWith(start));
      return [numberOf(item), bold?.slice(start.length).trim() ?? 'no answer'];
    }),
  );

/** Options are given twice: by letter, and in bold among the others. */
const choices: Reader = (task) => {
  const answers = saidAnswers(task);
  for (const item of items(task)) {
    const options = elements(item, 'p')[1];
    const bold = elements(options ?? null, 'strong').flatMap(
      (option) => /^([a-z])\. /.exec(said(option))?.[1] ?? [],
    );
    if (answers.get(numberOf(item)) !== bold.join(', ')) answers.set(numberOf(item), `in bold: ${bold}`);
  }
  return answers;
};

const matches: Reader = ({ printed }) =>
  new Map(
    rowsOf(printed.blocks)
      .slice(1)
      .flatMap(([number, letters]) => (said(number) ? [[Number(said(number)), said(letters)] as const] : [])),
  );

const judgements: Reader = ({ printed, label }) =>
  new Map(
    rowsOf(printed.blocks)
      .slice(1)
      .map(([number, cell, judged]) => {
        const right = said(judged) === comparable(label('judged-true'));
        const correction = said(elements(cell ?? null, 'p')[1]).replace(
          comparable(`${label('correction')}:`),
          '',
        );
        return [Number(said(number)), right ? 'true' : `false: ${comparable(correction)}`];
      }),
  );

const orders: Reader = (task) =>
  new Map(
    items(task).map((item) => {
      const places = rowsOf([item]).slice(1);
      return [numberOf(item), places.map(([place, letter]) => `${said(letter)}${said(place)}`).join(' ')];
    }),
  );

const cards: Reader = ({ printed }) => {
  const [heads = [], columns = []] = rowsOf(printed.blocks);
  return new Map(
    columns.flatMap((column, index) =>
      elements(column, 'p').map((card): [number, string] => [
        Number(/^(\d+)\. /.exec(said(card))?.[1]),
        said(heads[index]),
      ]),
    ),
  );
};

const gaps: Reader = ({ printed }) => {
  const answers: Answers = new Map();
  for (const strong of within(printed.blocks, 'strong')) {
    const [, number, words] = /^\((\d+)\) \[(.*)\]$/.exec(said(strong)) ?? [];
    if (number !== undefined) answers.set(Number(number), words ?? '');
  }
  return answers;
};

/** Bold behind the number in a cell. */
const filledCells: Reader = ({ printed }) =>
  new Map(
    rowsOf(printed.blocks)
      .flat()
      .flatMap((cell) => {
        const number = gapNumber(cell);
        const [answer] = elements(elements(cell)[0] ?? null).filter(({ name }) => name === 'strong');
        return number === undefined ? [] : [[number, said(answer)] as const];
      }),
  );

/** What stands in the box behind "A possible answer:". */
const answersInBoxes: Reader = (task) =>
  new Map(
    items(task).map((item) => {
      const answer = said(within([item], 'aside')[0]);
      return [numberOf(item), answer.replace(comparable(task.label('key.sample')), '').trim()];
    }),
  );

/** The letters that stand in the grid from a word's number on, if the line below says the same. */
const crossword: Reader = (task) => {
  const grid = rowsOf(task.printed.blocks.filter(({ name }) => name === 'table'));
  const letterAt = (cell: string) => {
    const [row = 0, column = 0] = cell.split(',').map(Number);
    const letter = elements(grid[row]?.[column] ?? null, 'p').find(
      ({ attributes }) => attributes.class === 'cell-letter',
    );
    return letter?.text ?? '';
  };
  const answers: Answers = new Map();
  for (const [number, answer] of saidAnswers(task)) {
    const runs = [true, false].map((across) => runFrom(number, grid, across).map(letterAt).join(''));
    const bare = answer.toLocaleUpperCase(task.lesson.language).replace(/[^\p{L}\p{N}\p{M}]/gu, '');
    answers.set(number, runs.find((run) => run === bare) ?? `${bare} is not in the grid: ${runs}`);
  }
  return answers;
};

const wordSearch: Reader = (task) => {
  const answers = saidAnswers(task);
  for (const item of items(task)) {
    const place = /\(([^()]*)\)(?= *$)/.exec(said(elements(item, 'p')[0]))?.[1];
    answers.set(numberOf(item), `${answers.get(numberOf(item))}: ${place}`);
  }
  return answers;
};

const map: Reader = ({ printed }) => {
  const answers: Answers = new Map();
  for (const node of within(printed.blocks, 'node')) {
    const [, number, title] = /^\((\d+)\) (.*)$/.exec(said(node)) ?? [];
    if (number !== undefined) answers.set(Number(number), title ?? '');
  }
  for (const item of within(printed.blocks, 'item')) {
    answers.set(numberOf(item), said(elements(item, 'strong').at(-1)));
  }
  return answers;
};

const items = ({ printed }: Task) => within(printed.blocks, 'item');
const both =
  (one: Reader, other: Reader): Reader =>
  (task) =>
    new Map([...one(task), ...other(task)]);

export const keyReaders: Readonly<Record<string, Reader>> = {
  match: matches,
  cloze: gaps,
  'true-false': judgements,
  'multiple-choice': choices,
  'multiple-answers': choices,
  order: orders,
  classify: cards,
  table: filledCells,
  'cause-effect': filledCells,
  'concept-map': map,
  crossword,
  'word-search': wordSearch,
  frayer: filledCells,
  cornell: both(filledCells, answersInBoxes),
  'short-answer': answersInBoxes,
  essay: answersInBoxes,
  'case-study': answersInBoxes,
  'exit-ticket': answersInBoxes,
};
