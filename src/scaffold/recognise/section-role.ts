/** What a section of a text is by its heading and by those beside it: a part of a lesson, a group of topics, or a topic. */

import type { Block, Section } from './block.ts';
import { headsOf } from './heads.ts';
import { groupIn, groupsOf, type KindWords } from './kind-words.ts';
import { labelOf } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import type { NamedPart } from './note-words.ts';
import { countWords } from './phrases.ts';

export interface Context {
  readonly lexicon: Lexicon;
  readonly kinds: readonly KindWords[];
}

/** Words that say nothing themselves beside the one that names a part. */
const MOST_BESIDE = 2;
/** Headings of one level, so that they say of one another what they are. */
const LEAST_BESIDE = 3;

/** Not a group of topics, whose words may stand before: "Background of the problem". */
export function namedPart({ text, isOrdered }: Block, { lexicon, kinds }: Context): NamedPart | undefined {
  const part = lexicon.partOf(text, isOrdered);
  return kinds.some((kind) => groupIn(text, kind)?.at === 0) ? undefined : part;
}

/** "So which is better?", above the last part of a text. */
export function closingPart(
  sections: readonly Section[],
  index: number,
  { lexicon }: Context,
): NamedPart | undefined {
  const { heading, body = [] } = sections[index] ?? {};
  const isLast = index > 1 && index === sections.length - 1;
  const isProse = body.length > 0 && body.every(({ kind }) => kind === 'paragraph');
  return isLast && isProse && lexicon.closing.test(heading?.text ?? '') ? 'conclusion' : undefined;
}

/**
 * Whether a heading with words of a group is a topic like those beside it: most of them have no such words ("3. Reduces
 * stress"), or all have those of one group ("Causes of floods", "Causes of fires"). What helps against all of them may stand last.
 */
export function minorIn(
  sections: readonly Section[],
  opensGroup: (words: string) => boolean,
  context: Context,
): (index: number) => boolean {
  const own = sections.filter(({ heading }) => heading && !namedPart(heading, context));
  const opening = own.filter(({ heading }) => opensGroup(heading?.text ?? ''));
  const isFew = own.length >= LEAST_BESIDE && opening.length * 2 < own.length;
  const opened = new Set(own.map(({ heading }) => [...groupsOf(heading?.text ?? '', context.kinds)].join()));
  const areAlike = own.length > 1 && opening.length === own.length && opened.size === 1;
  const isOne = ({ body }: Section) =>
    body.filter(({ kind }) => kind === 'paragraph').length === 1 && body.every(({ kind }) => kind !== 'item');
  return (index) => {
    const section = sections[index];
    if (!section || section.sections.length > 0) return false;
    if (areAlike) return own.every(isOne);
    return isFew && (section.heading?.isOrdered === true || (isOne(section) && section !== own.at(-1)));
  };
}

export function isEmpty({ body, sections }: Section): boolean {
  return sections.length === 0 && body.every(({ kind }) => kind === 'other');
}

/** An empty heading above others of its level that hold something opens what they are. */
export function isFollowedByBody(sections: readonly Section[], index: number): boolean {
  const next = sections[index + 1];
  const others = sections.filter((_, place) => place !== index);
  return next !== undefined && !isEmpty(next) && others.filter(isEmpty).length <= others.length / 2;
}

/** A section of topics rather than one topic. */
export function isGroup(
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
  if (text.endsWith('?')) return false;
  const patterns = kinds.flatMap(({ groups }) => groups.map(({ pattern }) => pattern));
  return patterns.every((pattern) => countWords(text.replace(pattern, '')) > MOST_BESIDE);
}
