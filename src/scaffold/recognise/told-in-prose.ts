/** Finds the second of two groups where a text tells it in running prose: "To overcome this, schools can …. Parents should …." */

import { rememberingEach } from '../../base/remembering.ts';
import { DEFAULT_KIND } from '../../kinds/lesson-kind.ts';
import type { Block } from './block.ts';
import type { Frame } from './frame.ts';
import { groupIn, isLinked, type KindWords } from './kind-words.ts';
import { bare } from './label.ts';
import { openedBy, runsOf } from './lesson-plan.ts';
import type { Lexicon } from './lexicon.ts';
import type { Opener, Part, Run } from './part.ts';
import { capital, countWords } from './phrases.ts';
import { toldEntries } from './told-entries.ts';

/** The group that announces nothing is the second one. */
const SECOND = 1;
/** In signs: where the word of a group says what a sentence is about. */
const BEGINNING = 40;
/** Sentences that tell a topic, where no word of the group stands before them. */
const LEAST_TOLD = 2;
/** In words: "The effects are many" says nothing of one of them. */
const SHORTEST_LEAD = 5;
const LONGEST_LEAD = 10;

interface Found {
  readonly kind: KindWords;
  /** Of the part that it begins in. */
  readonly at: number;
  /** In a topic of a run: which one, and from which of its blocks on. */
  readonly inside?: { readonly entry: number; readonly from: number };
}

/** The frame with that prose as a run of topics; unchanged where its groups are announced, or nothing tells the second. */
export function withToldGroup(frame: Frame, kinds: readonly KindWords[], lexicon: Lexicon): Frame {
  const linked = kinds.filter(isLinked);
  const runs = runsOf(frame);
  const opened = rememberingEach((kind: KindWords) => new Set(runs.map((run) => openedBy(run, kind))));
  if (runs.length === 0 || linked.some((kind) => [0, SECOND].every((index) => opened(kind).has(index))))
    return frame;
  const isFirstTold = (kind: KindWords) =>
    opened(kind).has(0) || groupIn(`${frame.title} ${frame.question}`, kind)?.index === 0;
  const found = linked
    .filter((kind) => !opened(kind).has(SECOND))
    .flatMap((kind) => placeIn(frame, kind, isFirstTold(kind), lexicon) ?? [])
    .toSorted((one, other) => one.at - other.at)[0];
  return found ? withRun(frame, found, lexicon) : frame;
}

/** @param isFirstTold whether the text says that its other topics are those of the first group; else a sentence must turn */
function placeIn(frame: Frame, kind: KindWords, isFirstTold: boolean, lexicon: Lexicon): Found | undefined {
  const first = frame.parts.findIndex((part) => part.kind === 'run' && part.entries.length > 0);
  for (const [at, part] of frame.parts.entries()) {
    if (at < first) continue;
    if (isFirstTold && part.kind === 'prose' && tells(part.block, kind, lexicon)) return { kind, at };
    for (const [entry, { style, body }] of part.kind === 'run' ? part.entries.entries() : []) {
      const isLast = part.kind === 'run' && entry === part.entries.length - 1;
      const from = body.findIndex((block, index) => {
        // Among paragraphs without labels, the one that announces the group is its first topic.
        if (index === 0)
          return style === 'paragraph' && entry > 0 && turns(block, kind, isFirstTold, lexicon);
        // Before other topics only a question turns to what helps.
        return isFirstTold && (isLast || block.text.endsWith('?')) && tells(block, kind, lexicon);
      });
      if (from >= 0) return { kind, at, inside: { entry, from } };
    }
  }
  return undefined;
}

function tells({ kind, level, text }: Block, { groups }: KindWords, lexicon: Lexicon): boolean {
  const group = groups[SECOND];
  if (kind !== 'paragraph' || level > 0 || !group) return false;
  const sentences = lexicon.sentences(text);
  const [first = ''] = sentences;
  // "So what can be done?" closes nothing.
  if (lexicon.closing.test(text) && !first.endsWith('?')) return false;
  const at = group.pattern.exec(first)?.index ?? -1;
  const isAnnounced = /[?:]$/.test(first) || at < BEGINNING || lexicon.announces.test(first);
  if (at >= 0 && isAnnounced) return true;
  return sentences.filter((sentence) => group.told.test(sentence)).length >= LEAST_TOLD;
}

/**
 * Whether the first sentence of a paragraph announces the group: by its words; and where the first group is told, by a
 * question that the next one answers, or by words that turn to several things.
 */
function turns(
  { text }: Block,
  { groups, kind }: KindWords,
  isFirstTold: boolean,
  lexicon: Lexicon,
): boolean {
  const [first = '', next] = lexicon.sentences(text);
  const { pattern, told } = groups[SECOND] ?? {};
  if (!next || !pattern || !told) return false;
  if (first.endsWith('?')) return isFirstTold && told.test(next);
  // What nothing announces more often says what helps than what follows.
  const isUsual = isFirstTold && kind.name === DEFAULT_KIND;
  return announcesGroup(first, pattern, lexicon) || (isUsual && turnsToSeveral(first, lexicon));
}

