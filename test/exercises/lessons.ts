/** Lessons to make exercises from: small ones by hand, many by chance, each exercise checked by its schema. */

import fc from 'fast-check';
import type { Tier } from '../../src/base/variant.ts';
import { makeExercises } from '../../src/exercises/make-exercises.ts';
import { exerciseTypes } from '../../src/exercises/registry.ts';
import { completeActivity } from '../../src/lesson/activity.ts';
import { factsOf, type ItemFacts } from '../../src/lesson/item-facts.ts';
import type { ExerciseSpec, Lesson, Term, Topic, TopicGroup } from '../../src/lesson/lesson.ts';
import { completePlan } from '../../src/lesson/plan-schema.ts';
import { topicsOf } from '../../src/lesson/topics.ts';
import { defaultKind, groupWords, localeOf } from '../kinds.ts';
import { toldResult } from '../told.ts';

export const english = localeOf('en');

type Sketch = Partial<Omit<Topic, 'group' | 'number' | 'id'>> & { readonly id: string };

/** A lesson of the default kind. */
export interface LessonSketch {
  readonly obstacles?: readonly Sketch[];
  readonly remedies?: readonly (Sketch & { readonly addresses?: readonly string[] })[];
  readonly terms?: readonly Term[];
  readonly marks?: number;
  readonly language?: string;
  readonly audience?: string;
  readonly exercises?: readonly Record<string, unknown>[];
}

/** A whole lesson from what a test cares about. */
export function lessonOf(sketch: LessonSketch): Lesson {
  const topics = [sketch.obstacles ?? [], sketch.remedies ?? []];
  const groups = groupWords(defaultKind).map(
    (words, index): TopicGroup => ({
      ...words,
      key: words.name,
      topics: (topics[index] ?? []).map((topic, position) => topicOf(topic, words.name, position)),
    }),
  );
  const [addresses] = defaultKind.links;
  if (!addresses) throw new Error('The default kind has a link');
  const links = (sketch.remedies ?? []).flatMap((remedy) =>
    (remedy.addresses ?? []).map((to) => ({ kind: addresses, from: remedy.id, to, because: '' })),
  );
  return {
    id: 'lesson',
    source: { name: 'lesson.yaml', text: '' },
    kind: defaultKind,
    title: 'A lesson',
    language: sketch.language ?? 'en',
    question: '',
    subject: '',
    audience: sketch.audience ?? '',
    author: '',
    minutes: 0,
    marks: sketch.marks ?? 0,
    objectives: [],
    activity: completeActivity(undefined, undefined),
    plan: completePlan(),
    context: '',
    groups,
    links,
    bridge: '',
    discussion: [],
    exit: [],
    checks: [],
    conclusion: '',
    terms: sketch.terms ?? [],
    sources: [],
    labels: {},
    keep: [],
    silence: [],
    slides: [],
    exercises: (sketch.exercises ?? []).map(specOf),
    spans: new Map(),
  };
}

/** The topics of one group of a lesson. */
export function topicsIn(group: string, { groups }: Pick<Lesson, 'groups'>): readonly Topic[] {
  return topicsOf({ groups: groups.filter(({ key }) => key === group) });
}

/** Makes the exercises of a sketched lesson. */
export function make(sketch: LessonSketch, seed = 'seed', version = '', tier: Tier = 'core') {
  const lesson = lessonOf(sketch);
  const { prose } = localeOf(lesson.language);
  return toldResult(makeExercises(lesson, { ...english, prose }, seed, { version, tier }));
}

/** The findings as `code: message`. */
export function findings({ diagnostics }: ReturnType<typeof make>): string[] {
  return diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

/** What its schema makes of an exercise's YAML, as the lesson stage hands it on. */
function specOf(yaml: Record<string, unknown>, index: number): ExerciseSpec {
  const { type: name, id = `${name}-${index + 1}`, instruction, optional, level, hint, ...rest } = yaml;
  const { cognitive, objective, indicator, ...fields } = rest;
  const type = exerciseTypes.find((candidate) => candidate.type === name);
  return {
    ...(type ? type.schema.parse(fields) : fields),
    ...(instruction !== undefined && { instruction }),
    ...(optional !== undefined && { optional }),
    level,
    hint,
    ...factsOf({ cognitive, objective, indicator } as ItemFacts, {}),
    id: String(id),
    type: String(name),
    span: { source: { name: 'lesson.yaml', text: '' }, start: index, end: index + 1 },
  };
}

function topicOf(sketch: Sketch & { readonly addresses?: unknown }, group: string, index: number): Topic {
  const { addresses: _, ...own } = sketch;
  return {
    group,
    number: index + 1,
    when: '',
    title: `Title of ${sketch.id}`,
    claim: `The claim of ${sketch.id}.`,
    points: [],
    details: [],
    icon: '',
    explanation: '',
    case: '',
    terms: [],
    ask: '',
    expect: '',
    minutes: 0,
    optional: false,
    ...own,
  };
}

/** Words with the signs that markup is made of. */
export const prose = fc
  .array(
    fc.oneof(
      fc.constantFrom('*', '**', '[', '](', ')', '{', '}', '|', '\\', '. ', ' '),
      fc.stringMatching(/^[a-z]{1,6}$/),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => `x${pieces.join('')}`);

const topic = {
  title: prose,
  claim: prose,
  example: fc.option(prose),
  points: fc.array(prose, { minLength: 2, maxLength: 5 }),
};

/** Lessons of all shapes: linked or not, with examples or without, titles and statements of any signs, all different. */
export const sketches: fc.Arbitrary<LessonSketch> = fc
  .record({
    obstacles: fc.array(fc.record(topic), { minLength: 1, maxLength: 9 }),
    remedies: fc.array(fc.record({ ...topic, links: fc.array(fc.nat(8)) }), { minLength: 1, maxLength: 9 }),
    terms: fc.array(fc.record({ name: prose, meaning: prose }), { maxLength: 9 }),
  })
  .map(({ obstacles, remedies, terms }) => ({
    obstacles: obstacles.map((obstacle, index) => topicSketch(obstacle, `o${index}`)),
    remedies: remedies.map(({ links, ...remedy }, index) => ({
      ...topicSketch(remedy, `r${index}`),
      addresses: [...new Set(links.filter((link) => link < obstacles.length).map((link) => `o${link}`))],
    })),
    terms: terms.map(({ name, meaning }, index) => ({
      id: `t${index}`,
      name: `${name} t${index}`,
      meaning: `${meaning} m${index}`,
    })),
  }));

interface RawTopic {
  readonly title: string;
  readonly claim: string;
  readonly example: string | null;
  readonly points: readonly string[];
}

function topicSketch({ title, claim, example, points }: RawTopic, id: string): Sketch {
  return {
    id,
    title: `${title} ${id}`,
    claim,
    points: points.map((text, index) => `${text} ${id}.${index}`),
    ...(example && { example: { text: example } }),
  };
}
