/** Where the prose around the topics of a text goes: it opens the lesson, turns from one group to the next, or closes it. */

import type { Placed } from './account.ts';
import type { Block } from './block.ts';
import { asBullet } from './clauses.ts';
import type { Frame } from './frame.ts';
import { labelOf } from './label.ts';
import type { LessonPlan } from './lesson-plan.ts';
import type { Lexicon } from './lexicon.ts';
import type { Part, Run } from './part.ts';
import { countWords } from './phrases.ts';

export interface ProseAround {
  readonly context: string;
  readonly bridge: string;
  readonly conclusion: string;
  /** What stands before the topics of a run and leads to them, where nothing else takes it. */
  readonly intros: ReadonlyMap<Run, string>;
  readonly placed: readonly Placed[];
  readonly unplaced: readonly Block[];
}

/** In signs: what a slide holds. */
const LONGEST = { context: 900, statement: 400, list: 300 };

/** In words. */
const SHORTEST = 3;

const QUESTION = /\?["”’)*]*$/;

export function proseAround(frame: Frame, { groups, others }: LessonPlan, lexicon: Lexicon): ProseAround {
  const placed: Placed[] = [];
  const unplaced: Block[] = [];
  const groupOf = new Map(groups.flatMap(({ runs }, index) => runs.map((run) => [run, index] as const)));
  const { parts } = frame;
  const taken = parts.flatMap((part, index) => {
    const group = part.kind === 'run' ? groupOf.get(part) : undefined;
    return part.kind === 'run' && group !== undefined ? [{ run: part, group, index }] : [];
  });
  const [first, last] = boundsOf(
    taken.map(({ index }) => index),
    parts,
  );
  const before: Block[] = [];
  const turns: Block[] = [];
  const after: Block[] = [];
  const closing: Block[] = [];
  const intros = new Map<Run, string>();

  for (const [index, part] of parts.entries()) {
    if (part.kind === 'named') {
      if (part.part === 'context') before.push(...part.body);
      if (part.part === 'conclusion') closing.push(...part.body);
      continue;
    }
    if (part.kind === 'run') {
      if (others.includes(part)) takeOther(part, index < first);
      continue;
    }
    const { block } = part;
    if (block.kind !== 'paragraph') unplaced.push(block);
    else if (index < first) before.push(block);
    else if (index > last) after.push(block);
    else takeBetween(index, block);
  }

  function takeOther(run: Run, isBefore: boolean): void {
    const items = run.entries.map(({ name, body }) =>
      [name, ...body.map(({ text }) => text)].filter(Boolean).join(': '),
    );
    const announced = run.openers[0];
    const list = `${announced && !announced.isTitle ? `${announced.text}: ` : ''}${items.map(asBullet).join('; ')}.`;
    const line = run.entries[0]?.line ?? 0;
    if (isBefore && list.length <= LONGEST.list) {
      before.push({ kind: 'paragraph', level: 0, text: list, line });
      placed.push(...run.entries.map((entry) => ({ line: entry.line, path: 'context' })));
      return;
    }
    for (const { name, line: at, body } of run.entries) {
      const [one, ...more] = body;
      unplaced.push(
        { kind: 'item', level: 0, text: [name, one?.text].filter(Boolean).join(': '), line: at },
        ...more,
      );
    }
  }

  /** From the first group to the second it is the bridge; else it leads to the run that follows it. */
  function takeBetween(index: number, block: Block): void {
    const earlier = taken.findLast((one) => one.index < index);
    const next = taken.find((one) => one.index > index);
    if (earlier?.group === 0 && next?.group === 1) turns.push(block);
    else if (next) {
      intros.set(next.run, [intros.get(next.run), block.text].filter(Boolean).join(' '));
      placed.push({ line: block.line, path: 'explanation' });
    } else unplaced.push(block);
  }

  const fitted = (blocks: readonly Block[], path: string, longest: number): string => {
    const all = blocks.flatMap((block) => lexicon.sentences(block.text).map((text) => ({ ...block, text })));
    // What asks something closes nothing: it would stand in the key as an answer.
    const isTold = ({ text }: Block) => path !== 'conclusion' || !QUESTION.test(text);
    const sentences = all.filter(isTold);
    let length = 0;
    const kept = sentences.filter(({ text }) => {
      length += text.length + 1;
      return length <= longest;
    });
    // Too many to be the arguments of one call.
    for (const one of [...all.filter((sentence) => !isTold(sentence)), ...sentences.slice(kept.length)])
      unplaced.push(one);
    placed.push(...[...new Set(kept.map(({ line }) => line))].map((line) => ({ line, path })));
    return kept.map(({ text }) => text).join(' ');
  };
  // Where more stands at the end than a slide holds, what says that it closes comes first.
  const said = after.filter((block) => !isAside(block, lexicon));
  const start = said.findIndex(({ text }) => lexicon.closing.test(text));
  const isLong = said.reduce((sum, { text }) => sum + text.length, 0) > LONGEST.statement;
  const ended = closing.length === 0 && start > 0 && isLong ? said.slice(start) : said;
  // Where the text seems to tell nothing of a group, prose behind the others may be that group.
  const isLacking = groups.some(({ runs }) => runs.length === 0);
  const closed = isLacking ? (start < 0 ? [] : said.slice(start)) : ended;
  const ending = closing.length > 0 ? closing : closed;
  unplaced.push(...after.filter((block) => !ending.includes(block)));
  const marked = frame.details.get('conclusion');
  const conclusion = fitted(ending, 'conclusion', LONGEST.statement);
  return {
    context: fitted(before, 'context', LONGEST.context),
    bridge: fitted(turns, 'bridge', LONGEST.statement),
    conclusion: marked ?? conclusion,
    ...{ intros, placed, unplaced },
  };
}

/** "Homework: page 12", "Tip: …", "Enjoy!": behind the topics, but no end of what they say. */
function isAside(block: Block, lexicon: Lexicon): boolean {
  if (lexicon.closing.test(block.text)) return false;
  const label = lexicon.marked(block.text) ?? labelOf(block, lexicon);
  return (label !== undefined && /^[^.!?]{1,60}:/.test(block.text)) || countWords(block.text) < SHORTEST;
}

/** Where the topics begin and end: of what a table alone compares, at the table; behind all prose where there are none. */
function boundsOf(taken: readonly number[], parts: readonly Part[]): readonly [number, number] {
  const table = parts.findIndex((part) => part.kind === 'prose' && part.block.kind === 'table');
  const none = table < 0 ? parts.length : table;
  return [taken[0] ?? none, taken.at(-1) ?? none];
}
