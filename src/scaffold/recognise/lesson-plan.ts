/** Which topics of a text stand in which group of a kind of lesson. */

import { type Message, say } from '../../diagnostics/message.ts';
import { DEFAULT_KIND } from '../../kinds/lesson-kind.ts';
import type { Frame } from './frame.ts';
import { groupIn, isLinked, type KindWords, orderedKind } from './kind-words.ts';
import type { Lexicon } from './lexicon.ts';
import { ownGroups, type PlannedGroup } from './own-groups.ts';
import type { Entry, Run } from './part.ts';

export interface LessonPlan {
  readonly words: KindWords;
  readonly groups: readonly PlannedGroup[];
  /** Topics that this kind has no group for. */
  readonly others: readonly Run[];
  /** Why this kind, for the report. */
  readonly reason: Message;
}

/** Of the topics of a timeline, those that begin with a date. */
const DATED_SHARE = 0.6;
const LEAST_IN_ORDER = 2;

export function runsOf({ parts }: Pick<Frame, 'parts'>): Run[] {
  return parts.filter((part) => part.kind === 'run').filter(({ entries }) => entries.length > 0);
}

/** The plan of the kind that the author named, however little of it the text holds. */
export function planOfKind(words: KindWords, frame: Frame, lexicon: Lexicon): LessonPlan {
  const runs = runsOf(frame);
  const reason = say`you named this kind`;
  if (isOwn(words)) return { words, ...ownGroups(words, runs, frame.title, lexicon), reason };
  if (isDated(words)) {
    const isAny = runs.some((run) => datedIn(run, lexicon) > 0);
    return { words, ...oneGroup(words, runs, (run) => !isAny || datedIn(run, lexicon) > 0), reason };
  }
  if (words.kind.groups.length === 1) {
    const matches = runs.some((run) => isOpened(run, words));
    return { words, ...oneGroup(words, runs, (run) => !matches || isOpened(run, words)), reason };
  }
  return { ...linkedGroups(words, runs, [words], true), reason };
}

/** The kind whose groups the text fills, by its words and its shape; nothing where there are no topics in it. */
export function planOf(kinds: readonly KindWords[], frame: Frame, lexicon: Lexicon): LessonPlan | undefined {
  const runs = runsOf(frame);
  const entries = runs.flatMap((run) => run.entries);
  const dated = kinds.find(isDated);
  const count = runs.reduce((sum, run) => sum + datedIn(run, lexicon), 0);
  if (dated && count >= LEAST_IN_ORDER && count >= entries.length * DATED_SHARE) {
    const taken = oneGroup(dated, runs, (run) => datedIn(run, lexicon) > 0);
    return { words: dated, ...taken, reason: say`${count} of ${entries.length} topics begin with a date` };
  }
  const linked = kinds
    .filter(isLinked)
    .map((words) => linkedGroups(words, runs, kinds, false))
    .filter(({ groups }) => groups.every(({ runs: ofGroup }) => ofGroup.length > 0))
    .toSorted((one, other) => sizeOf(one.others) - sizeOf(other.others) || rankOf(one) - rankOf(other))[0];
  const own = kinds.find(isOwn);
  if (linked && (linked.others.length === 0 || !own)) return { ...linked, reason: linkedReason(linked) };
  const ordered = orderedKind(kinds);
  const inOrder = ordered && orderedGroup(ordered, runs, frame, lexicon);
  if (ordered && inOrder) return { words: ordered, ...inOrder };
  if (!own || entries.length < LEAST_IN_ORDER) return undefined;
  return {
    words: own,
    ...ownGroups(own, runs, frame.title, lexicon),
    reason: say`it has named parts, and no words that tell another kind`,
  };
}

/** A second group that nothing announces more often says what helps than what follows. */
function rankOf({ words }: Pick<LessonPlan, 'words'>): number {
  return words.kind.name === DEFAULT_KIND ? 0 : 1;
}

function linkedReason({ groups, words }: Pick<LessonPlan, 'groups' | 'words'>): Message {
  const said = groups.map(({ runs }, index) => {
    const openers = runs[0]?.openers ?? [];
    return (openers.find(({ text }) => groupIn(text, words)?.index === index) ?? openers[0])?.text ?? '';
  });
  return say`its groups are announced by ${said
    .filter(Boolean)
    .map((text) => `“${text}”`)
    .join(', ')}`;
}

/** Whether the author names the groups of a kind, so that no words tell it. */
export function isOwn({ kind }: Pick<KindWords, 'kind'>): boolean {
  return kind.groups.some(({ own }) => own);
}

function isDated({ kind }: Pick<KindWords, 'kind'>): boolean {
  return kind.groups.some(({ when }) => when);
}

function sizeOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { entries }) => sum + entries.length, 0);
}

