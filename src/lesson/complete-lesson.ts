/** Fills every default of a checked file, so that nothing after this stage asks whether a field is there. */

import { placeOf, type YamlData } from '../yaml/yaml-places.ts';
import { exerciseIds } from './exercise-ids.ts';
import { figureOf } from './figure.ts';
import type { Lesson, Obstacle, OwnSlide, Point, Reference, Remedy, Term } from './lesson.ts';
import { lessonPlaces } from './lesson-places.ts';
import type { RawBullet, RawLesson, RawSlide } from './lesson-schema.ts';
import { slideIds } from './slide-ids.ts';

/** The lesson of a file that has no errors. */
export function completeLesson(id: string, raw: RawLesson, yaml: YamlData): Lesson {
  const ids = exerciseIds(raw);
  const slides = slideIds(raw);
  return {
    id,
    source: yaml.source,
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
    obstacles: raw.obstacles.map((obstacle, index) => completeObstacle(obstacle, index + 1, raw)),
    remedies: raw.remedies.map((remedy, index) => completeRemedy(remedy, index + 1, raw)),
    bridge: raw.bridge ?? '',
    conclusion: raw.conclusion ?? '',
    terms: Object.entries(raw.terms ?? {}).map(completeTerm),
    sources: Object.entries(raw.sources ?? {}).map(completeSource),
    labels: raw.labels ?? {},
    slides: (raw.slides ?? []).map((slide, index) => completeSlide(slide, slides[index] ?? '')),
    exercises: (raw.exercises ?? []).map((exercise, index) => ({
      ...exercise,
      id: ids[index] ?? '',
      type: String(exercise.type),
      place: placeOf(yaml, ['exercises', index]),
    })),
    silence: raw.silence ?? [],
    places: lessonPlaces(raw, { exercises: ids, slides }, yaml),
  };
}

type RawObstacle = RawLesson['obstacles'][number];
type RawRemedy = RawLesson['remedies'][number];

function completeObstacle(obstacle: RawObstacle, number: number, { remedies }: RawLesson): Obstacle {
  const addressedBy = remedies.filter(({ addresses }) => addresses.includes(obstacle.id)).map(({ id }) => id);
  return { ...completePoint(obstacle, number), kind: 'obstacle', addressedBy };
}

function completeRemedy(remedy: RawRemedy, number: number, { obstacles }: RawLesson): Remedy {
  const addresses = obstacles.filter(({ id }) => remedy.addresses.includes(id)).map(({ id }) => id);
  return { ...completePoint(remedy, number), kind: 'remedy', addresses };
}

function completePoint(raw: RawObstacle, number: number): Omit<Point, 'kind'> {
  const { example, image } = raw;
  return {
    id: raw.id,
    number,
    title: raw.title,
    claim: raw.claim,
    ...bulletsOf(raw.points),
    explanation: raw.explanation ?? '',
    ...(example && { example: { text: example.text, ...(example.source && { source: example.source }) } }),
    ...(image && { image: { ...image, credit: image.credit ?? '', fit: image.fit ?? 'contain' } }),
    terms: [...new Set(raw.terms)],
    ask: raw.ask ?? '',
    minutes: raw.minutes ?? 0,
    optional: raw.optional ?? false,
  };
}

function bulletsOf(bullets: readonly RawBullet[]): Pick<Point, 'points' | 'details'> {
  return {
    points: bullets.map((bullet) => (typeof bullet === 'string' ? bullet : bullet.text)),
    details: bullets.map((bullet) => (typeof bullet === 'string' ? [] : bullet.points)),
  };
}

function completeSlide(raw: RawSlide, id: string): OwnSlide {
  const figure = figureOf(raw);
  return {
    id,
    after: raw.after,
    title: raw.title,
    ...bulletsOf(raw.points ?? []),
    ...(figure && { figure }),
    explanation: raw.explanation ?? '',
    terms: [...new Set(raw.terms)],
    source: raw.source ?? '',
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
  return { id, title, author, year: String(year), url };
}
