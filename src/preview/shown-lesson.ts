/** What the page is told of a lesson: plain data, the same on both sides of the wire. */

import type { NoteParagraph } from '../frames/page.ts';
import type { LedgerEntry } from '../layout/layout-context.ts';
import type { DocumentName } from '../pipeline/documents.ts';

/** A lesson as it stands in the list of all. */
export interface ListedLesson {
  readonly id: string;
  readonly title: string;
}

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
  /** How the lesson is made, and how else it may be looked at. */
  readonly switches: readonly ShownSwitch[];
  /** Absent while the lesson has never been read without an error. */
  readonly graph?: ShownGraph;
}

export interface ShownSwitch {
  /** In the address, and as the option of the command line is called. */
  readonly name: string;
  /** What can be chosen; none where a number is asked for. */
  readonly values: readonly string[];
  /** What holds now; empty for nothing in particular. */
  readonly value: string;
}

export interface ShownDocument {
  readonly name: DocumentName;
  readonly medium: 'slides' | 'sheets';
  /** The files that a build makes of it, and where each is found as it stands now. */
  readonly files: readonly { readonly name: string; readonly address: string }[];
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
  /** Names of slides and documents that show what it is about, nearest first. */
  readonly about: readonly string[];
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
  readonly lessons: readonly ListedLesson[];
}
