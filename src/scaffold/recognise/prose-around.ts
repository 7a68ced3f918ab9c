/** Where the prose around the topics of a text goes: it opens the lesson, turns from one group to the next, or closes it. */

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
  /** The blocks that it was made of. */
  readonly opening: readonly Block[];
  readonly bridge: string;
  readonly conclusion: string;
  /** What stands before the topics of a run and leads to them, where nothing else takes it. */
  readonly intros: ReadonlyMap<Run, string>;
}

/** In signs: what a slide holds. */
const LONGEST = { context: 900, statement: 400, list: 300 };

/** In words. */
const SHORTEST = 3;

const QUESTION = /\?["”’)*]*$/;

export function proseAround(frame: Frame, { groups, others }: LessonPlan, lexicon: Lexicon): ProseAround {
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
    if (block.kind !== 'paragraph') continue;
    if (index < first) before.push(block);
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
    if (isBefore && list.length <= LONGEST.list)
      before.push({ kind: 'paragraph', level: 0, text: list, line });
  }

  /** From the first group to the second it is the bridge; else it leads to the run that follows it. */
  function takeBetween(index: number, block: Block): void {
    const earlier = taken.findLast((one) => one.index < index);
    const next = taken.find((one) => one.index > index);
    if (earlier?.group === 0 && next?.group === 1) turns.push(block);
    else if (next) intros.set(next.run, [intros.get(next.run), block.text].filter(Boolean).join(' '));
  }

  // Where more stands at the end than a slide holds, what says that it closes comes first.
  const said = after.filter((block) => !isAside(block, lexicon));
  const start = said.findIndex(({ text }) => lexicon.closing.test(text));
  const isLong = said.reduce((sum, { text }) => sum + text.length, 0) > LONGEST.statement;
  const ended = closing.length === 0 && start > 0 && isLong ? said.slice(start) : said;
  // Where the text seems to tell nothing of a group, prose behind the others may be that group.
  const isLacking = groups.some(({ runs }) => runs.length === 0);
  const closed = isLacking ? (start < 0 ? [] : said.slice(start)) : ended;
  const ending = closing.length > 0 ? closing : closed;
  const sentences = (blocks: readonly Block[]) => blocks.flatMap(({ text }) => lexicon.sentences(text));
  // What asks something closes nothing: it would stand in the key as an answer.
  const closes = sentences(ending).filter((sentence) => !QUESTION.test(sentence));
  return {
    context: fitted(sentences(before), LONGEST.context),
    opening: before,
    bridge: fitted(sentences(turns), LONGEST.statement),
    conclusion: frame.details.get('conclusion') ?? fitted(closes, LONGEST.statement),
    intros,
  };
}

/** As many sentences as a slide holds. */
function fitted(sentences: readonly string[], longest: number): string {
  let length = 0;
  const fits = ({ length: own }: string) => {
    length += own + 1;
    return length <= longest;
  };
  return sentences.filter(fits).join(' ');
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