function datedIn({ entries }: Run, { dated, dateWithin, sentences }: Lexicon): number {
  return entries.filter(({ name, style, body: [first] }) => {
    if (dated.test(name)) return true;
    const text = first?.text ?? '';
    const isWithin = style === 'paragraph' && dateWithin.test(sentences(text)[0] ?? '');
    return !name && (isWithin || dated.test(text));
  }).length;
}

/** Whether words of the group itself announce a run: a sentence or a heading, or else the title. */
function isOpened(run: Run, words: KindWords): boolean {
  return run.openers.some(({ text }) => groupIn(text, words));
}

function oneGroup(
  { kind }: KindWords,
  runs: readonly Run[],
  isOf: (run: Run) => boolean,
): Pick<LessonPlan, 'groups' | 'others'> {
  const [group] = kind.groups;
  if (!group) return { groups: [], others: runs };
  return {
    groups: [{ group, title: '', runs: runs.filter(isOf) }],
    others: runs.filter((run) => !isOf(run)),
  };
}

/** The group that the words before a run announce. */
export function openedBy({ openers }: Pick<Run, 'openers'>, words: KindWords): number | undefined {
  const own = openers.filter(({ isTitle }) => !isTitle);
  return own.map(({ text }) => groupIn(text, words)?.index).find((index) => index !== undefined);
}

/**
 * The group that announces each run by its words; before the first run of the second group a run that nothing announces
 * is of the first one.
 */
function linkedGroups(
  words: KindWords,
  runs: readonly Run[],
  kinds: readonly KindWords[],
  isNamed: boolean,
): Omit<LessonPlan, 'reason'> {
  const said = runs.map(({ openers, tells }) => {
    if (tells) return tells.kind === words.kind.name ? tells.index : undefined;
    return openedBy({ openers }, words);
  });
  const isOther = (run: Run | undefined) =>
    run?.openers.some(({ text, isTitle }) => !isTitle && kinds.some((kind) => groupIn(text, kind)));
  const second = said.indexOf(1);
  const first = said.indexOf(0);
  const places = said.map((index, place) => {
    if (index !== undefined) return index;
    const run = runs[place];
    // A heading with other words names something else: "Kinds of floods".
    const isApart = isOther(run) || (run?.openers[0]?.isHeading && !run.openers[0].isTitle);
    // "Where it comes from", alone before what helps, below a title that asks why.
    const isAsked = run?.openers.some(({ text, isTitle }) => isTitle && groupIn(text, words)?.index === 0);
    if (second === 1 && place === 0 && isAsked && !isOther(run)) return 0;
    if (!run || run.tells || (isApart && !isNamed)) return undefined;
    if (second >= 0) return place < second && first < 0 ? 0 : undefined;
    if (isNamed || first >= 0) return first >= 0 ? (place < first ? undefined : 1) : Math.min(place, 1);
    return undefined;
  });
  return {
    words,
    groups: words.kind.groups.map((group, index) => ({
      group,
      title: '',
      runs: runs.filter((_, place) => places[place] === index),
    })),
    others: runs.filter((_, place) => places[place] === undefined),
  };
}

/** Steps: announced as such, or in an order that the text or its title names. */
function orderedGroup(
  words: KindWords,
  runs: readonly Run[],
  { title, question }: Frame,
  { ordinal }: Lexicon,
): Pick<LessonPlan, 'groups' | 'others' | 'reason'> | undefined {
  const told = runs.filter(({ tells }) => tells?.kind === words.kind.name);
  if (told.length > 0) {
    const reason = say`its paragraphs open with words that put them in order`;
    return { ...oneGroup(words, runs, (run) => told.includes(run)), reason };
  }
  const isAnnounced = (run: Run) => run.openers.some(({ text, isTitle }) => !isTitle && groupIn(text, words));
  const announced = runs.filter(isAnnounced);
  if (announced.length > 0 && sizeOf(announced) >= LEAST_IN_ORDER) {
    const reason = say`its topics are announced by “${announced[0]?.openers[0]?.text ?? ''}”`;
    return { ...oneGroup(words, runs, isAnnounced), reason };
  }
  if (!words.signs.test(`${title} ${question}`)) return undefined;
  const isPlaced = ({ name }: Entry) => typeof ordinal(name)?.rank === 'number';
  const isOrdered = ({ entries }: Run) =>
    entries.filter(isPlaced).length >= LEAST_IN_ORDER ||
    (entries.length > 1 &&
      entries.every(
        ({ isOrdered: own, style, body }) =>
          own || style === 'heading' || ordinal(body[0]?.text ?? '') !== undefined,
      ));
  const [only, ...more] = runs.filter(isOrdered);
  if (!only || more.length > 1) return undefined;
  const reason = say`its title or question asks how, and its topics stand in order`;
  return { ...oneGroup(words, runs, isOrdered), reason };
}

/** The topics of a group in their order. */
export function entriesOf({ runs, entries }: PlannedGroup): readonly Entry[] {
  return entries ?? runs.flatMap((run) => run.entries);
}
