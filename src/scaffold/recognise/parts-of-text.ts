/** Reads the sections of a text into its parts: headings are topics, open groups of them, or name a part of a lesson. */

import { type Block, blocksIn, type Section } from './block.ts';
import { headsOf } from './heads.ts';
import { groupIn, groupsOf, type KindWords } from './kind-words.ts';
import { bare, labelOf } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import type { NamedPart } from './note-words.ts';
import type { Entry, Opener, Part, Run } from './part.ts';
import { countWords } from './phrases.ts';
import { entryOfParagraph, scanBody } from './scan-body.ts';
import { toldEntries } from './told-entries.ts';

interface Context {
  readonly lexicon: Lexicon;
  readonly kinds: readonly KindWords[];
}

/** @param title the heading that names the whole, where there is one; its words may say what the topics below it are */
export function partsOfText(section: Section, title: string, context: Context): Part[] {
  const line = section.heading?.line ?? 0;
  const openers = title ? [{ text: bare(title), line, isTitle: true, isHeading: true }] : [];
  return joined(partsOf(section, openers, false, context)).map((part) => namedByLead(part, context));
}

function partsOf(
  { body, sections }: Section,
  openers: readonly Opener[],
  isInGroup: boolean,
  context: Context,
): Part[] {
  const groups = (words: string) => groupsOf(words, context.kinds);
  const opensGroup = (words: string) => groups(words).size > 0;
  const parts = scanBody(body, openers, context.lexicon, groups, sections.length > 0);
  const last = parts.at(-1);
  // "There are three:" with a heading each below it.
  let above = openers;
  if (sections.length > 0 && last?.kind === 'run' && last.entries.length === 0) {
    parts.pop();
    above = last.openers;
  }
  let run: (Run & { readonly entries: Entry[] }) | undefined;
  let beside = above;
  // In a group, an empty heading is a topic of which nothing is said yet.
  const opensOthers = (index: number) =>
    opensGroup(sections[index]?.heading?.text ?? '') || (!isInGroup && isFollowedByBody(sections, index));
  for (const [index, child] of sections.entries()) {
    const { heading } = child;
    if (!heading) continue;
    const named = namedPart(heading.text, context);
    const opener: Opener = { text: bare(heading.text), line: heading.line, isTitle: false, isHeading: true };
    const numbered = /^([\p{L} ]+?)\s+\d+\s*[.:)–—-]\s*(\S.*)$/u.exec(heading.text);
    if (numbered && opensGroup(numbered[1] ?? '')) {
      // `Cause 2: Cost` names the group of one topic.
      const own = { ...opener, text: numbered[1] ?? '' };
      const entry = entryOf({ ...child, heading: { ...heading, text: numbered[2] ?? '' } });
      parts.push({ kind: 'run', openers: [own, ...above], entries: [entry] });
      run = undefined;
    } else if (named) {
      run = undefined;
      beside = above;
      parts.push({ kind: 'named', part: named, heading, body: blocksIn(child).slice(1) });
    } else if (isEmpty(child) && opensOthers(index)) {
      run = undefined;
      beside = [opener, ...above];
    } else if (isGroup(child, isInGroup || beside !== above, opensGroup, context)) {
      run = undefined;
      beside = above;
      const isMatched = opensGroup(heading.text);
      const inside = partsOf(child, [opener, ...above], isInGroup || isMatched, context);
      parts.push(
        ...(inside.some(({ kind }) => kind === 'run')
          ? inside
          : asTopics(inside, [opener, ...above], context)),
      );
    } else {
      if (!run) {
        run = { kind: 'run', openers: beside, entries: [] };
        parts.push(run);
      }
      run.entries.push(entryOf(child));
    }
  }
  return parts;
}

/** `Objectives:` with a list below it, where no heading names the part. */
function namedByLead(part: Part, context: Context): Part {
  const [opener] = part.kind === 'run' ? part.openers : [];
  const named = opener && !opener.isTitle ? namedPart(opener.text, context) : undefined;
  if (part.kind !== 'run' || !opener || !named) return part;
  const heading: Block = { kind: 'heading', level: 3, text: opener.text, line: opener.line };
  return { kind: 'named', part: named, heading, body: part.entries.flatMap(blocksOfEntry) };
}

/** An entry as the item that it was. */
function blocksOfEntry({ name, body, line }: Entry): Block[] {
  const [first, ...others] = body;
  const text = [name, first?.text].filter(Boolean).join(': ');
  return [{ kind: 'item', level: 0, text, line }, ...others];
}

/** Words that say nothing themselves beside the one that names a part. */
const MOST_BESIDE = 2;

