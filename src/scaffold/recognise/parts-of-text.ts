/** Reads the sections of a text into its parts: headings are topics, open groups of them, or name a part of a lesson. */

import { type Block, blocksIn, type Section } from './block.ts';
import { groupIn, groupsOf } from './kind-words.ts';
import { bare } from './label.ts';
import type { Entry, Opener, Part, Run } from './part.ts';
import { entryOfParagraph, scanBody } from './scan-body.ts';
import {
  type Context,
  closingPart,
  isEmpty,
  isFollowedByBody,
  isGroup,
  minorIn,
  namedPart,
} from './section-role.ts';
import { toldEntries } from './told-entries.ts';

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
  let run: OpenRun | undefined;
  let beside = above;
  const start = (openers: readonly Opener[]): OpenRun => {
    const opened: OpenRun = { kind: 'run', openers, entries: [] };
    parts.push(opened);
    return opened;
  };
  // In a group, an empty heading is a topic of which nothing is said yet.
  const opensOthers = (index: number) =>
    opensGroup(sections[index]?.heading?.text ?? '') || (!isInGroup && isFollowedByBody(sections, index));
  const isMinor = minorIn(sections, opensGroup, context);
  for (const [index, child] of sections.entries()) {
    const { heading } = child;
    if (!heading) continue;
    const named = namedPart(heading, context) ?? closingPart(sections, index, context);
    const opener: Opener = { text: bare(heading.text), line: heading.line, isTitle: false, isHeading: true };
    const [, group = '', name = ''] = /^([\p{L} ]+?)\s+\d+\s*[.:)–—-]\s*(\S.*)$/u.exec(heading.text) ?? [];
    const opens = isMinor(index) ? () => false : opensGroup;
    if (group && opensGroup(group)) {
      // `Cause 2: Cost` names the group of one topic.
      start([{ ...opener, text: group }, ...above]).entries.push(
        entryOf({ ...child, heading: { ...heading, text: name } }),
      );
      run = undefined;
    } else if (named) {
      run = undefined;
      beside = above;
      parts.push({ kind: 'named', part: named, heading, body: blocksIn(child).slice(1) });
    } else if (isEmpty(child) && opensOthers(index)) {
      run = undefined;
      beside = [opener, ...above];
    } else if (isGroup(child, isInGroup || beside !== above, opens, context)) {
      run = undefined;
      beside = above;
      parts.push(...partsOfGroup(child, [opener, ...above], isInGroup || opensGroup(heading.text), context));
    } else {
      run ??= start(beside);
      run.entries.push(entryOf(child));
    }
  }
  return parts;
}

interface OpenRun extends Run {
  readonly entries: Entry[];
}

function partsOfGroup(
  section: Section,
  openers: readonly Opener[],
  isInGroup: boolean,
  context: Context,
): Part[] {
  const inside = partsOf(section, openers, isInGroup, context);
  return inside.some(({ kind }) => kind === 'run') ? inside : asTopics(inside, openers, context);
}

/** `Objectives:` with a list below it, where no heading names the part. */
function namedByLead(part: Part, context: Context): Part {
  const [opener] = part.kind === 'run' ? part.openers : [];
  if (part.kind !== 'run' || !opener || opener.isTitle) return part;
  const heading: Block = { kind: 'heading', level: 3, text: opener.text, line: opener.line };
  const named = namedPart(heading, context);
  if (!named) return part;
  return { kind: 'named', part: named, heading, body: part.entries.flatMap(blocksOfEntry) };
}

/** An entry as the item that it was. */
function blocksOfEntry({ name, body, line }: Entry): Block[] {
  const [first, ...others] = body;
  const text = [name, first?.text].filter(Boolean).join(': ');
  return [{ kind: 'item', level: 0, text, line }, ...others];
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
