/** Solves what is answered by letters and marks: match, choices, true or false, order, classify. */

import type { XmlElement } from '@rgrove/parse-xml';
import { comparable, elements, plain, rowsOf, said, within } from '../printed-paper.ts';
import { type Answers, partnersOf, pointsOf, type Task, termsOf, written } from './task.ts';

const byCode = (one: string, other: string) => (one < other ? -1 : 1);

/** Letters of the responses that belong to each premise. */
export function solveMatch(task: Task): Answers {
  const rows = rowsOf(task.printed.blocks).slice(1);
  const responses = rows.map(([, , , letter, response]) => ({
    letter: said(letter),
    response: said(response),
  }));
  return new Map(
    rows.flatMap(([number, , premise]) => {
      if (!said(number)) return [];
      const rights = rightsOf(said(premise), task);
      const letters = responses
        .filter(({ response }) => rights.includes(response))
        .map(({ letter }) => letter);
      return [[Number(said(number)), letters.sort(byCode).join(', ')] as const];
    }),
  );
}

function rightsOf(premise: string, task: Task): string[] {
  const { from } = task.exercise;
  if (from === 'terms') {
    return termsOf(task).flatMap(({ name, meaning }) => (comparable(name) === premise ? plain(meaning) : []));
  }
  if (from === 'obstacles' || from === 'remedies') {
    return task.lesson[from]
      .filter(({ title }) => comparable(title) === premise)
      .flatMap((point) => partnersOf(point, task).map(({ title }) => comparable(title)));
  }
  return written(task, 'pairs')
    .filter(({ left }) => plain(String(left)) === premise)
    .map(({ right }) => plain(String(right)));
}

/** Letters of the right options of each question. */
export function solveChoices(task: Task): Answers {
  return new Map(
    within(task.printed.blocks, 'item').map((item) => {
      const rights = rightOptions(said(elements(item, 'p')[0]), task);
      const letters = elements(item, 'li').flatMap((option, index) =>
        rights.includes(said(option)) ? String.fromCharCode(97 + index) : [],
      );
      return [numberOf(item), letters.join(', ')] as const;
    }),
  );
}

function rightOptions(question: string, task: Task): string[] {
  const asked = written(task, 'questions').filter((one) => plain(String(one.question)) === question);
  const byHand = asked.flatMap(({ answer, right = [answer] }) =>
    (right as readonly (string | { readonly text: string })[]).map((option) =>
      plain(typeof option === 'string' ? option : option.text),
    ),
  );
  const derived = pointsOf(task).flatMap((point) => {
    const group = 'addresses' in point ? 'remedies' : 'obstacles';
    const statements = task.groupLabel('question.which-statements-topic', group, { title: point.title });
    if (comparable(statements) === question) return point.points.map(plain);
    const asks = point.example
      ? `${task.groupLabel('question.which-topic', group)} ${point.example.text}`
      : `${task.groupLabel('question.which-topic-claim', group)} ${point.claim}`;
    return plain(asks) === question ? [comparable(point.title)] : [];
  });
  return [...byHand, ...derived];
}

export function numberOf(item: XmlElement): number {
  return Number(item.attributes.number);
}

/** `true`, or `false` with the correction. */
export function solveJudgements(task: Task): Answers {
  const statements = [
    ...written(task, 'statements').map(({ text, answer, correction }) => ({
      text: plain(String(text)),
      answer: answer ? 'true' : `false: ${plain(String(correction))}`,
    })),
    ...pointsOf(task).map(({ claim }) => ({ text: plain(claim), answer: 'true' })),
  ];
  return new Map(
    rowsOf(task.printed.blocks)
      .slice(1)
      .map(([number, cell]) => {
        const text = said(elements(cell ?? null, 'p')[0]);
        return [
          Number(said(number)),
          statements.find((statement) => statement.text === text)?.answer ?? `not in the lesson: ${text}`,
        ];
      }),
  );
}

/** The place of each letter: `a2 b1 c3`. */
export function solveOrders(task: Task): Answers {
  return new Map(
    within(task.printed.blocks, 'item').map((item) => {
      const question = said(elements(item)[0]);
      const asked = written(task, 'questions').find((one) => plain(String(one.question)) === question);
      const steps = (asked?.steps as readonly string[] | undefined)?.map(plain) ?? [];
      const places = rowsOf([item])
        .slice(1)
        .map(([, letter, step]) => `${said(letter)}${steps.indexOf(said(step)) + 1}`);
      return [numberOf(item), places.join(' ')] as const;
    }),
  );
}

/** The category of each card. */
export function solveCards(task: Task): Answers {
  const [list] = within(task.printed.blocks, 'ol');
  const first = Number(list?.attributes.start);
  return new Map(
    elements(list ?? null).map((card, index) => [first + index, categoriesOf(said(card), task).join(' / ')]),
  );
}

function categoriesOf(card: string, task: Task): string[] {
  const { from } = task.exercise;
  const holds = (texts: readonly string[]) => texts.map(plain).includes(card);
  if (from === 'points') {
    return (['obstacles', 'remedies'] as const)
      .filter((kind) => task.lesson[kind].some(({ points }) => holds(points)))
      .map((kind) => comparable(task.label(kind)));
  }
  if (from === 'obstacles' || from === 'remedies') {
    return task.lesson[from].filter(({ points }) => holds(points)).map(({ title }) => comparable(title));
  }
  return written(task, 'categories')
    .filter(({ cards }) => holds(cards as readonly string[]))
    .map(({ name }) => comparable(String(name)));
}
