/** Fills every default of a checked file, so that nothing after this stage asks whether a field is there. */

import type { LessonKind } from '../kinds/lesson-kind.ts';
import { toneAt } from '../kinds/tone.ts';
import { spanOf, type YamlData } from '../yaml/yaml-spans.ts';
import { completeActivity } from './activity.ts';
import { completeEvidence } from './evidence/evidence.ts';
import { exerciseIds } from './exercise-ids.ts';
import { figureOf } from './figure.ts';
import {
  type Lesson,
  NOTHING_SAID,
  type OwnSlide,
  type Reference,
  type Term,
  type Topic,
  type TopicGroup,
  type TopicLink,
} from './lesson.ts';
import { completeImage } from './lesson-image.ts';
import { type RawBullet, type RawGroup, type RawLesson, type RawSlide, rawGroups } from './lesson-schema.ts';
import { lessonSpans } from './lesson-spans.ts';
import { completePlan } from './plan-schema.ts';
import { slideIds } from './slide-ids.ts';
import { completeAsk, completeChecks } from './talk.ts';
import type { RawTopic } from './topic-schema.ts';

/** The lesson of a file that has no errors. */
export function completeLesson(id: string, raw: RawLesson, kind: LessonKind, yaml: YamlData): Lesson {
  const groups = rawGroups(raw, kind);
  const ids = exerciseIds(raw, groups);
  const slides = slideIds(raw, groups);
  const opening = completeEvidence(raw.evidence);
  return {
    id,
    source: yaml.source,
    kind,
    title: raw.title,
    language: raw.language,
    question: raw.question,
    subject: raw.subject ?? '',
    audience: raw.audience ?? '',
    author: raw.author ?? '',
    minutes: raw.minutes ?? 0,
    marks: raw.marks ?? 0,
    objectives: raw.objectives ?? [],
    context: raw.context ?? '',
    ...(opening && { evidence: opening }),
    groups: groups.map(completeGroup),
    links: linksIn(groups, kind),
    bridge: raw.bridge ?? '',
    discussion: raw.discussion ?? [],
    exit: raw.exit ?? [],
    checks: completeChecks(raw.checks),
    conclusion: raw.conclusion ?? '',
    terms: Object.entries(raw.terms ?? {}).map(completeTerm),
    sources: Object.entries(raw.sources ?? {}).map(completeSource),
    labels: raw.labels ?? {},
    keep: raw.keep ?? [],
    slides: (raw.slides ?? []).map((slide, index) => completeSlide(slide, slides[index] ?? '')),
    exercises: (raw.exercises ?? []).map((exercise, index) => ({
      ...exercise,
      id: ids[index] ?? '',
      type: String(exercise.type),
      span: spanOf(yaml, ['exercises', index]),
    })),
    activity: completeActivity(raw.activity, raw.worksheet),
    plan: completePlan(raw.plan),
    silence: raw.silence ?? [],
    spans: lessonSpans(groups, raw.slides ?? [], { exercises: ids, slides }, yaml),
  };
}

function completeGroup({ group, key, title, topics }: RawGroup, index: number): TopicGroup {
  return {
    key,
    name: group.key,
    topic: group.topic,
    nouns: group.nouns,
    tone: group.tone ?? toneAt(index),
    title,
    topics: topics.map((topic, position) => completeTopic(topic, key, position + 1)),
  };
}

/** In teaching order, each link once. */
function linksIn(groups: readonly RawGroup[], kind: LessonKind): TopicLink[] {
  const order = groups.flatMap(({ topics }) => topics.map(({ id }) => id));
  return groups.flatMap(({ group, topics }) =>
    kind.links
      .filter(({ from }) => from === group.key)
      .flatMap((link) =>
        topics.flatMap((topic) => {
          const targets = targetsOf(Object.entries(topic).find(([key]) => key === link.field)?.[1]);
          return order.flatMap((to): TopicLink[] => {
            const because = targets.get(to);
            return because === undefined ? [] : [{ kind: link, from: topic.id, to, because }];
          });
        }),
      ),
  );
}

/** What a link field leads to, with what is said of it: `[id, { to: id, because: … }]` or `{ id: … }`. */
function targetsOf(field: unknown): ReadonlyMap<string, string> {
  if (!Array.isArray(field))
    return new Map(Object.entries(Object(field)).map(([id, words]) => [id, nothingOr(String(words))]));
  return new Map(
    field.map((entry) => (typeof entry === 'string' ? [entry, ''] : [entry.to, String(entry.because)])),
  );
}

/** A dash of any kind for nothing is one sign wherever it is shown. */
function nothingOr(words: string): string {
  return /^[-–—]+$/.test(words) ? NOTHING_SAID : words;
}

function completeTopic(raw: RawTopic, group: string, number: number): Topic {
  const { example, image } = raw;
  const evidence = completeEvidence(raw.evidence);
  return {
    id: raw.id,
    group,
    number,
    title: raw.title,
    when: raw.when ?? '',
    claim: raw.claim,
    ...bulletsOf(raw.points),
    icon: raw.icon ?? '',
    explanation: raw.explanation ?? '',
    ...(example && { example: { text: example.text, ...(example.source && { source: example.source }) } }),
    ...(image && { image: completeImage(image) }),
    ...(evidence && { evidence }),
    case: raw.case ?? '',
    terms: [...new Set(raw.terms)],
    ...completeAsk(raw.ask),
    minutes: raw.minutes ?? 0,
    optional: raw.optional ?? false,
  };
}

function bulletsOf(bullets: readonly RawBullet[]): Pick<Topic, 'points' | 'details'> {
  return {
    points: bullets.map((bullet) => (typeof bullet === 'string' ? bullet : bullet.text)),
    details: bullets.map((bullet) => (typeof bullet === 'string' ? [] : bullet.points)),
  };
}

function completeSlide(raw: RawSlide, id: string): OwnSlide {
  const shown = completeEvidence(raw.evidence);
  const { data } = shown ?? {};
  // A table and a picture are the same under either key.
  const isFigure = data?.kind === 'table' || data?.kind === 'image';
  const figure = isFigure ? data : figureOf(raw);
  return {
    id,
    after: raw.after,
    title: raw.title,
    ...bulletsOf(raw.points ?? []),
    icon: raw.icon ?? '',
    ...(figure && { figure }),
    ...(shown && !isFigure && { evidence: shown }),
    explanation: raw.explanation ?? '',
    terms: [...new Set(raw.terms)],
    source: raw.source ?? (isFigure ? (shown?.source ?? '') : ''),
    minutes: raw.minutes ?? 0,
  };
}

type RawTerm = NonNullable<RawLesson['terms']>[string];
type RawSource = NonNullable<RawLesson['sources']>[string];

function completeTerm([id, term]: [string, RawTerm]): Term {
  const { name, meaning } = typeof term === 'string' ? { name: undefined, meaning: term } : term;
  return { id, name: name || id.replaceAll('-', ' '), meaning };
}

function completeSource([id, { title, author = '', year = '', url = '' }]: [string, RawSource]): Reference {
  return { id, title, author, year, url };
}
