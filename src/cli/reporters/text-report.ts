/** Tells what `kapur new --from` made of a text: its kind, where each line went, what was guessed, what is missing. */

import path from 'node:path';
import { ownValue } from '../../base/own-value.ts';
import { counted, inWords, type Message, say, type Words } from '../../diagnostics/message.ts';
import { calledTopic } from '../../scaffold/called-topic.ts';
import { type Draft, type Reading, topicsPath } from '../../scaffold/draft.ts';
import type { Starter } from '../../scaffold/starter.ts';
import { notesName } from './notes-file.ts';

type Line = Message | string;

/** The endings of files that have lines, and of standard input; in others paragraphs are counted. */
const LINED = ['.md', '.txt', ''];

export function reportOfText(
  text: string,
  draft: Draft,
  lesson: string,
  yaml: string,
  starter: Starter,
  words: Words,
): string {
  const hasParagraphs = !LINED.includes(path.extname(text).toLowerCase());
  const { reading } = draft;
  const lines: Line[] = [
    ...summary(notesName(text), draft, words),
    ...(reading
      ? [
          ...placedLines(reading, draft, starter, hasParagraphs, words),
          ...guesses(reading, draft, starter, words),
        ]
      : []),
    ...emptyGroups(draft, starter),
    ...unplacedLines(draft, starter, hasParagraphs, words),
    ...toFillIn(lesson, yaml, starter),
  ];
  return lines.map((line) => (typeof line === 'string' ? line : inWords(line, words))).join('\n');
}

function summary(name: string, { groups, kind, lesson, reading }: Draft, words: Words): Line[] {
  const terms = Object.keys(lesson.terms ?? {}).length;
  const counts = [
    ...groups.map(({ group, title, found }) =>
      title ? say`${found} under “${title}”` : say`${found} under \`${group.key}\``,
    ),
    counted(terms, say`1 term`, say`${terms} terms`),
    counted(lesson.exercises?.length ?? 0, say`1 exercise`, say`${lesson.exercises?.length ?? 0} exercises`),
  ];
  const found = `${name}: ${counts.map((count) => inWords(count, words)).join(', ')}`;
  if (!reading) return [found];
  return [found, say`Kind: \`${kind.name}\`, since ${reading.reason}. \`--kind\` decides otherwise.`];
}

/** One line a place, with the lines of the text that it was made of. */
function placedLines(
  { placed }: Reading,
  { groups }: Draft,
  starter: Starter,
  hasParagraphs: boolean,
  words: Words,
): Line[] {
  const topics = topicsIn(groups, starter);
  const own = new Map(groups.map(({ group, title }, place) => [topicsPath(group, place), title]));
  const byPath = new Map<string, Set<number>>();
  for (const { line, path: at } of placed) byPath.set(at, (byPath.get(at) ?? new Set()).add(line));
  const rows = [...byPath].map(([at, lines]) => {
    const topic = topics.find(({ path }) => path === at);
    const where = linesSaid([...lines], hasParagraphs);
    const name = topic ? `${topic.called}, ${topic.title}` : own.get(at) ? `“${own.get(at)}”` : `\`${at}\``;
    const row = say`${where}: ${name}`;
    return `  ${inWords(row, words)}`;
  });
  return rows.length > 0 ? [say`What was placed where:`, ...rows] : [];
}

function linesSaid(lines: readonly number[], hasParagraphs: boolean): Message {
  const list = lines.toSorted((one, other) => one - other).join(', ');
  return hasParagraphs
    ? counted(lines.length, say`paragraph ${list}`, say`paragraphs ${list}`)
    : counted(lines.length, say`line ${list}`, say`lines ${list}`);
}

interface CalledTopic {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly called: string;
}

function topicsIn(groups: Draft['groups'], starter: Starter): CalledTopic[] {
  return groups.flatMap((one, place) =>
    one.topics.map(({ id, title }, index) => ({
      ...{ id, title, path: `${topicsPath(one.group, place)}.${index}` },
      called: calledTopic(one, index, starter),
    })),
  );
}

function guesses({ links, remarks }: Reading, { groups }: Draft, starter: Starter, words: Words): Line[] {
  const called = new Map(topicsIn(groups, starter).map((topic) => [topic.id, topic.called]));
  const list = (isByOrder: boolean) =>
    links
      .filter((link) => link.isByOrder === isByOrder)
      .map(({ from, to }) => `${called.get(from)} → ${called.get(to)}`)
      .join(', ');
  const [byWords, byOrder] = [list(false), list(true)];
  const fields = [...new Set(links.map(({ field }) => `\`${field}\``))].join(', ');
  const suggested: Line[] = [
    ...(fields ? [say`${fields} is a suggestion. Correct it where it is wrong:`] : []),
    ...(byWords ? [`  ${inWords(say`by words that both have: ${byWords}`, words)}`] : []),
    ...(byOrder ? [`  ${inWords(say`by their order alone, check these: ${byOrder}`, words)}`] : []),
  ];
  const rows = remarks.length > 0 ? [say`To look at:`, ...remarks] : [];
  return [...suggested, ...rows];
}

function emptyGroups({ groups }: Draft, starter: Starter): Line[] {
  return groups
    .filter(({ found }) => found === 0)
    .map(({ group: { key } }) => {
      const beginnings = (ownValue(starter.notes.groups, key) ?? []).join(', ');
      return say`Nothing was found for \`${key}\`, expected a heading with a word that begins with one of these: ${beginnings}.`;
    });
}

function unplacedLines(
  { unplaced, groups }: Draft,
  starter: Starter,
  hasParagraphs: boolean,
  words: Words,
): Line[] {
  if (unplaced.length === 0) return [];
  const amount = hasParagraphs
    ? counted(unplaced.length, say`1 paragraph`, say`${unplaced.length} paragraphs`)
    : counted(unplaced.length, say`1 line`, say`${unplaced.length} lines`);
  const keys = [...new Set(groups.map(({ group }) => group.key))];
  const headings = keys
    .flatMap((key) => {
      const words = ownValue(starter.notes.groups, key) ?? [];
      return words.length > 0 ? `\`${key}\` (${words.slice(0, 4).join(', ')})` : [];
    })
    .join(', ');
  return [
    say`No place was found for ${amount}, kept at the end of the lesson as a comment:`,
    ...unplaced.map(({ line, text }) => {
      return `  ${inWords(say`${linesSaid([line], hasParagraphs)}: ${text}`, words)}`;
    }),
    ...(headings
      ? [
          say`What belongs to the lesson finds its place below a heading with one of these words: ${headings}, or where it opens with a name and a colon.`,
        ]
      : []),
  ];
}

function toFillIn(lesson: string, yaml: string, { missing }: Starter): Line[] {
  const mark = `# ${missing.mark}: `;
  const marked = yaml.split('\n').flatMap((line, index) => {
    const [, what] = line.split(mark);
    return what ? [`  ${lesson}:${index + 1}: ${what}`] : [];
  });
  return marked.length > 0 ? [say`To fill in, marked by \`${mark.trim()}\`:`, ...marked] : [];
}
