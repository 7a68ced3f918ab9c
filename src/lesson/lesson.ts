/** A checked lesson: every default filled, every reference good, and a place for every part of it. */

import type { Place, Source } from '../diagnostic.ts';
import type { Label } from '../locale.ts';

/** Text with the inline markup of `inline.ts`. */
export type Prose = string;

export interface Lesson {
  /** The name of the lesson's folder; names the output folder. */
  readonly id: string;
  readonly source: Source;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly question: Prose;
  readonly subject: string;
  readonly audience: string;
  readonly author: string;
  /** Planned minutes of the whole lesson; 0 when the author gave none. */
  readonly minutes: number;
  /** What the marks of all exercises are meant to add up to; 0 when the author gave none. */
  readonly marks: number;
  readonly objectives: readonly Prose[];
  readonly context: Prose;
  readonly obstacles: readonly Obstacle[];
  readonly remedies: readonly Remedy[];
  readonly bridge: Prose;
  readonly conclusion: Prose;
  readonly terms: readonly Term[];
  readonly sources: readonly Reference[];
  /** The author's own words for labels: `{ obstacles: Hambatan }`. */
  readonly labels: Readonly<Record<string, Label>>;
  /** As written, checked by the schema of its type; `exercises/` turns them into parts. */
  readonly exercises: readonly ExerciseSpec[];
  /** Of the author's own, in the order of the file. */
  readonly slides: readonly OwnSlide[];
  /** Codes of warnings that the author does not want to see. */
  readonly silence: readonly string[];
  /** Where each part stands in the file: `title`, `kedaulatan`, `kedaulatan.claim`, `kedaulatan.points.0`. */
  readonly places: ReadonlyMap<string, Place>;
}

/** What obstacles and remedies share. */
export interface Point {
  readonly id: string;
  readonly kind: 'obstacle' | 'remedy';
  /** Position among its kind, from 1. */
  readonly number: number;
  readonly title: string;
  readonly claim: Prose;
  readonly points: readonly Prose[];
  /** What stands under each of them; as many lists, most of them empty. */
  readonly details: readonly (readonly Prose[])[];
  readonly explanation: Prose;
  readonly example?: Example;
  readonly image?: LessonImage;
  /** Ids of terms. */
  readonly terms: readonly string[];
  readonly ask: Prose;
  /** 0 when the author gave none. */
  readonly minutes: number;
  /** Whether a shorter period may leave it out. */
  readonly optional: boolean;
}

export interface Obstacle extends Point {
  readonly kind: 'obstacle';
  /** Ids of the remedies that address it, in teaching order. */
  readonly addressedBy: readonly string[];
}

export interface Remedy extends Point {
  readonly kind: 'remedy';
  /** Ids of the obstacles it answers, in teaching order. */
  readonly addresses: readonly string[];
}

/** What a shorter period leaves out, numbered after what is taught. */
export interface Reserve {
  readonly obstacles: readonly Obstacle[];
  readonly remedies: readonly Remedy[];
  /** Terms that nothing else uses. */
  readonly terms: readonly Term[];
  /** Slides that follow what is left out. */
  readonly slides: readonly OwnSlide[];
}

/** What of a lesson is taught in a period, and what is not. */
export interface Course {
  /** The lesson with what is taught, its points numbered anew. */
  readonly lesson: Lesson;
  readonly reserve: Reserve;
  /** Ids of exercises: what a shorter period made of them. */
  readonly exercises: {
    readonly leftOut: readonly string[];
    /** They lost some of their questions. */
    readonly trimmed: readonly string[];
    /** They lost none, but some of it is about what is not taught. */
    readonly mixed: readonly string[];
  };
}

export interface Example {
  readonly text: Prose;
  /** Id of a source. */
  readonly source?: string;
}

export interface LessonImage {
  /** Path relative to the lesson's folder, as the author wrote it. */
  readonly file: string;
  readonly alt: string;
  readonly credit: Prose;
  /** How it fills its place on a slide, named as CSS `object-fit` names it. */
  readonly fit: 'contain' | 'cover';
}

/** A slide that stands between those that the lesson makes. */
export interface OwnSlide {
  readonly id: string;
  /** The id of an obstacle or remedy, or a name of `slide-anchors.ts`. */
  readonly after: string;
  readonly title: Prose;
  readonly points: readonly Prose[];
  /** What stands under each of the points. */
  readonly details: readonly (readonly Prose[])[];
  readonly figure?: Figure;
  readonly explanation: Prose;
  /** Ids of terms. */
  readonly terms: readonly string[];
  /** Id of a source; empty for none. */
  readonly source: string;
  /** 0 when the author gave none. */
  readonly minutes: number;
}

/** What is shown beside words. */
export type Figure =
  | ({ readonly kind: 'image' } & LessonImage)
  | {
      readonly kind: 'table';
      /** Empty for a table without one; else as long as each row. */
      readonly head: readonly Prose[];
      readonly rows: readonly (readonly Prose[])[];
    }
  | {
      readonly kind: 'code';
      /** What it is written in, as it is shown; empty for nothing. */
      readonly language: string;
      readonly text: string;
    };

export interface Term {
  readonly id: string;
  readonly name: string;
  readonly meaning: Prose;
}

export interface Reference {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly year: string;
  readonly url: string;
}

/** An exercise as the author wrote it; `type` names its file in `exercises/`. */
export interface ExerciseSpec {
  readonly id: string;
  readonly type: string;
  readonly place: Place;
  readonly [field: string]: unknown;
}
