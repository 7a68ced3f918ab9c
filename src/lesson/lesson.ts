/** A checked lesson: every default filled, every reference good, and a span for every part of it. */

import type { Source, Span } from '../diagnostics/diagnostic.ts';
import type { KindLink, LessonKind } from '../kinds/lesson-kind.ts';
import type { Tone } from '../kinds/tone.ts';
import type { Label } from '../locale/locale.ts';
import type { Activity } from './activity.ts';
import type { Evidence } from './evidence/evidence.ts';
import type { LessonImage } from './lesson-image.ts';
import type { Plan } from './plan-schema.ts';
import type { Check, Talk } from './talk.ts';

/** Text with the inline markup of `inline.ts`. */
export type Prose = string;

export interface Lesson {
  /** The name of the lesson's folder; names the output folder. */
  readonly id: string;
  readonly source: Source;
  readonly kind: LessonKind;
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
  /** What shows the context. */
  readonly evidence?: Evidence;
  /** In teaching order. */
  readonly groups: readonly TopicGroup[];
  /** In teaching order of the topics that they come from, then of those that they lead to. */
  readonly links: readonly TopicLink[];
  readonly bridge: Prose;
  /** What the class discusses, and writes before leaving; empty where labels say it. */
  readonly discussion: readonly Prose[];
  readonly exit: readonly Prose[];
  readonly checks: readonly Check[];
  readonly conclusion: Prose;
  readonly terms: readonly Term[];
  readonly sources: readonly Reference[];
  /** The author's own words for labels: `{ ask: Discuss }`. */
  readonly labels: Readonly<Record<string, Label>>;
  /** Expressions that no line break may part. */
  readonly keep: readonly string[];
  /** As written, checked by the schema of its type; `exercises/` turns them into parts. */
  readonly exercises: readonly ExerciseSpec[];
  /** Of the author's own, in the order of the file. */
  readonly slides: readonly OwnSlide[];
  /** What a group works on in class. */
  readonly activity: Activity;
  /** What its lesson plan says beside what follows from it. */
  readonly plan: Plan;
  /** Codes of warnings that the author does not want to see. */
  readonly silence: readonly string[];
  /** Where each part stands in the file: `title`, `kedaulatan`, `kedaulatan.claim`, `kedaulatan.points.0`. */
  readonly spans: ReadonlyMap<string, Span>;
}

/** Topics that belong together: the steps of a process, the causes of an event. */
export interface TopicGroup {
  /** What fields of exercises call it: the key of a group of the kind, or of a group of the author's own. */
  readonly key: string;
  /** The name of the group in its kind, which labels are named by. */
  readonly name: string;
  /** What one of its topics is called in the names of labels. */
  readonly topic: string;
  /** The labels that name one topic, several, and one with its article. */
  readonly nouns: readonly string[];
  readonly tone: Tone;
  /** The author's own name for it; empty where labels name it. */
  readonly title: string;
  readonly topics: readonly Topic[];
}

export interface Topic {
  readonly id: string;
  /** The key of its group. */
  readonly group: string;
  /** Position in its group, from 1. */
  readonly number: number;
  readonly title: string;
  /** When it happened, as the author writes it; empty where its kind has no such field. */
  readonly when: string;
  readonly claim: Prose;
  readonly points: readonly Prose[];
  /** What stands under each of them; as many lists, most of them empty. */
  readonly details: readonly (readonly Prose[])[];
  /** The name of its icon; empty for none. */
  readonly icon: string;
  readonly explanation: Prose;
  readonly example?: Example;
  /** Unseen in the lesson; empty for none. */
  readonly case: Prose;
  readonly image?: LessonImage;
  readonly evidence?: Evidence;
  /** Ids of terms. */
  readonly terms: readonly string[];
  /** What is put to the class, and what a good answer says; empty for nothing. */
  readonly ask: Prose;
  readonly expect: Prose;
  /** How the class works on it, where that has a slide of its own. */
  readonly talk?: Talk;
  /** 0 when the author gave none. */
  readonly minutes: number;
  /** Whether a shorter period may leave it out. */
  readonly optional: boolean;
}

/** What is shown where there is nothing to say. */
export const NOTHING_SAID = '–';

/** One topic leads to another. */
export interface TopicLink {
  readonly kind: KindLink;
  /** Ids of topics. */
  readonly from: string;
  readonly to: string;
  /** Why, or what is to be said of the two; empty when the author says nothing. */
  readonly because: Prose;
}

/** What a shorter period leaves out, numbered after what is taught. */
export interface LeftOut {
  readonly groups: readonly TopicGroup[];
  /** Terms that nothing else uses. */
  readonly terms: readonly Term[];
  /** Slides that follow what is left out. */
  readonly slides: readonly OwnSlide[];
}

/** What of a lesson is taught in a period, and what is not. */
export interface Schedule {
  /** The lesson with what is taught, its topics numbered anew. */
  readonly lesson: Lesson;
  readonly leftOut: LeftOut;
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

/** A slide that stands between those that the lesson makes. */
export interface OwnSlide {
  readonly id: string;
  /** The id of a topic, or a name of `slide-anchors.ts`. */
  readonly after: string;
  readonly title: Prose;
  readonly points: readonly Prose[];
  /** What stands under each of the points. */
  readonly details: readonly (readonly Prose[])[];
  /** The name of its icon; empty for none. */
  readonly icon: string;
  readonly figure?: Figure;
  /** Of a kind that is no figure. */
  readonly evidence?: Evidence;
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
  readonly span: Span;
  readonly [field: string]: unknown;
}
