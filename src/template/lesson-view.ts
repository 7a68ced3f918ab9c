/** The lesson as templates see it: ids already followed, so that a template only walks and never looks up. */

import type { Exercise, Statement } from '../exercises/parts.ts';
import { isInOrder } from '../kinds/arrangement.ts';
import type {
  Example,
  LeftOut,
  Lesson,
  OwnSlide,
  Prose,
  Reference,
  Term,
  Topic,
  TopicGroup,
} from '../lesson/lesson.ts';
import type { LessonImage } from '../lesson/lesson-image.ts';
import { anchorsOf, type Pace, paceOf, slidesAfter, slidesAfterAnchors } from '../lesson/pace.ts';
import { allAnchors } from '../lesson/slide-anchors.ts';
import type { Talk } from '../lesson/talk.ts';
import { joinedGroups, relatedTo, relationsOf, saidOf, topicsOf } from '../lesson/topics.ts';
import type { GroupWords } from '../locale/locale.ts';
import { type CheckView, checksAfter } from './check-view.ts';
import { type EvidenceView, evidenceView } from './evidence-view.ts';
import { type ExerciseView, exerciseView, type TicketView, ticketQuestions } from './exercise-view.ts';
import { type MapView, mapViews } from './map-views.ts';
import { openingOf } from './opening.ts';
import { type PlanView, planView } from './plan-view.ts';
import { type OwnSlideView, ownSlideView } from './slide-view.ts';
import { topicSlide } from './topic-layout.ts';

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
  readonly example: Example | null;
  readonly image: LessonImage | null;
  readonly evidence: EvidenceView | null;
  /** The layout of its slide. */
  readonly layout: string;
  /** The points that stand on its slide, and those that are told while it is shown. */
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
};

/** More groups than this would be too fine on the cover. */
const MOST_COLUMNS = 4;

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

/** Ends of a line in a figure, by ids. */
type LineView = Readonly<Record<'from' | 'to', string>>;

/** A source with its short form, as texts cite it: "ASEAN, 2007". */
export type ReferenceView = Reference & { readonly short: string };

export type LessonView = Omit<
  Lesson,
  'kind' | 'groups' | 'links' | 'exercises' | 'marks' | 'slides' | 'checks' | 'plan'
> & {
  /** The arrangement of the figure; empty for none. */
  readonly figure: string;
  /** Whether topics have an order that pupils may be asked for, so that a list of them on the paper would tell it. */
  readonly inOrder: boolean;
  readonly groups: readonly GroupView[];
  readonly links: readonly LinkView[];
  readonly lines: readonly LineView[];
  /** The figure on slides; empty for none. */
  readonly maps: readonly MapView<GroupView>[];
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
  /** What of the context opens the lesson on a slide; empty for none. */
  readonly hook: Prose;
  /** Whether the cover has room for all topics as signs. */
  readonly hasNet: boolean;
  /** The slides of the deck; none while the deck itself is made. */
  readonly deck: readonly SlideView[];
};

export interface SlideView {
  /** From 1. */
  readonly number: number;
  readonly title: string;
}

