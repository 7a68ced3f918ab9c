/** Reads the blocks between two headings: which are topics, what announces them, what is prose around them. */

import type { Block } from './block.ts';
import type { GroupsOf } from './counted.ts';
import { enumerated } from './enumerations.ts';
import { endsInColon, headsOf, leadOf } from './heads.ts';
import { bare, type Label, labelOf } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import type { Entry, Opener, Part } from './part.ts';

interface OpenEntry extends Entry {
  readonly body: Block[];
}

interface OpenRun {
  readonly kind: 'run';
  readonly openers: readonly Opener[];
  readonly entries: OpenEntry[];
  /** Whether a sentence announced it. */
  readonly isAnnounced: boolean;
}

/**
 * A run without entries stands last where a sentence announces what only follows below the next heading.
 *
 * @param groupsOf the groups of topics whose words some words are
 * @param isBeforeHeadings whether headings below it are topics
 */
export function scanBody(
  body: readonly Block[],
  openers: readonly Opener[],
  lexicon: Lexicon,
  groupsOf: GroupsOf,
  isBeforeHeadings: boolean,
): Part[] {
  const blocks = enumerated(body, lexicon, groupsOf);
  const heads = headsOf(blocks, lexicon, groupsOf);
  const parts: (Part | OpenRun)[] = [];
  let run: OpenRun | undefined;
  const open = (opener?: Opener) => {
    run = {
      kind: 'run',
      openers: opener ? [opener, ...openers] : openers,
      entries: [],
      isAnnounced: opener !== undefined,
    };
    parts.push(run);
    return run;
  };
  const isItem = (index: number) => blocks[index]?.kind === 'item' && blocks[index]?.level === 0;
  const isHead = (index: number) => heads.has(index) || isItem(index);
  const ends = endsOf(blocks, heads, groupsOf);
  const isBeforeHead = isBefore(ends, (index) => heads.has(index));
  const isBeforeTopic = isBefore(ends, isHead);

  for (const [index, block] of blocks.entries()) {
    const last = run?.entries.at(-1);
    const label = heads.get(index);
    // Below a topic that opens with a label, a list holds its bullets.
    const isInside = last && (isItem(index) ? !isItemStyle(last) : block.level > 0 || block.kind === 'quote');
    if (!label && isInside) last.body.push(block);
    else if (label || isItem(index)) {
      if (label?.of) openFor(label, label.of, block.line);
      (run ?? open()).entries.push(entryOf(block, label ?? itemLabel(block, lexicon)));
    } else takeParagraph(index, block);
  }
  return parts;

  /** "The second problem" announces its group, unless that is announced already. */
  function openFor({ isFirst }: Label, of: string, line: number): void {
    const groups = groupsOf(of);
    const isOpen =
      run?.isAnnounced && [...groupsOf(run.openers[0]?.text ?? '')].some((group) => groups.has(group));
    if (groups.size === 0 || isOpen) return;
    const before = isFirst ? [] : toldBefore(parts, groups, groupsOf, lexicon);
    open({ text: bare(of), line, isTitle: false, isHeading: false }).entries.push(...before);
  }

  function takeParagraph(index: number, block: Block): void {
    const last = run?.entries.at(-1);
    const isLast = index === blocks.length - 1;
    const lead = leadOf(block, lexicon, isLast ? isBeforeHeadings : isHead(index + 1));
    const opens = lead && (groupsOf(lead.sentence).size > 0 || lexicon.partOf(lead.sentence) !== undefined);
    const isOfEntry = last && !isItemStyle(last) && isItem(index + 1) && !opens;
    if (lead && !isOfEntry && (!isLast || isBeforeHeadings || endsInColon(block))) {
      // The first question of a text is that of the lesson, and says what follows, too.
      const isFirst = lead.isAsked && !parts.some(({ kind }) => kind === 'run');
      const isProse = isFirst || (isLast && !endsInColon(block));
      const text = isProse ? block.text : lead.before;
      if (text) parts.push({ kind: 'prose', block: { ...block, text } });
      open({ text: bare(lead.sentence), line: block.line, isTitle: false, isHeading: false });
    } else if (
      last &&
      (isOfEntry ||
        (run && goesOn(block, isItemStyle(last) ? isBeforeTopic[index] : isBeforeHead[index], run, lexicon)))
    ) {
      last.body.push(block);
    } else takeProse(index, block);
  }

  function takeProse(index: number, block: Block): void {
    if (run?.isAnnounced && isPlain(block) && isUnlabelled(run) && !closes(block, index, lexicon)) {
      run.entries.push(entryOfParagraph(block, lexicon));
      return;
    }
    parts.push({ kind: 'prose', block });
    if (run && run.entries.length > 0 && block.kind === 'paragraph') run = undefined;
  }
}

