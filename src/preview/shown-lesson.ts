/** What the page is told of a lesson: plain data, the same on both sides of the wire. */

import type { NoteParagraph } from '../frames/page.ts';
import type { LedgerEntry } from '../layout/layout-context.ts';
import type { DocumentName } from '../pipeline/documents.ts';

export interface ShownLesson {
  readonly id: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Those of the last good build, while there are errors. */
  readonly documents: readonly ShownDocument[];
  readonly findings: readonly ShownFinding[];
  /** The lesson's statistics in words, by what they are about. */
  readonly facts: Readonly<Record<string, string>>;
  /** Absent while the lesson has never been read without an error. */
  readonly graph?: ShownGraph;
}

export interface ShownDocument {
  readonly name: DocumentName;
  readonly medium: 'slides' | 'sheets';
  /** Names of the files that a build makes of it. */
  readonly files: readonly string[];
  readonly pages: readonly ShownPage[];
  readonly boxes: readonly LedgerEntry[];
}

export interface ShownPage {
  readonly title: string;
  /** Ids of what it shows. */
  readonly ids: readonly string[];
  /** pt */
  readonly width: number;
  readonly height: number;
  /** How many clicks it takes to show all of it. */
  readonly clicks: number;
  readonly notes: readonly NoteParagraph[];
  /** Where its picture is found: another address for another picture. */
  readonly svg: string;
}

export interface ShownFinding {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly message: string;
  /** `content/rivers/lesson.yaml:21:17` */
  readonly where?: string;
  /** The author's line with a marker under the span. */
  readonly excerpt?: string;
  readonly hint?: string;
}

/** The lesson as the graph that it is: nodes that name one another by id. */
export interface ShownGraph {
  readonly groups: readonly ShownGroup[];
  /** Ids of topics. */
  readonly links: readonly { readonly from: string; readonly to: string }[];
  readonly terms: readonly { readonly id: string; readonly name: string }[];
  readonly exercises: readonly ShownExercise[];
}

/** A group of topics under the name that the lesson gives it. */
export interface ShownGroup {
  readonly title: string;
  readonly topics: readonly ShownTopic[];
}

export interface ShownTopic {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly terms: readonly string[];
}

export interface ShownExercise {
  /** A, B, C … as on the paper. */
  readonly letter: string;
  readonly type: string;
  /** Numbers of its questions on the paper. */
  readonly numbers: readonly number[];
  /** Ids of the topics and terms that they ask about. */
  readonly about: readonly string[];
}

/** What an event of the server says: lessons that were saved, and all that are there. */
export interface SavedEvent {
  readonly saved: readonly string[];
  readonly lessons: readonly string[];
}
