/** What can be counted in a lesson: time, slides, words, marks, and how far remedies answer obstacles. */

import type { Stages } from '../build.ts';
import { parseInline, plainText } from '../inline.ts';
import type { FrameItem, Page, TextParagraph } from '../layout/frame.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { type Reading, readingOf, wordsOf } from './reading.ts';

export interface Statistics {
  readonly minutes: {
    /** What the lesson says; 0 when it says nothing. */
    readonly planned: number;
    readonly obstacles: number;
    readonly remedies: number;
    /** Of the author's own; absent where they take none. */
    readonly slides?: number;
  };
  /** Absent when an error kept the deck from being laid out. */
  readonly slides?: {
    readonly count: number;
    /** Words a slide, a whole number. */
    readonly meanWords: number;
    readonly fullest: { readonly slide: number; readonly words: number };
  };
  /** Of the sentences that stand in the notes and the handout. */
  readonly reading: Reading;
  readonly balance: {
    readonly obstacles: number;
    readonly remedies: number;
    /** How many remedies address the obstacle with the fewest, and the one with the most. */
    readonly fewestAnswers: number;
    readonly mostAnswers: number;
  };
  readonly exercises: { readonly count: number; readonly questions: number; readonly marks: number };
}

/** Nothing when the lesson has errors of its own. */
export function statisticsOf({ lesson, exercises = [], frames }: Stages): Statistics | undefined {
  if (!lesson) return undefined;
  const { obstacles, remedies, minutes, language } = lesson;
  const time = (points: readonly { readonly minutes: number }[]) => sum(points.map((point) => point.minutes));
  const answers = obstacles.map(({ addressedBy }) => addressedBy.length);
  return {
    minutes: {
      planned: minutes,
      obstacles: time(obstacles),
      remedies: time(remedies),
      ...(time(lesson.slides) > 0 && { slides: time(lesson.slides) }),
    },
    ...(frames.deck && {
      slides: slidesOf(
        frames.deck.pages.filter(({ hidden }) => !hidden),
        language,
      ),
    }),
    reading: readingOf(proseOf(lesson), language),
    balance: {
      obstacles: obstacles.length,
      remedies: remedies.length,
      fewestAnswers: Math.min(...answers),
      mostAnswers: Math.max(...answers),
    },
    exercises: {
      count: exercises.length,
      questions: sum(exercises.map(({ entries }) => entries.length)),
      marks: sum(exercises.map(({ marks }) => marks)),
    },
  };
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
function proseOf({ context, obstacles, remedies, slides, bridge, conclusion }: Lesson): string[] {
  const points = [...obstacles, ...remedies].flatMap(({ claim, explanation, example }) => [
    claim,
    explanation,
    example?.text ?? '',
  ]);
  return [context, ...points, ...slides.map(({ explanation }) => explanation), bridge, conclusion]
    .filter(Boolean)
    .map((prose) => plainText(parseInline(prose)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
