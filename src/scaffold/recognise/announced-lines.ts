/** Lines that only announce what a field holds: openers of groups, names of parts, who wrote the text and from what. */

import type { RawLesson } from '../../lesson/lesson-schema.ts';
import { topicsPath } from '../draft.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadText } from './read-text.ts';
import { piecesOf, textsOf, wordsOf } from './words-of-lines.ts';

/** The fields that lines announce, by the words of each piece of a line: openers, credits, names of parts. */
export function announcedBy(
  { parts, credits }: ReadText['frame'],
  { groups }: ReadText['plan'],
  lesson: RawLesson,
): ReadonlyMap<string, string> {
  const { author = '', question } = lesson;
  const openers = groups.flatMap(({ group, runs }, place) =>
    runs
      // The question of the lesson may ask for a group; it is there as it is.
      .flatMap((run) => run.openers.filter(({ isTitle, text }) => !isTitle && text !== question))
      .map(({ text }) => [text, topicsPath(group, place)] as const),
  );
  const lines = credits.map(
    ({ text }) => [text, author && text.includes(author) ? 'author' : 'sources'] as const,
  );
  const names = parts.flatMap((part) =>
    part.kind === 'named' && Object.hasOwn(lesson, part.part)
      ? [[part.heading.text, part.part] as const]
      : [],
  );
  return new Map(
    [...names, ...lines, ...openers].flatMap(([text, path]) => piecesOf(text).map((piece) => [piece, path])),
  );
}

/**
 * Tells of an announcing line whether it says no more than the field that it announces: "There are three reasons:", and
 * "How to overcome them", which beside the words of its group has one of its own.
 */
export function saysNoMore(
  { words: kind }: ReadText['plan'],
  { words }: Lexicon,
  isSaid: (word: string) => boolean,
): (line: string) => boolean {
  const known = new Set(textsOf({ ...words, tasks: '' }).flatMap(wordsOf));
  const groups = kind.groups.map(({ pattern }) => new RegExp(`(?:${pattern.source})\\p{L}*`, pattern.flags));
  return (line) => {
    const rest = groups.reduce((left, pattern) => left.replace(pattern, ' '), line);
    const own = wordsOf(rest).filter((word) => !known.has(word) && !isSaid(word));
    return own.length <= (rest === line ? 0 : 1);
  };
}
