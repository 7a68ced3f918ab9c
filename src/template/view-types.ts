/** The lesson as templates see it: with ids already followed, so that a template only walks and never looks up. */

import type { Statement } from '../exercises/parts.ts';
import type { Example, Lesson, Prose, Reference, Term, Topic } from '../lesson/lesson.ts';
import type { LessonImage } from '../lesson/lesson-image.ts';
import type { Pace } from '../lesson/pace.ts';
import type { GroupWords } from '../locale/locale.ts';
import type { CheckView } from './check-view.ts';
import type { EvidenceView } from './evidence-view.ts';
import type { ExerciseView, TicketView } from './exercise-view.ts';
import type { MapView } from './map-views.ts';
import type { PlanView } from './plan-view.ts';
import type { OwnSlideView } from './slide-view.ts';

/** A topic with what it leads to. */
export type TopicView = Omit<Topic, 'example' | 'image' | 'evidence' | 'group' | 'talk'> & {
  /** `null` where it is only asked. */
  readonly talk: TalkView | null;
  readonly checks: readonly CheckView[];
  readonly group: GroupWords;
  /** The topics that it is linked to, whichever way. */
  readonly related: readonly Topic[];
  readonly relatedIds: readonly string[];
  /** The same by the field of the link, each under the label that says how; those that name none are left out. */
  readonly relations: readonly RelationView[];
  readonly glossary: readonly Term[];
  /** Absent sources are `null`, so that a strict template can ask for them. */
  readonly reference: ReferenceView | null;
  /** What its example and its evidence come from, each once. */
  readonly references: readonly ReferenceView[];
  readonly example: Example | null;
  readonly image: LessonImage | null;
  readonly evidence: EvidenceView | null;
  /** The layout of its slide. */
  readonly layout: string;
  /** The points that stand on its slide, and those that are told while it is shown. */
  /** Whether its question stands on its slide. */
  readonly asked: boolean;
  readonly captions: readonly Prose[];
  readonly told: readonly { readonly text: Prose; readonly details: readonly Prose[] }[];
  /** Numbers of the questions on paper that ask about it. */
  readonly questions: readonly number[];
  /** False statements on the paper about it: what pupils often get wrong. */
  readonly misconceptions: readonly Statement[];
  /** The minute at which it should end; 0 where nothing tells. */
  readonly pace: number;
  /** Whether its slide stays out of the show. */
  readonly hidden: boolean;
  /** Slides of the author's own that follow it. */
  readonly ownSlides: readonly OwnSlideView[];
};

/** How a class works on a question: the steps of its form, from 1. */
export interface TalkView {
  readonly how: string;
  readonly layout: string;
  readonly steps: readonly { readonly step: number; readonly minutes: number }[];
}

export interface RelationView {
  readonly label: string;
  /** Whether the topic leads to them, and not they to it. */
  readonly leads: boolean;
  /** Whether what is said of each two topics is what the link is about. */
  readonly values: boolean;
  /** Whether the topic leads to them, and the author says something of it. */
  readonly isSaid: boolean;
  readonly topics: readonly (Topic & { readonly said: Prose })[];
}

export type GroupView = GroupWords & {
  readonly key: string;
  /** Which of the groups it is, from 1. */
  readonly part: number;
  readonly topics: readonly TopicView[];
  /** The groups before it. */
  readonly done: readonly Omit<GroupView, 'done'>[];
};

/** Two groups that links join. */
export interface LinkView {
  /** Labels: what stands before the topics that a topic leads to, and before those that lead to it. */
  readonly label: string;
  readonly inverse: string;
  readonly from: GroupView;
  readonly to: GroupView;
  /** What topics of `from` lead to, each with those: all of `to`, before them the topics of `from` itself. */
  readonly targets: readonly TargetView[];
  /** Whether something is to be said of each two topics, and for each topic of `from` what it is, in the order of `to`. */
  readonly values: boolean;
  readonly rows: readonly { readonly topic: TopicView; readonly cells: readonly string[] }[];
}

export type TargetView = TopicView & {
  readonly leaders: readonly TopicView[];
  readonly leaderIds: readonly string[];
};

/** A line in a figure; its ends by ids. */
export type LineView = Readonly<Record<'from' | 'to', string>> & {
  /** Why, where one topic leads to another; empty for nothing. */
  readonly because: Prose;
};

/** A source with its short form, as texts cite it: "ASEAN, 2007". */
export type ReferenceView = Reference & { readonly short: string };

export type LessonView = Omit<
  Lesson,
  'kind' | 'evidence' | 'groups' | 'links' | 'exercises' | 'marks' | 'slides' | 'checks' | 'plan' | 'activity'
> & {
  /** The arrangement of the figure; empty for none. */
  readonly figure: string;
  /** Whether topics have an order that pupils may be asked for, so that a list of them on the paper would tell it. */
  readonly inOrder: boolean;
  readonly groups: readonly GroupView[];
  readonly links: readonly LinkView[];
  readonly lines: readonly LineView[];
  /** The figure on slides; empty for none. */
  readonly maps: readonly MapView<GroupView, LineView>[];
  /** What a shorter period leaves out. */
  readonly leftOut: Pick<LessonView, 'groups'>;
  /** Slides of the author's own, a list for each slide of `slide-anchors.ts` that they may follow; `opening`: those before the first group. */
  readonly ownSlides: Readonly<Record<string, readonly OwnSlideView[]>>;
  /** The minutes at which opening and closing should end; 0 where nothing tells. */
  readonly pace: Pick<Pace, 'opening' | 'closing'>;
  readonly exercises: readonly ExerciseView[];
  readonly plan: PlanView;
  /** The sum of what the exercises give, whatever was planned. */
  readonly marks: number;
  /** What pupils write on their exit tickets; empty where no exercise asks for them. */
  readonly tickets: readonly TicketView[];
  /** What of the conclusion answers the question of the lesson; empty for none. */
  readonly answer: Prose;
  /** What of the context opens the lesson on a slide; empty for none. */
  readonly hook: Prose;
  readonly evidence: EvidenceView | null;
  /** The layout of the slide that opens the lesson. */
  readonly hookLayout: string;
  /** Whether the cover has room for all topics as signs. */
  readonly hasNet: boolean;
  /** The slides of the deck; none while the deck itself is made. */
  readonly deck: readonly SlideView[];
  /** Terms and sources that no topic names. */
  readonly unnamed: { readonly terms: readonly Term[]; readonly sources: readonly ReferenceView[] };
};

export interface SlideView {
  /** From 1. */
  readonly number: number;
  readonly title: string;
  /** Its name in the theme, with the tone that it is for. */
  readonly layout: string;
}
