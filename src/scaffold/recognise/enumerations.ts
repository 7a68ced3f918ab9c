/** Parts a paragraph that enumerates: `First, … Second, …`, `In 1908 … In 1928 …`, `(1) … (2) …`. */

import type { Block } from './block.ts';
import { nameOf } from './clauses.ts';
import { countedIn, type GroupsOf } from './counted.ts';
import { firstMark, inlineItems } from './inline-items.ts';
import { labelOf } from './label.ts';
import type { Lexicon } from './lexicon.ts';

/** Fewer dates are told in passing. */
const LEAST_DATES = 3;
/** Enumerations in one paragraph: each is looked for in all of the rest. */
const MOST_LISTS = 8;

/**
 * The blocks with each paragraph in pieces, each of which begins with an ordinal or a date but for the first; items in
 * one sentence become a list with what leads to it.
 *
 * @param groupsOf the groups of topics whose words some words are, though they look like the name of a topic
 */
export function enumerated(blocks: readonly Block[], lexicon: Lexicon, groupsOf: GroupsOf): Block[] {
  const sentences = blocks.map((block) => (isPlain(block) ? sentencesIn(block.text, lexicon, groupsOf) : []));
  const across = acrossParagraphs(sentences, lexicon, groupsOf);
  return blocks.flatMap((block, index) => {
    if (!isPlain(block)) return [block];
    const label = labelOf(block, lexicon);
    const begins = across.get(index) ?? new Set();
    const own = sentences[index] ?? [];
    if (begins.size === 0 && label && groupsOf(label.name).size === 0) return [block];
    const places = label ? begins : new Set([...begins, ...placesIn(own, lexicon, groupsOf)]);
    const pieces = cutAt(block, own, places);
    return pieces.length > 1 ? pieces : listed(block, isOrderedItem(blocks[index + 1]), lexicon);
  });
}

function isPlain({ kind, level }: Block): boolean {
  return kind === 'paragraph' && level === 0;
}

/** "There are three: first, …" and "To solve this, first, …" both announce and begin. */
function sentencesIn(text: string, lexicon: Lexicon, groupsOf: GroupsOf): string[] {
  return lexicon.sentences(text).flatMap((sentence) => {
    const [place] = lexicon.ordinalsIn(sentence);
    if (place?.rank !== 0) return [sentence];
    const lead = sentence.slice(0, place.start).trim();
    const isParted = /,\s*$/.test(sentence.slice(place.start, place.end));
    const announces = lead.endsWith(':') || (isParted && lead.endsWith(',') && groupsOf(lead).size > 0);
    return announces ? [lead.replace(/,$/, ':'), sentence.slice(place.start)] : [sentence];
  });
}

/**
 * The sentences that begin one of several things where these go on in other paragraphs: "There are three reasons. First, …"
 * with "Second, …" below it. Inside a paragraph only numbers count so: "then" belongs to it.
 *
 * @returns by the position of their paragraph
 */
function acrossParagraphs(
  paragraphs: readonly (readonly string[])[],
  lexicon: Lexicon,
  groupsOf: GroupsOf,
): Map<number, Set<number>> {
  const all = paragraphs.flatMap((sentences, at) => sentences.map((text, place) => ({ text, at, place })));
  const texts = all.map(({ text, place }, index) => {
    const before = place > 0 ? (all[index - 1]?.text ?? '') : '';
    return saysPlace(text, before, lexicon) ? text : '';
  });
  const found = new Map<number, Set<number>>();
  for (const run of countedIn(texts, lexicon, groupsOf)) {
    const places = run.flatMap(({ index }) => all[index] ?? []);
    if (run[0]?.rank !== 0 || places.every(({ at }) => at === places[0]?.at)) continue;
    for (const { at, place } of places) found.set(at, (found.get(at) ?? new Set()).add(place));
  }
  return found;
}

/** @param before the sentence before it in its paragraph: where that announces nothing, "First aid" is no "first" */
function saysPlace(sentence: string, before: string, { counted, ordinal, announces }: Lexicon): boolean {
  const found = ordinal(sentence);
  // What opens a paragraph may also say "next" or "finally".
  if (!before && found) return true;
  const opening = sentence.slice(0, sentence.length - (found?.rest.length ?? 0)).trim();
  const isSure = /[,:]\**$/.test(opening) || /[?:]$/.test(before) || announces.test(before);
  return (isSure && typeof found?.rank === 'number') || typeof counted(sentence)?.rank === 'number';
}

function isOrderedItem(block: Block | undefined): boolean {
  return block?.kind === 'item' && block.isOrdered === true;
}

/**
 * What leads to the items, with a colon, the items, and the rest in the same way.
 *
 * @param isAboveList whether a list with numbers stands below, of which the first item may stand here: "There are three. 1) …"
 */
function listed(block: Block, isAboveList: boolean, lexicon: Lexicon): Block[] {
  const blocks: Block[] = [];
  let text = block.text;
  for (let count = 0; text && count < MOST_LISTS; count += 1) {
    const found = inlineItems(text, lexicon);
    if (!found) break;
    const { lead, items, rest } = found;
    const begun = lexicon.sentences(lead).at(-1) ?? '';
    // "Floods are caused by" makes a sentence with each item, "there are three:" with none.
    const isOpen = /[\p{L}\p{N}]$/u.test(begun) && !lexicon.announces.test(begun);
    if (lead) blocks.push({ ...block, text: `${lead.replace(/[\s:,;.]+$/, '')}:` });
    for (const item of items) {
      const one = { ...block, kind: 'item' as const, text: item, isOrdered: true };
      blocks.push(isOpen ? { ...one, name: nameOf(item, lexicon).name, text: `${begun} ${item}.` } : one);
    }
    text = rest;
  }
  const begun = isAboveList ? firstMark(text) : undefined;
  if (begun) {
    const lead = text.slice(0, begun.start).trim();
    if (lead) blocks.push({ ...block, text: lead });
    blocks.push({ ...block, kind: 'item', text: text.slice(begun.end), isOrdered: true });
    return blocks;
  }
  return blocks.length > 0 ? [...blocks, ...(text ? [{ ...block, text }] : [])] : [block];
}

/** The sentences of one paragraph that begin one of several things, or a date each. */
function placesIn(sentences: readonly string[], lexicon: Lexicon, groupsOf: GroupsOf): readonly number[] {
  if (sentences.length < 2) return [];
  const counted = countedIn(sentences, lexicon, groupsOf).flatMap((run) => run.map(({ index }) => index));
  if (counted.length > 0) return counted;
  const dates = sentences.flatMap((sentence, index) => (lexicon.dated.test(sentence) ? [index] : []));
  return dates.length >= LEAST_DATES ? dates : [];
}

/** @param places the sentences that begin a piece */
function cutAt(block: Block, sentences: readonly string[], places: ReadonlySet<number>): Block[] {
  const pieces: string[][] = [[]];
  for (const [index, sentence] of sentences.entries()) {
    if (places.has(index)) pieces.push([]);
    pieces.at(-1)?.push(sentence);
  }
  return pieces.filter((piece) => piece.length > 0).map((piece) => ({ ...block, text: piece.join(' ') }));
}
