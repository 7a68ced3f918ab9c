/** A kind of lesson as data: the groups of its topics, the links between them, and the figure that shows both. */

import * as z from 'zod';
import { ARRANGEMENTS } from './arrangement.ts';
import { TONES } from './tone.ts';

const name = z.string().regex(/^[a-z][a-z0-9-]*$/);
const text = z.string().min(1);
const words = z.record(name, z.array(text));

const group = z.strictObject({
  /** The field of the lesson file that holds its topics. */
  key: name,
  /** One of its topics, in the names of labels: `step`, `step-numbered`. */
  topic: name,
  /** The labels that name it: one topic, several, and one with its article. */
  nouns: z.array(name).length(3),
  /** Without it the tone follows from the position of the group. */
  tone: z.enum(TONES).optional(),
  /** What the field is, and what one topic is, for editors that explain while typing. */
  description: text,
  'topic-description': text,
  least: z.int().min(1).default(1),
  most: z.int().min(1).max(12).default(12),
  /** Whether the field holds groups of the author's own, each with `key`, `title` and `topics`. */
  own: z.boolean().default(false),
  /** Whether each topic says `when`: a year, a date, a period. */
  when: z.boolean().default(false),
  /** What authors write for `key` in their own words. */
  'other-words': z.array(text).default([]),
});

const link = z.strictObject({
  /** The field of a topic that holds the ids it leads to. */
  field: name,
  /** Keys of groups. */
  from: name,
  to: z.array(name).min(1),
  description: text,
  /** Whether each topic of `from` must lead somewhere. */
  required: z.boolean().default(false),
  /** Whether the field is a mapping of ids to what is to be said of each, instead of a list of ids. */
  values: z.boolean().default(false),
  /** Labels: what stands before the topics that it leads to, and before those that lead to it. */
  label: name,
  inverse: name,
  /** The code of the warning about a topic that none leads to; nothing where that is no fault. */
  warning: name.optional(),
  /** What the boxes of a chain hold: where the link leads, where it comes from, and the claim of that topic. */
  chain: z
    .array(z.enum(['to', 'from', 'claim']))
    .min(2)
    .max(4)
    .default(['from', 'to']),
  'other-words': z.array(text).default([]),
});

export const kindSchema = z.strictObject({
  description: text,
  groups: z.array(group).min(1).max(4),
  links: z.array(link).default([]),
  /** How the whole is drawn on one slide. */
  figure: z.enum(ARRANGEMENTS).optional(),
  /** What authors write for a field of a topic: `{ claim: [statement] }`. */
  'other-words': words.default({}),
});

type KindFile = z.infer<typeof kindSchema>;
export type KindGroup = KindFile['groups'][number];
export type KindLink = KindFile['links'][number];

export interface LessonKind extends KindFile {
  /** The name of its folder. */
  readonly name: string;
}

/** The kind of a lesson that names none. */
export const DEFAULT_KIND = 'problem-solution';

/**
 * Where the topics of a kind stand in a lesson file, as patterns of `values-at.ts`: `steps.*`, `groups.*.topics.*`.
 *
 * @param key of one group; all groups when left out
 */
export function topicPatterns({ groups }: Pick<LessonKind, 'groups'>, key?: string): string[] {
  return groups
    .filter((group) => key === undefined || group.key === key)
    .map((group) => (group.own ? `${group.key}.*.topics.*` : `${group.key}.*`));
}
