/** Whole lessons of all shapes, each from a number: as data for the solver, and as the YAML that is built. */

import { stringify } from 'yaml';
import { type ActivityYaml, anyActivity } from './any-activity.ts';
import { anyExercises, type ExerciseYaml } from './any-exercise.ts';
import { type Draw, drawFor } from './draw.ts';
import { LANGUAGES, type Language } from './vocabulary.ts';

export interface PointYaml {
  readonly id: string;
  readonly title: string;
  readonly claim: string;
  readonly points: readonly string[];
  readonly explanation?: string;
  readonly example?: { readonly text: string; readonly source?: string };
  readonly terms?: readonly string[];
  readonly ask?: string;
  readonly minutes?: number;
}

export interface RemedyYaml extends PointYaml {
  readonly addresses: readonly string[];
}

export interface TermYaml {
  readonly name: string;
  readonly meaning: string;
}

/** What exercises are made from. */
export interface LessonGround {
  readonly language: Language;
  readonly title: string;
  readonly question: string;
  readonly objectives?: readonly string[];
  readonly obstacles: readonly PointYaml[];
  readonly remedies: readonly RemedyYaml[];
  readonly conclusion?: string;
  readonly terms?: Readonly<Record<string, TermYaml>>;
  readonly sources?: Readonly<Record<string, object>>;
}

export interface LessonYaml extends LessonGround {
  readonly exercises: readonly ExerciseYaml[];
  readonly activity?: ActivityYaml;
}

/** @param number any whole number; the same one gives the same lesson for ever */
export function anyLesson(number: number): LessonYaml {
  const language = LANGUAGES[number % LANGUAGES.length] ?? 'en';
  const draw = drawFor(language, number);
  const terms = Object.fromEntries(
    Array.from({ length: draw.one([0, 3, 6, 9]) }, (_, index) => [
      `term-${index + 1}`,
      { name: draw.name(1, draw.one([1, 1, 2])), meaning: draw.phrase(1, draw.one([6, 20])) },
    ]),
  );
  const sources = Object.fromEntries(
    Array.from({ length: draw.count(0, 3) }, (_, index) => [`source-${index + 1}`, anySource(draw)]),
  );
  const point = (kind: string) => (_: unknown, index: number) =>
    anyPoint(`${kind}-${index + 1}`, terms, Object.keys(sources), draw);
  const many = () => draw.one([draw.count(1, 12), draw.count(2, 5)]);
  const obstacles = Array.from({ length: many() }, point('obstacle'));
  const ids = obstacles.map(({ id }) => id);
  const remedies = Array.from({ length: many() }, point('remedy')).map((remedy) => ({
    ...remedy,
    addresses: draw.some(ids, 1, draw.one([1, 2, ids.length])),
  }));
  const optional = (name: string, make: () => unknown): object =>
    draw.chance(0.6) ? { [name]: make() } : {};
  const lesson: LessonGround = {
    language,
    title: draw.name(1, 6),
    question: draw.phrase(4, draw.one([8, 16])),
    ...optional('subject', () => draw.name(1, 3)),
    ...optional('audience', () => draw.name(1, 2)),
    ...optional('minutes', () => draw.count(5, 180)),
    ...optional('author', () => draw.name(1, 4)),
    ...optional('objectives', () => Array.from({ length: draw.count(1, 5) }, () => draw.sentence(4, 14))),
    ...optional('context', () => prose(draw)),
    obstacles,
    ...optional('bridge', () => draw.sentence(4, 20)),
    remedies,
    ...optional('conclusion', () => draw.sentence(4, 30)),
    terms,
    sources,
  };
  const exercises = anyExercises(lesson, draw);
  // Drawn last, so that the exercises of a number stay what they were.
  const topics = [...obstacles, ...remedies].map(({ id }) => id);
  return { ...lesson, exercises, ...(draw.chance(0.5) && { activity: anyActivity(topics, draw) }) };
}

export function yamlOf(lesson: LessonYaml): string {
  return stringify(lesson, { lineWidth: 100 });
}

function anyPoint(
  id: string,
  terms: Readonly<Record<string, TermYaml>>,
  sources: readonly string[],
  draw: Draw,
): PointYaml {
  const used = draw.chance(0.7) ? draw.some(Object.keys(terms), 0, 3) : [];
  const [held] = used.length > 0 && draw.chance(0.7) ? used : [];
  const source = sources.length > 0 && draw.chance(0.5) ? draw.one(sources) : undefined;
  return {
    id,
    title: draw.name(1, draw.one([2, 5])),
    claim: draw.sentence(3, draw.one([8, 14]), held && terms[held]?.name),
    points: Array.from({ length: draw.count(2, 5) }, () => draw.phrase(1, draw.one([4, 9]))),
    ...(draw.chance(0.6) && { explanation: prose(draw) }),
    ...(draw.chance(0.6) && {
      example: { text: draw.sentence(4, draw.one([12, 22])), ...(source && { source }) },
    }),
    ...(used.length > 0 && { terms: used }),
    ...(draw.chance(0.6) && { ask: draw.phrase(4, 12) }),
    ...(draw.chance(0.5) && { minutes: draw.count(1, 20) }),
  };
}

function anySource(draw: Draw): object {
  return {
    title: draw.name(1, 10),
    ...(draw.chance(0.7) && { author: draw.name(1, 4) }),
    ...(draw.chance(0.7) && { year: draw.count(1800, 2026) }),
    ...(draw.chance(0.5) && { url: `https://example.org/${draw.count(1, 10 ** draw.count(2, 9))}` }),
  };
}

/** One to six sentences. */
function prose(draw: Draw): string {
  return Array.from({ length: draw.count(1, 6) }, () => draw.sentence(3, 24)).join(' ');
}
