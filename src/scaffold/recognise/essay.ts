/** An essay without any headings or labels: its paragraphs are topics, but for those that open and close it. */

import type { Block } from './block.ts';
import type { Frame } from './frame.ts';
import { type KindWords, orderedKind } from './kind-words.ts';
import { runsOf } from './lesson-plan.ts';
import type { Lexicon } from './lexicon.ts';
import type { Entry, Part, Run } from './part.ts';
import { capital, countWords } from './phrases.ts';

/** An opening, two topics, and what closes the text; where the opening says how many follow, nothing need close it. */
const LEAST = 4;
const LEAST_TOPICS = 2;
/** In words: a shorter one belongs to the paragraph before it. */
const SHORTEST = 12;
/** Paragraphs that open with "then", "next" or "finally". */
const LEAST_IN_FLOW = 3;
const LEAST_WHERE_ASKED = 2;
/** Paragraphs before the topics, of which the last one may say how many follow. */
const LONGEST_OPENING = 2;
/** Paragraphs that may close a text behind as many topics as it announced. */
const MOST_CLOSING = 2;

type Prose = Part & { readonly kind: 'prose' };

/** The frame with the paragraphs as a run; unchanged where it has runs, or too few paragraphs. */
export function withEssayTopics(frame: Frame, kinds: readonly KindWords[], lexicon: Lexicon): Frame {
  if (runsOf(frame).length > 0) return frame;
  const all = frame.parts.filter(
    (part): part is Prose => part.kind === 'prose' && part.block.kind === 'paragraph',
  );
  const texts = all.map(({ block }) => block.text);
  const ordered = orderedKind(kinds);
  const isAsked = ordered?.signs.test(`${frame.title} ${frame.question}`);
  const steps = texts.filter((text) => behindFlow(text, lexicon) !== undefined);
  const isFlow = steps.length >= (isAsked ? LEAST_WHERE_ASKED : LEAST_IN_FLOW);
  const { start, end, size } = boundsIn(texts, isFlow, lexicon);
  const found = all.slice(start, end);
  const long = found.filter(({ block }) => countWords(block.text) >= SHORTEST);
  if (long.length < LEAST_TOPICS) return frame;
  const entries: Entry[] = [];
  for (const [index, { block }] of found.entries()) {
    const last = entries.at(-1);
    const text = isFlow ? capital(behindFlow(block.text, lexicon) ?? block.text) : block.text;
    const isBelow = size > 1 ? index % size > 0 : countWords(block.text) < SHORTEST;
    if (last && isBelow) entries[entries.length - 1] = { ...last, body: [...last.body, block] };
    else entries.push(entryOf({ ...block, text }, isFlow));
  }
  const kind = isFlow && ordered?.kind;
  const run: Run = {
    kind: 'run',
    openers: frame.title ? [{ text: frame.title, line: 0, isTitle: true, isHeading: true }] : [],
    entries,
    ...(kind && { tells: { kind: kind.name, index: 0 } }),
  };
  const taken = new Set<Part>(found);
  return {
    ...frame,
    parts: frame.parts.flatMap((part) => (part === found[0] ? [run] : taken.has(part) ? [] : [part])),
  };
}

interface Bounds {
  readonly start: number;
  readonly end: number;
  /** In paragraphs, of each topic. */
  readonly size: number;
}

/** Where the topics begin and end: behind the sentence that announces them, before what closes the text. */
function boundsIn(texts: readonly string[], isFlow: boolean, lexicon: Lexicon): Bounds {
  for (const [index, text] of texts.slice(0, LONGEST_OPENING).entries()) {
    const count = lexicon.countSaid(lexicon.sentences(text).at(-1) ?? '');
    const found = count > 0 && sizedIn(texts, index + 1, count, lexicon);
    if (found) return found;
  }
  if (texts.length < LEAST) return { start: 0, end: 0, size: 1 };
  const isDate = (text: string) => lexicon.dateWithin.test(lexicon.sentences(text)[0] ?? '');
  const isStep = (text: string) => isFlow && behindFlow(text, lexicon) !== undefined;
  const close = texts.findIndex(
    (text, index) => index > LEAST_TOPICS && lexicon.closing.test(text) && !isStep(text),
  );
  const last = texts.at(-1) ?? '';
  // What has the sign of those before it is one of them.
  const areDated = texts.slice(1).filter(isDate).length > texts.length / 2;
  const goesOn = isStep(last) || (areDated && isDate(last));
  return { start: 1, end: close > 0 ? close : texts.length - (goesOn ? 0 : 1), size: 1 };
}

/** As many topics as were announced, of one paragraph each, or of as many each where some go on with those before them. */
function sizedIn(
  texts: readonly string[],
  start: number,
  count: number,
  { continues }: Lexicon,
): Bounds | undefined {
  const all = texts.length - start;
  const left = all - count;
  const single = { start, end: start + count, size: 1 };
  if (left === 0 || left === 1) return single;
  const size = Math.floor(all / count);
  const isBelow = (text: string, index: number) => index % size > 0 && continues.test(text);
  const isSized = size > 1 && all % count <= 1 && texts.slice(start).some(isBelow);
  if (isSized) return { start, end: start + size * count, size };
  return start === 1 && left === MOST_CLOSING ? single : undefined;
}

/** What stands behind "then", "next" or "finally"; a clause on what went before says more than its place, and stays. */
function behindFlow(text: string, { ordinal, after }: Lexicon): string | undefined {
  const found = ordinal(text);
  if (found) return typeof found.rank === 'number' ? undefined : found.rest;
  return after.test(text) ? text : undefined;
}

function entryOf(block: Block, isOrdered: boolean): Entry {
  return { name: '', line: block.line, style: 'paragraph', isOrdered, body: [block] };
}
