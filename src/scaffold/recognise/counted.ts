/** Sentences or paragraphs that say their place among others: `First, …`, `The second problem is …`, `Masalah lain adalah …`. */

import type { Rank } from './counting-words.ts';
import type { Lexicon } from './lexicon.ts';
import { capital } from './phrases.ts';

export interface Counted {
  /** Of the text, from 0. */
  readonly index: number;
  readonly rank: Rank;
  /** The text behind the words that count it. */
  readonly rest: string;
  /** What is counted, where its words say so: `The second problem`. */
  readonly of: string;
  /** The whole sentence, or what it says behind "that": what stands behind the verb is often no sentence. */
  readonly said: string;
  /** The groups of topics that it counts, or else its nouns. */
  readonly kin: ReadonlySet<string>;
}

/** The groups of all kinds of lessons whose words some words are. */
export type GroupsOf = (words: string) => ReadonlySet<string>;

const LEAST = 2;

interface OpenRun {
  readonly members: Counted[];
  readonly kin: Set<string>;
  readonly ranks: Set<Rank>;
}

/**
 * Those that belong together, in their order: from a "first" on, or from the first that names what it counts, up to the
 * next that counts something else.
 *
 * @param texts empty where nothing may be counted
 */
export function countedIn(texts: readonly string[], lexicon: Lexicon, groupsOf: GroupsOf): Counted[][] {
  const named = texts.map((text, index) => namedPlace(text, index, lexicon, groupsOf));
  // A noun that is no word of any group is counted where another sentence counts it, too.
  const times = new Map<string, number>();
  for (const one of named) for (const word of one?.kin ?? []) times.set(word, (times.get(word) ?? 0) + 1);
  const isNamed = (one: Counted) => [...one.kin].some((word) => (times.get(word) ?? 0) >= LEAST);
  const namedIn = (index: number, isOpen: boolean): Counted | undefined => {
    const own = named[index];
    if (!own || isNamed(own)) return own;
    // "The next step is" goes on with what "first of all" began, as "second" does with "the first reason is".
    if (groupsOf(own.of).size === 0) return undefined;
    return own.rank === 0 ? own : isOpen ? { ...own, of: '' } : undefined;
  };
  const runs: OpenRun[] = [];
  for (const [index, text] of texts.entries()) {
    const run = runs.at(-1);
    const one = namedIn(index, run !== undefined) ?? plainPlace(text, index, lexicon);
    if (!one) continue;
    const isOther = one.of !== '' && !(run && [...one.kin].some((word) => run.kin.has(word)));
    if (one.rank === 0 || isOther)
      runs.push({ members: [one], kin: new Set(one.kin), ranks: new Set([one.rank]) });
    // A second "second" counts something else that nothing opens.
    else if (run && !(typeof one.rank === 'number' && run.ranks.has(one.rank))) {
      run.members.push(one);
      run.ranks.add(one.rank);
      for (const word of one.kin) run.kin.add(word);
    }
  }
  return runs.map(({ members }) => inOneKey(members, texts)).filter((run) => run.length >= LEAST);
}

/**
 * "Then" and "next" go on with a second or a third, which they name no other; with a "first" alone they count, and so does
 * "once the dough has risen". What goes on with one thing more counts where each before it took no more than its place.
 */
function inOneKey(run: readonly Counted[], texts: readonly string[]): Counted[] {
  const isSure = ({ rank, of }: Counted) => typeof rank === 'number' || of !== '';
  const isCounted = run.filter(isSure).length > 1;
  const isFlow = run.filter(({ rank }) => rank === 'next' || rank === 'last').length > 1;
  const first = run[0]?.index ?? 0;
  // What somebody says in between belongs to what stands before it.
  const quotes = (end: number) => texts.slice(first, end).filter((text) => /^["“„«]/.test(text)).length;
  return run.filter((one, at) => {
    if (isSure(one)) return true;
    if (one.rank === 'more') return isCounted && one.index - quotes(one.index) === first + at;
    return isCounted ? one.rank === 'last' : isFlow;
  });
}

function namedPlace(text: string, index: number, lexicon: Lexicon, groupsOf: GroupsOf): Counted | undefined {
  const found = lexicon.counted(text);
  if (!found?.rest) return undefined;
  const { of, rank, rest, isClause } = found;
  const [sentence = ''] = lexicon.sentences(text);
  const said = isClause ? capital(lexicon.sentences(rest)[0] ?? '') : sentence;
  const groups = groupsOf(of);
  return { index, rank, rest, of, said, kin: groups.size > 0 ? groups : lexicon.nounsOf(of) };
}

const NO_KIN: ReadonlySet<string> = new Set();

function plainPlace(text: string, index: number, { ordinal, more, after }: Lexicon): Counted | undefined {
  const found = ordinal(text);
  const base = { index, of: '', said: '', kin: NO_KIN };
  if (found) return { ...base, ...found };
  const [opening = ''] = more.exec(text) ?? [];
  if (opening) return { ...base, rank: 'more', rest: text.slice(opening.length) };
  const [clause = ''] = after.exec(text) ?? [];
  return clause ? { ...base, rank: 'after', rest: text.slice(clause.length) } : undefined;
}
