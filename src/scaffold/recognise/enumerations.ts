/** Parts a paragraph that enumerates: `First, … Second, …`, `In 1908 … In 1928 …`, `(1) … (2) …`. */

import type { Block } from './block.ts';
import { nameOf } from './clauses.ts';
import { countedIn, type GroupsOf } from './counted.ts';
import { inlineItems } from './inline-items.ts';
import { labelOf } from './label.ts';
import type { Lexicon } from './lexicon.ts';

/** Fewer dates are told in passing. */
const LEAST_DATES = 3;
/** Enumerations in one paragraph: each is looked for in all of the rest. */
const MOST_LISTS = 8;

/**
 * The paragraph in pieces, each of which begins with an ordinal or a date but for the first; items in one sentence become
 * a list with what leads to it.
 *
 * @param groupsOf the groups of topics whose words some words are, though they look like the name of a topic
 */
export function enumerated(block: Block, lexicon: Lexicon, groupsOf: GroupsOf): Block[] {
  if (block.kind !== 'paragraph' || block.level > 0) return [block];
  const label = labelOf(block, lexicon);
  if (label && groupsOf(label.name).size === 0) return [block];
  const pieces = label ? [block] : bySentences(block, lexicon, groupsOf);
  return pieces.length > 1 ? pieces : listed(block, lexicon);
}

/** What leads to the items, with a colon, the items, and the rest in the same way. */
function listed(block: Block, lexicon: Lexicon): Block[] {
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
  return blocks.length > 0 ? [...blocks, ...(text ? [{ ...block, text }] : [])] : [block];
}

function bySentences(block: Block, lexicon: Lexicon, groupsOf: GroupsOf): Block[] {
  const sentences = lexicon.sentences(block.text);
  if (sentences.length < 2) return [block];
  const counted = new Set(
    countedIn(sentences, lexicon, groupsOf).flatMap((run) => run.map(({ index }) => index)),
  );
  const isOrdinal = counted.size > 0;
  const dates = sentences.map((sentence) => lexicon.dated.test(sentence));
  const isDated = !isOrdinal && dates.filter(Boolean).length >= LEAST_DATES;
  if (!isOrdinal && !isDated) return [block];
  const opens = (index: number) => (isOrdinal ? counted.has(index) : dates[index]);
  const pieces: string[][] = [[]];
  for (const [index, sentence] of sentences.entries()) {
    if (opens(index)) pieces.push([]);
    pieces.at(-1)?.push(sentence);
  }
  return pieces.filter((piece) => piece.length > 0).map((piece) => ({ ...block, text: piece.join(' ') }));
}