export function lessonView(lesson: Lesson, exercises: readonly Exercise[], leftOut: LeftOut): LessonView {
  const { topics: ends, ...pace } = paceOf(lesson);
  const waiting = topicsOf(leftOut);
  const reserved = new Set(leftOut.slides);
  const whole = {
    ...lesson,
    groups: [...lesson.groups, ...leftOut.groups],
    slides: [...lesson.slides, ...leftOut.slides],
  };
  const terms = new Map([...lesson.terms, ...leftOut.terms].map((term) => [term.id, term]));
  const sources = new Map(lesson.sources.map((source) => [source.id, referenceView(source)]));
  const evidenceOf = ({ evidence }: Topic | OwnSlide): EvidenceView | null =>
    evidence ? evidenceView(evidence, sources.get(evidence.source)?.short ?? '') : null;
  const slideView = (slide: OwnSlide): OwnSlideView =>
    ownSlideView(slide, sources.get(slide.source)?.short ?? '', evidenceOf(slide), {
      glossary: present(slide.terms, terms),
      pace: ends.get(slide.id) ?? 0,
      hidden: reserved.has(slide),
    });
  const topicView = (topic: Topic, group: GroupWords): TopicView => {
    const related = relatedTo(topic, whole);
    const evidence = evidenceOf(topic);
    const { layout, shown } = topicSlide(topic, evidence);
    return {
      ...topic,
      group,
      related,
      relatedIds: related.map(({ id }) => id),
      relations: relationsOf(topic, whole)
        .map(({ link, direction, topics }) => {
          const leads = direction === 'to';
          const said = topics.map((other) =>
            leads ? saidOf(topic, other, lesson) : saidOf(other, topic, lesson),
          );
          return {
            ...{ label: leads ? link.label : link.inverse, leads, values: link.values },
            isSaid: leads && said.some(Boolean),
            topics: topics.map((other, index) => ({ ...other, said: said[index] ?? '' })),
          };
        })
        .filter(({ topics }) => topics.length > 0),
      glossary: present(topic.terms, terms),
      reference: sources.get(topic.example?.source ?? '') ?? null,
      example: topic.example ?? null,
      image: topic.image ?? null,
      evidence,
      talk: topic.talk ? talkView(topic.talk) : null,
      checks: checksAfter(topic.id, lesson),
      layout,
      captions: topic.points.slice(0, shown),
      told: topic.points.map((text, index) => ({ text, details: topic.details[index] ?? [] })).slice(shown),
      questions: questionsAbout(topic, exercises),
      misconceptions: misconceptionsAbout(topic, exercises),
      pace: ends.get(topic.id) ?? 0,
      hidden: waiting.includes(topic),
      ownSlides: slidesAfter(topic.id, whole).map(slideView),
    };
  };
  const groupView = (
    { key, name, topic, nouns, tone, title, topics }: TopicGroup,
    index: number,
  ): GroupView => {
    const words = { name, topic, nouns, tone, title };
    return { ...words, key, part: index + 1, topics: topics.map((each) => topicView(each, words)) };
  };
  const groups = lesson.groups.map(groupView);
  const { kind, links, ...rest } = lesson;
  const lines = links.map(({ from, to }) => ({ from, to }));
  return {
    ...rest,
    figure: kind.figure ?? '',
    inOrder: isInOrder(kind.figure),
    groups,
    links: linkViews(lesson, groups),
    lines,
    maps: kind.figure ? mapViews(kind.figure, groups, lines) : [],
    leftOut: { groups: leftOut.groups.map(groupView) },
    ownSlides: {
      ...Object.fromEntries(
        allAnchors(anchorsOf(lesson)).map((anchor) => [
          anchor,
          slidesAfterAnchors([anchor], lesson).map(slideView),
        ]),
      ),
      opening: slidesAfterAnchors(anchorsOf(lesson).opening, lesson).map(slideView),
    },
    pace,
    exercises: exercises.map(exerciseView),
    plan: planView(lesson, exercises),
    marks: exercises.reduce((total, exercise) => total + exercise.marks, 0),
    tickets: exercises.flatMap(ticketQuestions),
    hook: openingOf(lesson.context),
    hasNet: groups.length <= MOST_COLUMNS,
    deck: [],
  };
}

function talkView({ how, minutes }: Talk): TalkView {
  const steps = minutes.map((each, index) => ({ step: index + 1, minutes: each }));
  return { how, layout: `talk-${steps.length}`, steps };
}

function referenceView(source: Reference): ReferenceView {
  return { ...source, short: [source.author || source.title, source.year].filter(Boolean).join(', ') };
}

function linkViews(lesson: Lesson, groups: readonly GroupView[]): LinkView[] {
  return lesson.kind.links.flatMap((link) => {
    const joined = joinedGroups(link, groups);
    if (!joined) return [];
    const { from, to } = joined;
    const rows = from.topics.map((topic) => ({
      topic,
      cells: to.topics.map((target) => saidOf(topic, target, lesson)),
    }));
    const target = (topic: TopicView): TargetView => {
      const leaders = from.topics.filter(({ id }) =>
        lesson.links.some((one) => one.kind === link && one.from === id && one.to === topic.id),
      );
      return { ...topic, leaders, leaderIds: leaders.map(({ id }) => id) };
    };
    const between = from.topics.map(target).filter(({ leaders }) => leaders.length > 0);
    const targets = [...between, ...to.topics.map(target)];
    return [{ label: link.label, inverse: link.inverse, values: link.values, from, to, targets, rows }];
  });
}

function present<Value>(ids: readonly string[], known: ReadonlyMap<string, Value>): Value[] {
  return ids.flatMap((id) => known.get(id) ?? []);
}

function questionsAbout(topic: Topic, exercises: readonly Exercise[]): number[] {
  return exercises
    .flatMap((exercise) => exercise.entries)
    .filter((entry) => entry.about.includes(topic.id))
    .map((entry) => entry.number);
}

function misconceptionsAbout(topic: Topic, exercises: readonly Exercise[]): Statement[] {
  return exercises
    .flatMap((exercise) => exercise.parts)
    .flatMap((part) => (part.kind === 'judgement' ? part.statements : []))
    .filter((statement) => !statement.right && statement.entry.about.includes(topic.id));
}
