/** Accounts for each line of a text: where it stands in the lesson, or that it stands nowhere. */

import type { RawLesson } from '../../lesson/lesson-schema.ts';
import { topicsPath, type UnplacedLine } from '../draft.ts';
import { blockKey, type Placed } from './account.ts';
import type { Block } from './block.ts';
import { entriesOf } from './lesson-plan.ts';
import type { Lexicon } from './lexicon.ts';
import { linesLeftOver } from './lines-left-over.ts';
import type { ReadText } from './read-text.ts';
import type { WordedTopic } from './word-topic.ts';

export function whereLinesWent(
  { blocks, frame, plan, around, groups }: ReadText,
  lesson: RawLesson,
  others: readonly Block[],
  lexicon: Lexicon,
): { readonly placed: readonly Placed[]; readonly unplaced: readonly UnplacedLine[] } {
  const ofTopics = groups.flatMap(({ group, topics }, place) =>
    topics
      .slice(0, group.most)
      .map((topic, index) => ({ topic, path: `${topicsPath(group, place)}.${index}` })),
  );
  const over = groups.flatMap(({ group, topics }) => topics.slice(group.most).flatMap(blocksOf));
  const openers = plan.groups.flatMap(({ group, runs }, place) =>
    runs.flatMap((run) =>
      run.openers
        .filter(({ isTitle }) => !isTitle)
        .map(({ line, text }) => ({ line, text, path: topicsPath(group, place) })),
    ),
  );
  const named = frame.parts.filter((part) => part.kind === 'named');
  const isCompared = groups.some(({ values }) => values);
  const wasRead = ({ kind, text }: Block) =>
    isCompared &&
    kind === 'table' &&
    groups.some(({ topics }) => topics.every(({ title }) => text.includes(title)));
  const unplaced = [
    ...[...frame.unplaced, ...around.unplaced, ...others, ...over],
    ...ofTopics.flatMap(({ topic }) => topic.unplaced),
  ].filter((block) => !wasRead(block));
  const known = [
    ...[...unplaced, ...openers, ...named.map(({ heading }) => heading), ...frame.credits].map(
      ({ text }) => text,
    ),
    ...frame.details.values(),
  ];
  const listed = new Set(unplaced.map(blockKey));
  const left = linesLeftOver(blocks, lesson, known, lexicon).filter(
    (block) => !listed.has(blockKey(block)) && !wasRead(block),
  );
  const placed = [
    ...[...frame.placed, ...around.placed, ...openers.map(({ line, path }) => ({ line, path }))],
    ...ofTopics.flatMap(({ topic, path }) => topic.lines.map((line) => ({ line, path }))),
    ...named.flatMap(({ part, heading, body }) =>
      [heading, ...body].map(({ line }) => ({ line, path: part })),
    ),
  ];
  // A comparison is read from all topics at once.
  const compared = isCompared
    ? plan.groups.flatMap((group) =>
        entriesOf(group).flatMap(({ line, body }) => [line, ...body.map((one) => one.line)]),
      )
    : [];
  const told = new Set([...placed, ...unplaced, ...left].map(({ line }) => line).concat(compared));
  const untold = blocks.filter(({ line }) => !told.has(line));
  const [first] = plan.words.kind.groups;
  return {
    placed: [...placed, ...compared.map((line) => ({ line, path: first?.key ?? '' }))]
      .filter(({ line }) => line > 0)
      .toSorted((one, other) => one.line - other.line),
    unplaced: [...unplaced, ...left, ...untold]
      .map(({ line, text }) => ({ line, text }))
      .toSorted((one, other) => one.line - other.line),
  };
}

function blocksOf({ title, claim, explanation, line }: WordedTopic): Block[] {
  const text = [title, claim, explanation].filter(Boolean).join(' ');
  return [{ kind: 'paragraph', level: 0, text, line }];
}