function isItemStyle({ style }: Entry): boolean {
  return style === 'item';
}

function isPlain({ kind, level }: Block): boolean {
  return kind === 'paragraph' && level === 0;
}

/**
 * What the paragraphs tell that stand before "a further consequence", from the one on that names what they are: "All this
 * has consequences. …". They are taken out of the parts.
 */
function toldBefore(
  parts: (Part | OpenRun)[],
  groups: ReadonlySet<string>,
  groupsOf: GroupsOf,
  lexicon: Lexicon,
): OpenEntry[] {
  const start = parts.findLastIndex((part) => part.kind !== 'prose' || !isPlain(part.block)) + 1;
  const prose = parts.slice(start).flatMap((part) => (part.kind === 'prose' ? [part.block] : []));
  const at = prose.findIndex(({ text }) =>
    [...groupsOf(lexicon.sentences(text)[0] ?? '')].some((group) => groups.has(group)),
  );
  const [first, ...others] = at < 0 ? [] : prose.slice(at);
  const [, ...told] = lexicon.sentences(first?.text ?? '');
  if (!first || told.length === 0) return [];
  parts.splice(start + at);
  return [{ ...first, text: told.join(' ') }, ...others].map((block) => entryOfParagraph(block, lexicon));
}

/** Whether a sentence announced topics and none of them has a label. */
function isUnlabelled({ entries }: OpenRun): boolean {
  return entries.every(({ style }) => style === 'paragraph');
}

/** The paragraph that closes a text, or turns to its next part, is no topic more. */
function closes({ text }: Block, index: number, { closing, turns }: Lexicon): boolean {
  return index > 0 && (closing.test(text) || turns.test(text));
}

/** Of each block whether the topics before it end there: it announces something, or counts something else. */
function endsOf(blocks: readonly Block[], heads: ReadonlyMap<number, Label>, groupsOf: GroupsOf): boolean[] {
  let counted: ReadonlySet<string> = new Set();
  return blocks.map((block, index) => {
    const { of } = heads.get(index) ?? {};
    const groups = of ? groupsOf(of) : counted;
    const isOther = counted.size > 0 && ![...groups].some((group) => counted.has(group));
    counted = groups;
    return isOther || endsInColon(block);
  });
}

/** Of each block whether a topic follows it before those before it end. */
function isBefore(ends: readonly boolean[], isTopic: (index: number) => boolean): boolean[] {
  const found: boolean[] = [];
  let isFollowed = false;
  for (let index = ends.length - 1; index >= 0; index -= 1) {
    found[index] = isFollowed;
    isFollowed = !ends[index] && (isFollowed || isTopic(index));
  }
  return found;
}

/**
 * Whether a paragraph without a label belongs to the topic before it: another topic follows, or the topics before the
 * last have as many paragraphs.
 */
function goesOn(
  block: Block,
  isFollowed: boolean | undefined,
  { entries }: OpenRun,
  { closing, site }: Lexicon,
): boolean {
  const last = entries.at(-1);
  if (!last || block.kind !== 'paragraph') return false;
  if (last.style === 'paragraph') return false;
  if (last.body.length === 0 || isFollowed) return true;
  if (closing.test(block.text) || site.test(block.text)) return false;
  const most = Math.max(0, ...entries.slice(0, -1).map(({ body }) => paragraphsIn(body)));
  return paragraphsIn(last.body) < most;
}

function paragraphsIn(body: readonly Block[]): number {
  return body.filter(({ kind }) => kind === 'paragraph').length;
}

/** The name of an item or paragraph: its label, if it opens with one. */
function itemLabel(block: Block, lexicon: Lexicon): Label {
  const { name = '', text } = block;
  return (!name && labelOf(block, lexicon)) || { name, rest: text, style: 'stop' };
}

/** A paragraph that is a topic by its place; where it opens with a label, that is its name. */
export function entryOfParagraph(block: Block, lexicon: Lexicon): OpenEntry {
  return entryOf(block, itemLabel(block, lexicon), 'paragraph');
}

function entryOf(block: Block, { name, rest, style, said }: Label, as?: Entry['style']): OpenEntry {
  const text = rest.trim();
  return {
    name,
    line: block.line,
    style: as ?? (block.kind === 'item' ? 'item' : style),
    isOrdered: block.isOrdered ?? style === 'ordinal',
    ...(said && { said }),
    body: text ? [{ ...block, kind: 'paragraph', level: 0, text }] : [],
  };
}
