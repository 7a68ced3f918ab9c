/** Makes of a lesson what templates see. */

import { isTested } from '../exercises/is-tested.ts';
import { paperMinutes } from '../exercises/paper-minutes.ts';
import type { Exercise, Statement } from '../exercises/parts.ts';
import { isInOrder } from '../kinds/arrangement.ts';
import type { LeftOut, Lesson, OwnSlide, Reference, Topic, TopicGroup } from '../lesson/lesson.ts';
import { anchorsOf, paceOf, slidesAfter, slidesAfterAnchors } from '../lesson/pace.ts';
import { allAnchors } from '../lesson/slide-anchors.ts';
import type { Talk } from '../lesson/talk.ts';
import { joinedGroups, relatedTo, relationsOf, saidOf, topicsOf } from '../lesson/topics.ts';
import type { GroupWords } from '../locale/locale.ts';
import { checksAfter } from './check-view.ts';
import { type EvidenceView, evidenceView } from './evidence-view.ts';
import { exerciseView, ticketQuestions } from './exercise-view.ts';
import { mapViews } from './map-views.ts';
import { firstSentences, openingOf } from './opening.ts';
import { planView } from './plan-view.ts';
import { type OwnSlideView, ownSlideView } from './slide-view.ts';
import { hookLayout, topicSlide } from './topic-layout.ts';
import type {
  GroupView,
  LessonView,
  LineView,
  LinkView,
  ReferenceView,
  TalkView,
  TargetView,
  TopicView,
} from './view-types.ts';

/** As many as pupils are asked for. */
const ANSWER_SENTENCES = 2;

/** More groups than this would be too fine on the cover. */
const MOST_COLUMNS = 4;

export function lessonView(lesson: Lesson, exercises: readonly Exercise[], leftOut: LeftOut): LessonView {
  const { topics: ends, ...pace } = paceOf(lesson, paperMinutes(exercises.filter(isTested)));
  const waiting = topicsOf(leftOut);
  const reserved = new Set(leftOut.slides);
  const whole = {
    ...lesson,
    groups: [...lesson.groups, ...leftOut.groups],
    slides: [...lesson.slides, ...leftOut.slides],
  };
  const terms = new Map([...lesson.terms, ...leftOut.terms].map((term) => [term.id, term]));
  const sources = new Map(lesson.sources.map((source) => [source.id, referenceView(source)]));
  const cite = (source: string) => sources.get(source)?.short ?? '';
  const evidenceOf = ({ evidence }: Pick<Topic, 'evidence'>): EvidenceView | null =>
    evidence ? evidenceView(evidence, cite(evidence.source)) : null;
  const slideView = (slide: OwnSlide): OwnSlideView =>
    ownSlideView(slide, cite(slide.source), evidenceOf(slide), {
      glossary: present(slide.terms, terms),
      pace: ends.get(slide.id) ?? 0,
      hidden: reserved.has(slide),
    });
  const topicView = (topic: Topic, group: GroupWords): TopicView => {
    const related = relatedTo(topic, whole);
    const evidence = evidenceOf(topic);
    const { layout, shown, asks } = topicSlide(topic, evidence);
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
      references: present([...new Set(sourcesOf(topic))], sources),
      example: topic.example ?? null,
      image: topic.image ?? null,
      evidence,
      talk: topic.talk ? talkView(topic.talk) : null,
      checks: checksAfter(topic.id, lesson),
      layout,
      asked: asks,
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
  ): Omit<GroupView, 'done'> => {
    const words = { name, topic, nouns, tone, title };
    return { ...words, key, part: index + 1, topics: topics.map((each) => topicView(each, words)) };
  };
  const viewed = lesson.groups.map(groupView);
  const groups = viewed.map((group, index) => ({ ...group, done: viewed.slice(0, index) }));
  const { kind, links, activity: _, ...rest } = lesson;
  const opening = evidenceOf(lesson);
  const lines = links.map(
    ({ kind: { values }, from, to, because }): LineView => ({
      from,
      to,
      because: values ? '' : because,
    }),
  );
  return {
    ...rest,
    figure: kind.figure ?? '',
    inOrder: isInOrder(kind.figure),
    groups,
    links: linkViews(lesson, groups),
    lines,
    maps: kind.figure ? mapViews(kind.figure, groups, lines) : [],
    leftOut: { groups: leftOut.groups.map((group, index) => ({ ...groupView(group, index), done: [] })) },
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
    exercises: exercises.map((exercise) => exerciseView(exercise, cite)),
    plan: planView(lesson, exercises),
    marks: exercises.reduce((total, exercise) => total + exercise.marks, 0),
    tickets: exercises.flatMap(ticketQuestions),
    answer: firstSentences(lesson.conclusion, ANSWER_SENTENCES),
    hook: openingOf(lesson.context),
    evidence: opening,
    hookLayout: hookLayout(opening),
    hasNet: groups.length <= MOST_COLUMNS,
    deck: [],
    unnamed: unnamedIn(lesson, sources),
  };
}

function sourcesOf({ example, evidence }: Topic): string[] {
  return [example?.source, evidence?.source].flatMap((source) => source || []);
}

function unnamedIn(lesson: Lesson, sources: ReadonlyMap<string, ReferenceView>): LessonView['unnamed'] {
  const topics = topicsOf(lesson);
  const terms = new Set(topics.flatMap((topic) => topic.terms));
  const cited = new Set(topics.flatMap(sourcesOf));
  return {
    terms: lesson.terms.filter(({ id }) => !terms.has(id)),
    sources: [...sources.values()].filter(({ id }) => !cited.has(id)),
  };
}

function talkView({ how, minutes }: Talk): TalkView {
  const steps = minutes.map((each, index) => ({ step: index + 1, minutes: each }));
  return { how, layout: `talk-${steps.length}`, steps };
}

function referenceView(source: Reference): ReferenceView {
  return { ...source, short: shortReference(source) };
}

/** As texts cite a source: "ASEAN, 2007". */
export function shortReference({ author, title, year }: Reference): string {
  return [author || title, year].filter(Boolean).join(', ');
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
