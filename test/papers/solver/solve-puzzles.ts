/** Solves what is drawn: crosswords, word searches, concept maps. */

import type { XmlElement } from '@rgrove/parse-xml';
import type { PointYaml } from '../any-lesson.ts';
import { comparable, elements, plain, rowsOf, said, within } from '../printed-paper.ts';
import { numberOf } from './solve-choices.ts';
import { type Answers, partnersOf, type Task, termsOf, written } from './task.ts';

/** The letters of a word as they stand in cells. */
function lettersOf(word: string, language: string): string[] {
  const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(
    word.normalize('NFC').toLocaleUpperCase(language),
  );
  return [...clusters].map(({ segment }) => segment).filter((sign) => /[\p{L}\p{N}]/u.test(sign));
}

function wordFor(clue: string, task: Task): string {
  const given = written(task, 'words').map(({ word, clue }) => ({
    name: String(word),
    meaning: String(clue),
  }));
  const found = [...given, ...(task.exercise.from ? termsOf(task) : [])];
  return found.find(({ meaning }) => clue.startsWith(`${plain(meaning)} (`))?.name ?? `no word for ${clue}`;
}

/** Each word as it can be written into the grid: its letters must fill exactly the cells between two edges. */
export function solveCrossword(task: Task): Answers {
  const grid = rowsOf(task.printed.blocks.filter(({ name }) => name === 'table'));
  const filled = new Map<string, string>();
  const answers: Answers = new Map();
  let across = true;
  for (const block of task.printed.blocks) {
    if (block.name === 'p') across = said(block) === comparable(task.label('direction.across'));
    if (block.name !== 'item') continue;
    const letters = lettersOf(wordFor(said(elements(block, 'p')[0]), task), task.lesson.language);
    const cells = runFrom(numberOf(block), grid, across);
    const clash = cells.some((cell, index) => (filled.get(cell) ?? letters[index]) !== letters[index]);
    cells.forEach((cell, index) => {
      filled.set(cell, letters[index] ?? '');
    });
    const wrong = cells.length === letters.length ? clash && 'clashes' : `has ${cells.length} cells`;
    answers.set(numberOf(block), wrong ? `${letters.join('')} ${wrong}` : letters.join(''));
  }
  const open = grid.flat().filter((cell) => cell.attributes.field).length;
  if (open !== filled.size) answers.set(0, `${open - filled.size} cells that no word fills`);
  return answers;
}

/** The cells of the run that a number starts, to the next edge. */
export function runFrom(number: number, grid: readonly (readonly XmlElement[])[], across: boolean): string[] {
  const isCell = (row: number, column: number) => {
    const cell = grid[row]?.[column];
    return cell !== undefined && cell.attributes.class !== 'bare';
  };
  const row = grid.findIndex((cells) => cells.some((cell) => startNumber(cell) === number));
  const column = grid[row]?.findIndex((cell) => startNumber(cell) === number) ?? -1;
  const [down, right] = across ? [0, 1] : [1, 0];
  if (row < 0 || isCell(row - down, column - right)) return [];
  const cells: string[] = [];
  for (let step = 0; isCell(row + step * down, column + step * right); step += 1) {
    cells.push(`${row + step * down},${column + step * right}`);
  }
  return cells;
}

function startNumber(cell: XmlElement): number {
  const number = elements(cell, 'p').find(({ attributes }) => attributes.class === 'cell-number');
  return Number(said(number)) || -1;
}

const DIRECTIONS = { across: [0, 1], down: [1, 0], falling: [1, 1], rising: [-1, 1] } as const;

/** Where each word is found, reading in all eight directions. */
export function solveWordSearch(task: Task): Answers {
  const grid = rowsOf(task.printed.blocks.filter(({ name }) => name === 'table')).map((row) =>
    row.map((cell) => cell.text.trim()),
  );
  return new Map(
    within(task.printed.blocks, 'item').map((item) => {
      const word = wordFor(said(elements(item, 'p')[0]), task);
      return [
        numberOf(item),
        `${comparable(word)}: ${hits(lettersOf(word, task.lesson.language), grid, task).join(' and ')}`,
      ];
    }),
  );
}

function hits(letters: readonly string[], grid: readonly (readonly string[])[], { label }: Task): string[] {
  const found = new Map<string, string>();
  for (const [name, [down, right]] of Object.entries(DIRECTIONS)) {
    grid.forEach((cells, row) => {
      cells.forEach((_, column) => {
        for (const spelled of [letters, letters.toReversed()]) {
          const spots = spelled.map((_, step) => [row + step * down, column + step * right] as const);
          // A word that reads the same from both ends lies there once.
          if (found.has(spots.join(' '))) continue;
          if (!spots.every(([r, c], index) => grid[r]?.[c] === spelled[index])) continue;
          const start = label('found-at', { row: String(row + 1), column: String(column + 1) });
          const way = `${start}; ${label(`direction.${name}`)}`;
          found.set(spots.join(' '), comparable(spelled === letters ? way : `${way}, backwards`));
        }
      });
    });
  }
  return [...found.values()];
}

/** Names of the boxes without one, and numbers of the obstacles to which the missing lines lead. */
export function solveMap(task: Task): Answers {
  const nodes = within(task.printed.blocks, 'group').flatMap((group, column) =>
    elements(group, 'node').map((node) => ({ node, column })),
  );
  const lines = within(task.printed.blocks, 'link').map(({ attributes: { from, to } }) => `${from} ${to}`);
  const shown = nodes.map(({ node }) => said(node));
  const answers: Answers = new Map();
  for (const { node, column } of nodes) {
    const number = /^\((\d+)\)/.exec(said(node))?.[1];
    if (number === undefined) continue;
    const { lesson } = task;
    const { id } = node.attributes;
    const place = Number(node.attributes.number);
    const [own = [], others = []]: (readonly PointYaml[])[] =
      column === 1 ? [lesson.remedies, lesson.obstacles] : [lesson.obstacles, lesson.remedies];
    // A remedy that has no lines yet tells nothing.
    const telling = others.filter((one) => lines.some((line) => line.split(' ').includes(one.id)));
    const joined = telling.filter((one) =>
      lines.some((line) => [`${id} ${one.id}`, `${one.id} ${id}`].includes(line)),
    );
    const byLines = own.filter((point) => {
      const partners = partnersOf(point, task).filter((one) => telling.some((other) => other.id === one.id));
      return !shown.includes(comparable(point.title)) && idsOf(partners) === idsOf(joined);
    });
    // Boxes with the same lines are told apart by their numbers, which stand in the summary, too.
    const fitting = byLines.length > 1 ? byLines.filter((one) => own.indexOf(one) + 1 === place) : byLines;
    answers.set(Number(number), fitting.map(({ title }) => comparable(title)).join(' or '));
  }
  for (const item of within(task.printed.blocks, 'item')) {
    const remedy = task.lesson.remedies.find(({ title }, index) =>
      said(item).startsWith(comparable(task.label('draw-lines', { n: String(index + 1), title }))),
    );
    const numbers = task.lesson.obstacles.flatMap(({ id }, index) =>
      remedy?.addresses.includes(id) ? index + 1 : [],
    );
    answers.set(numberOf(item), numbers.join(', '));
  }
  return answers;
}

function idsOf(points: readonly { readonly id: string }[]): string {
  return points.map(({ id }) => id).join();
}
