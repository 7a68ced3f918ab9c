/** What can be counted in a lesson: time, slides, words, marks, and how far its topics are linked. */

import type { FrameItem } from '../frames/frame.ts';
import type { Page } from '../frames/page.ts';
import type { TextParagraph } from '../frames/text.ts';
import type { Lesson, TopicGroup } from '../lesson/lesson.ts';
import { minutesOf } from '../lesson/pace.ts';
import { topicsOf } from '../lesson/topics.ts';
import { isTarget } from '../lesson/unlinked-topics.ts';
import { groupLabel } from '../locale/locale.ts';
import { parseInline, plainText } from '../prose/inline.ts';
import type { Stages } from './build.ts';
import { SLIDES } from './documents.ts';
import { type Reading, readingOf, wordsOf } from './reading.ts';

export interface Statistics {
  readonly minutes: {
    /** What the lesson says; 0 when it says nothing. */
    readonly planned: number;
    /** In the order of the lesson. */
    readonly groups: readonly GroupFact[];
    /** Of the author's own slides; absent where they take none. */
    readonly slides?: number;
  };
  /** Absent when an error kept the slides from being laid out. */
  readonly slides?: {
    readonly count: number;
    /** Words a slide, a whole number. */
    readonly meanWords: number;
    readonly fullest: { readonly slide: number; readonly words: number };
  };
  /** Of the sentences that stand in the notes and on papers. */
  readonly reading: Reading;
  /** How many topics each group has. */
  readonly balance: readonly GroupBalance[];
  readonly exercises: { readonly count: number; readonly questions: number; readonly marks: number };
}

/** A number about a group, by the name that the lesson's labels give it. */
export interface GroupFact {
  readonly group: string;
  readonly count: number;
}

export interface GroupBalance extends GroupFact {
  /** How many topics lead to the one with the fewest, and to the one with the most; absent where none should. */
  readonly links?: { readonly fewest: number; readonly most: number };
}

/** Nothing when the lesson has errors of its own. */
export function statisticsOf({ lesson, locale, exercises = [], frames }: Stages): Statistics | undefined {
  if (!lesson || !locale) return undefined;
  const slides = frames[SLIDES];
  const { groups, minutes, language } = lesson;
  const about = (group: TopicGroup, count: number): GroupFact => ({
    group: groupLabel(locale, 'group', group),
    count,
  });
  return {
    minutes: {
      planned: minutes,
      groups: groups.map((group) => about(group, minutesOf(group.topics))),
      ...(minutesOf(lesson.slides) > 0 && { slides: minutesOf(lesson.slides) }),
    },
    ...(slides && {
      slides: slidesOf(
        slides.pages.filter(({ hidden }) => !hidden),
        language,
      ),
    }),
    reading: readingOf(proseOf(lesson), language, locale.prose()),
    balance: groups.map((group): GroupBalance => {
      const linked = linkCounts(group, lesson);
      return {
        ...about(group, group.topics.length),
        ...(linked.length > 0 && { links: { fewest: Math.min(...linked), most: Math.max(...linked) } }),
      };
    }),
    exercises: {
      count: exercises.length,
      questions: sum(exercises.map(({ entries }) => entries.length)),
      marks: sum(exercises.map(({ marks }) => marks)),
    },
  };
}

/** How many topics lead to each of a group; nothing where none should. */
function linkCounts({ name, topics }: TopicGroup, { kind, links }: Lesson): number[] {
  const isExpected = kind.links.some((link) => link.warning !== undefined && isTarget(name, link));
  return isExpected ? topics.map(({ id }) => links.filter(({ to }) => to === id).length) : [];
}

function slidesOf(pages: readonly Page[], language: string) {
  const words = pages.map(({ items }) =>
    sum(items.flatMap(paragraphsOf).map((paragraph) => wordsOf(textOf(paragraph), language).length)),
  );
  const most = Math.max(0, ...words);
  return {
    count: pages.length,
    meanWords: pages.length > 0 ? Math.round(sum(words) / pages.length) : 0,
    fullest: { slide: words.indexOf(most) + 1, words: most },
  };
}

function paragraphsOf(item: FrameItem): readonly TextParagraph[] {
  if (item.kind === 'text') return item.paragraphs;
  if (item.kind !== 'table') return [];
  return item.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
}

function textOf({ runs }: TextParagraph): string {
  return runs.map(({ text }) => text).join('');
}

/** Sentences only: bullets and titles are none. */
function proseOf(lesson: Lesson): string[] {
  const { context, slides, bridge, conclusion } = lesson;
  const topics = topicsOf(lesson).flatMap(({ claim, explanation, example }) => [
    claim,
    explanation,
    example?.text ?? '',
  ]);
  return [context, ...topics, ...slides.map(({ explanation }) => explanation), bridge, conclusion]
    .filter(Boolean)
    .map((prose) => plainText(parseInline(prose)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
