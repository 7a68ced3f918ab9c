/** The answers of each paper in one line, in the order of that paper: what its marker looks at first. */

import type { Variant } from '../base/variant.ts';
import { answersOf } from '../exercises/answers-of.ts';
import { isTested } from '../exercises/is-tested.ts';
import type { Exercise } from '../exercises/parts.ts';
import type { Prose } from '../lesson/lesson.ts';
import type { Locale } from '../locale/locale.ts';
import { nameAmongOthers, shortName } from './variant-name.ts';

export interface KeyStrip {
  /** `Version B`; empty for a lesson's only paper. */
  readonly name: string;
  /** `B`: what stands before a number of that paper. */
  readonly short: string;
  readonly code: string;
  readonly exercises: readonly {
    readonly id: string;
    readonly type: string;
    readonly letter: string;
    readonly marks: number;
    /** By their numbers on that paper. */
    readonly items: readonly StripItem[];
  }[];
}

interface StripItem {
  /** The same on all papers. */
  readonly id: string;
  readonly number: number;
  /** Empty for an answer in sentences. */
  readonly answer: Prose;
}

/** What a strip must know of its paper. */
export interface StripPaper {
  readonly variant: Variant;
  readonly code: string;
  readonly exercises: readonly Exercise[];
}

/** One a paper. Exit tickets have no answers to look up. */
export function keyStrips(papers: readonly StripPaper[], locale: Locale): KeyStrip[] {
  const all = papers.map(({ variant }) => variant);
  const isOnly = papers.length === 1 && papers[0]?.variant.version === '';
  return papers.map(({ variant, code, exercises }) => ({
    name: isOnly ? '' : nameAmongOthers(variant, locale),
    short: shortName(variant, all, locale),
    code,
    exercises: exercises.filter(isTested).map(({ id, type, letter, marks, parts }) => ({
      id,
      type,
      letter,
      marks,
      items: parts
        .flatMap((part) => answersOf(part, locale))
        .map(({ entry, answer }): StripItem => ({ id: entry.id, number: entry.number, answer }))
        .toSorted((one, other) => one.number - other.number),
    })),
  }));
}