/** "There are ways out, and some were tried", "The consequences reached far beyond the shore", "Much can be done", "All this led to …". */
function announcesGroup(
  sentence: string,
  pattern: RegExp,
  { announces, turns: opens, words }: Lexicon,
): boolean {
  const match = pattern.exec(sentence);
  if (!match) return false;
  const before = sentence.slice(0, match.index).trim().toLowerCase();
  const isSubject = before === '' || words['before-terms'].includes(before);
  const isShort = countWords(sentence) <= LONGEST_LEAD;
  // One word may stand in any sentence, a phrase says what the next ones are.
  return (
    announces.test(sentence) || opens.test(sentence) || (isShort && (isSubject || match[0].includes(' ')))
  );
}

/** "Fortunately, a few habits are enough". */
function turnsToSeveral(sentence: string, { turns: opens, announces }: Lexicon): boolean {
  return opens.test(sentence) && announces.test(sentence);
}

function withRun(frame: Frame, { kind, at, inside }: Found, lexicon: Lexicon): Frame {
  const part = frame.parts[at];
  const all = part?.kind === 'run' ? part.entries : [];
  const [entry, later] = [all[inside?.entry ?? -1], inside ? all.slice(inside.entry + 1) : []];
  const kept: Part[] =
    part?.kind === 'run' && entry && inside
      ? [
          {
            ...part,
            entries: [
              ...all.slice(0, inside.entry),
              ...(inside.from > 0 ? [{ ...entry, body: entry.body.slice(0, inside.from) }] : []),
            ],
          },
        ]
      : [];
  const own = entry?.body.slice(inside?.from) ?? (part?.kind === 'prose' ? [part.block] : []);
  const behind = frame.parts.slice(at + 1);
  const next = behind.findIndex((one) => one.kind !== 'prose' || one.block.kind !== 'paragraph');
  const prose = later.length > 0 ? [] : behind.slice(0, next < 0 ? undefined : next);
  const blocks = [...own, ...prose.flatMap((one) => (one.kind === 'prose' ? [one.block] : []))];
  const isLast = later.length === 0;
  const { run, rest } = runOf(blocks, kind, { isLast, isEnd: isLast && next < 0 }, lexicon);
  const entries = [...run.entries, ...later];
  if (entries.length === 0) return frame;
  const left = rest.map((block): Part => ({ kind: 'prose', block: { ...block, level: 0 } }));
  return {
    ...frame,
    parts: [
      ...frame.parts.slice(0, at),
      ...kept,
      { ...run, entries },
      ...left,
      ...behind.slice(prose.length),
    ],
  };
}

/**
 * @param blocks paragraphs, of which the first one tells the group
 * @param isLast whether no other topics follow them
 * @param isEnd whether nothing follows them, so that the last one may close the text
 */
function runOf(
  [first, ...others]: readonly Block[],
  kind: KindWords,
  { isLast, isEnd }: { readonly isLast: boolean; readonly isEnd: boolean },
  lexicon: Lexicon,
): { readonly run: Run; readonly rest: readonly Block[] } {
  const told = kind.groups[SECOND]?.told ?? /(?!)/;
  const pattern = kind.groups[SECOND]?.pattern ?? /(?!)/;
  const [sentence = '', ...more] = lexicon.sentences(first?.text ?? '');
  const clause = /^([^,]{3,80}),\s+(\S.*)$/s.exec(sentence);
  // "It has many effects" says nothing of one of them.
  const end = sentence.split(/\s+/).slice(-2).join(' ');
  const [, before = '', behind = ''] = clause ?? [];
  // "To overcome this, the town can …" tells a topic already.
  const isClause = pattern.test(before) && countWords(behind) > 2;
  const isLead =
    /[?:]$/.test(sentence) ||
    pattern.test(end) ||
    (pattern.test(sentence) && countWords(sentence) <= SHORTEST_LEAD) ||
    turnsToSeveral(sentence, lexicon) ||
    (announcesGroup(sentence, pattern, lexicon) && !(isClause && told.test(behind)));
  const lead = isLead ? sentence : isClause ? before : '';
  const sentences = isLead ? more : [isClause ? capital(behind) : sentence, ...more];
  const isTold = ({ text }: Block) => told.test(text) || lexicon.more.test(text) || pattern.test(text);
  // Announced, each paragraph is a topic but the one that closes; else those that tell one, as long as they do.
  const close = others.findIndex(
    (block, index) =>
      lexicon.closing.test(block.text) ||
      (sentences.length > 0 && !isTold(block)) ||
      (isEnd && index > 0 && index === others.length - 1 && !isTold(block)),
  );
  const taken = others.slice(0, close < 0 ? undefined : close);
  // A single paragraph below what announces several tells one a sentence.
  const isListed =
    isLead &&
    isLast &&
    taken.length === 0 &&
    sentences.length > 1 &&
    sentences.filter((one) => told.test(one)).length < LEAST_TOLD;
  const entriesOf = (block: Block) => {
    const own = lexicon.sentences(block.text);
    // A single paragraph below a question tells all that there is to tell.
    const isAlone = sentences.length === 0 && taken.length === 1;
    const isMany = isAlone && own.filter((one) => told.test(one)).length >= LEAST_TOLD;
    return toldEntries(block, own, told, lexicon, !isMany);
  };
  const entries = [
    ...(first ? toldEntries(first, sentences, isListed ? /^/ : told, lexicon) : []),
    ...taken.flatMap(entriesOf),
  ];
  const opener: Opener = { text: bare(lead), line: first?.line ?? 0, isTitle: false, isHeading: false };
  return {
    run: {
      kind: 'run',
      openers: lead ? [opener] : [],
      entries,
      tells: { kind: kind.kind.name, index: SECOND },
    },
    rest: others.slice(taken.length),
  };
}