/** Not a group of topics, whose words may stand before: "Background of the problem". */
function namedPart(heading: string, { lexicon, kinds }: Context): NamedPart | undefined {
  const part = lexicon.partOf(heading);
  if (!part || countWords(heading) > MOST_BESIDE + 1) return undefined;
  return kinds.some((kind) => groupIn(heading, kind)?.at === 0) ? undefined : part;
}

function isEmpty({ body, sections }: Section): boolean {
  return sections.length === 0 && body.every(({ kind }) => kind === 'other');
}

/** An empty heading above others of its level that hold something opens what they are. */
function isFollowedByBody(sections: readonly Section[], index: number): boolean {
  const next = sections[index + 1];
  const others = sections.filter((_, place) => place !== index);
  return next !== undefined && !isEmpty(next) && others.filter(isEmpty).length <= others.length / 2;
}

/** A section of topics rather than one topic. */
function isGroup(
  section: Section,
  isInGroup: boolean,
  opensGroup: (words: string) => boolean,
  context: Context,
): boolean {
  const { lexicon } = context;
  const { heading, body, sections } = section;
  if (sections.length > 0) return !isInGroup || sections.length > 1;
  const paragraphs = body.filter(({ kind, level }) => kind === 'paragraph' && level === 0);
  const items = body.filter(({ kind, level }) => kind === 'item' && level === 0);
  const labelled =
    headsOf(body, lexicon, (words) => groupsOf(words, context.kinds)).size +
    items.filter((item) => labelOf(item, lexicon)).length;
  if (!isInGroup && opensGroup(heading?.text ?? '')) {
    return items.length > 0 || labelled > 0 || paragraphs.length > 1 || !labelsItself(heading, context);
  }
  return !isInGroup && (labelled > 1 || (items.length > 2 && paragraphs.length === 0));
}

/** A heading with more than the words of its group names a topic: "Problems with money and time". */
function labelsItself(heading: Block | undefined, { kinds }: Context): boolean {
  const text = heading?.text ?? '';
  const patterns = kinds.flatMap(({ groups }) => groups.map(({ pattern }) => pattern));
  return patterns.every((pattern) => countWords(text.replace(pattern, '')) > MOST_BESIDE);
}

/** What tells the topics of the group that a heading opens. */
function toldBelow(heading: string, { kinds }: Context): RegExp | undefined {
  return kinds.map((kind) => kind.groups[groupIn(heading, kind)?.index ?? -1]?.told).find((told) => told);
}

/** A group of which the text only has prose: each paragraph is a topic, or each thing that a single one tells. */
function asTopics(parts: readonly Part[], openers: readonly Opener[], context: Context): Part[] {
  const { lexicon } = context;
  const prose = parts.flatMap((part) =>
    part.kind === 'prose' && part.block.kind === 'paragraph' ? [part.block] : [],
  );
  const told = openers[0] && toldBelow(openers[0].text, context);
  const count = ({ text }: Block) =>
    lexicon.sentences(text).filter((sentence) => told?.test(sentence)).length;
  const isTold = prose.some((block) => count(block) > 1);
  // Who tells several things in a paragraph closes with one that tells none.
  const last = prose.findLastIndex((block) => count(block) > 0);
  const taken = isTold ? prose.slice(0, last + 1) : prose;
  const entries = taken.flatMap((block) =>
    isTold && told
      ? toldEntries(block, lexicon.sentences(block.text), told, lexicon)
      : [entryOfParagraph(block, lexicon)],
  );
  const others = parts.filter((part) => part.kind !== 'prose' || !taken.includes(part.block));
  return entries.length > 0 ? [{ kind: 'run', openers, entries }, ...others] : [...others];
}

function entryOf(section: Section): Entry {
  const { heading } = section;
  const body = blocksIn(section).slice(1);
  return {
    name: bare(heading?.text ?? ''),
    line: heading?.line ?? 0,
    style: 'heading',
    isOrdered: heading?.isOrdered ?? false,
    body: body.map((block) => (block.kind === 'heading' ? { ...block, kind: 'paragraph', level: 0 } : block)),
  };
}

/** Neighbours of one opener are one run; those without topics say nothing. */
function joined(parts: readonly Part[]): Part[] {
  const found: Part[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (part.kind === 'run' && last?.kind === 'run' && isSame(part.openers[0], last.openers[0])) {
      found[found.length - 1] = { ...last, entries: [...last.entries, ...part.entries] };
    } else found.push(part);
  }
  return found;
}

function isSame(one: Opener | undefined, other: Opener | undefined): boolean {
  return one?.text === other?.text && (one?.line === other?.line || /^\p{L}+$/u.test(one?.text ?? ''));
}
