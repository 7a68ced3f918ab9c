/** Which fields of a lesson file hold text that is printed, as patterns of `values-at.ts`. */

import { type LessonKind, topicPatterns } from '../kinds/lesson-kind.ts';
import { textsAt } from '../yaml/values-at.ts';
import { evidenceFields } from './evidence/registry.ts';

const OF_TOPICS = [
  'claim',
  'points.*',
  'points.*.text',
  'points.*.points.*',
  'explanation',
  'example.text',
  'case',
  'image.credit',
  ...evidenceFields('prose'),
  'ask',
  'ask.question',
  'ask.expect',
];

const OF_SLIDES = [
  'title',
  'points.*',
  'points.*.text',
  'points.*.points.*',
  'table.head.*',
  'table.rows.*.*',
  'explanation',
  'image.credit',
  ...evidenceFields('prose'),
];

const OF_ACTIVITY = [
  'goal',
  'stimulus',
  'stimulus.text',
  'steps.*.do',
  'table.columns.*',
  'table.rows.*.expect.*',
  'decision.question',
  'decision.options.*',
  'decision.expect',
  'rubric.levels.*',
  'rubric.criteria.*.name',
  'rubric.criteria.*.descriptions.*',
];

/** The fields whose text may hold inline markup; in exercises any text may. */
export function proseFields(kind: LessonKind): string[] {
  const links = kind.links.flatMap((link) =>
    topicPatterns(kind, link.from).map(
      (pattern) => `${pattern}.${link.field}.*${link.values ? '' : '.because'}`,
    ),
  );
  return [
    'question',
    'objectives.*',
    'context',
    ...evidenceFields('prose'),
    'bridge',
    'conclusion',
    'discussion.*',
    'exit.*',
    ...['question', 'case', 'answer', 'wrong.*', 'wrong.*.text', 'wrong.*.why'].map(
      (field) => `checks.*.${field}`,
    ),
    ...OF_ACTIVITY.map((field) => `activity.${field}`),
    ...topicPatterns(kind).flatMap((pattern) => OF_TOPICS.map((field) => `${pattern}.${field}`)),
    ...links,
    ...OF_SLIDES.map((field) => `slides.*.${field}`),
    'terms.*',
    'terms.*.meaning',
    'exercises.**',
  ];
}

/**
 * The texts of these fields. What stands beside a question is none: its icon, its code, the file of its picture, and
 * what that shows in words; of its evidence, what is prose elsewhere, too.
 */
export function proseAt(data: unknown, fields: readonly string[]): ReturnType<typeof textsAt> {
  const shown = new Set(
    textsAt(
      data,
      evidenceFields('prose').map((field) => `exercises.*.${field}`),
    ).map(({ path }) => path.join('.')),
  );
  return textsAt(data, fields).filter(({ path }) => {
    const name = path.join('.');
    if (path[0] !== 'exercises') return true;
    return path[2] === 'evidence' ? shown.has(name) : !AS_TYPED.test(name);
  });
}

const AS_TYPED = /\.(?:icon|code|code\.text|code\.language|image\.file|image\.alt)$/;

/** These are printed as they are typed, without markup. */
export function plainFields(kind: LessonKind): string[] {
  return [
    'title',
    'subject',
    'audience',
    'author',
    'activity.title',
    'activity.stimulus.title',
    'evidence.says',
    ...evidenceFields('plain'),
    ...topicPatterns(kind).flatMap((pattern) => [
      `${pattern}.title`,
      `${pattern}.when`,
      `${pattern}.image.alt`,
    ]),
    ...[...topicPatterns(kind), 'slides.*', 'exercises.*'].flatMap((pattern) =>
      ['evidence.says', ...evidenceFields('plain')].map((field) => `${pattern}.${field}`),
    ),
    ...kind.groups.flatMap(({ key, own }) => (own ? [`${key}.*.title`] : [])),
    'terms.*.name',
    'sources.*.title',
    'sources.*.author',
    'labels.**',
  ];
}
