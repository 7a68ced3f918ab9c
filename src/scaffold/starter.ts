/** The words with which a new lesson of a kind is begun in a language: the common ones and, over them, those of the kind. */

import { parse } from 'yaml';
import * as z from 'zod';
import { deepMerge } from '../base/deep-merge.ts';
import { ownValue } from '../base/own-value.ts';
import type { Source } from '../diagnostics/diagnostic.ts';

const text = z.string().min(1);
const words = z.array(text).min(1);

const starterSchema = z.strictObject({
  /** What the language calls itself. */
  name: text,
  /** What is asked on a terminal; `{least}` and `{most}` are how many topics a group may have. */
  ask: z.strictObject({ title: text, question: text, groups: z.record(z.string(), text) }),
  /** What stands in the fields of a new lesson until its author writes something better; `{n}` is a number. */
  sample: z.strictObject({
    question: text,
    /** The question of notes that ask none. */
    'question-of': text,
    /** Names of topics by the key of their group, and for groups without one. */
    topics: z.record(z.string(), text),
    topic: text,
    group: text,
    when: text,
    values: text,
    claim: text,
    points: z.tuple([text, text]),
    explanation: text,
    ask: text,
    conclusion: text,
    exercise: text,
    answer: text,
  }),
  /** Comments above and behind the fields, by their path: `steps.0.id`. */
  above: z.record(text, text),
  beside: z.record(text, text),
  /** How a text that is missing in somebody's notes is asked for. */
  missing: z.strictObject({
    mark: text,
    title: text,
    language: text,
    question: text,
    point: text,
    when: text,
    claim: text,
    points: text,
    answer: text,
    /** Above links that were made without any words that say so; `{ids}` are those of the topics. */
    link: text,
    unplaced: text,
  }),
  /** The words by which somebody's notes tell this kind; those of all kinds stand in `notes.yaml` of the language. */
  notes: z.strictObject({
    /** Beginnings of words that open a group of topics, by its key. */
    groups: z.record(z.string(), words),
    /** Words of a sentence that tells a topic of a group where nothing announces it, by the key of the group. */
    told: z.record(z.string(), words).optional(),
    /** Beginnings of words that a title, a question or an announcement has where the text is of this kind. */
    signs: words.optional(),
    /** Beginnings of words in the first cell of a table whose columns are what is compared. */
    corners: words.optional(),
    /** How two sides are named: `{a} versus {b}`. */
    sides: words.optional(),
  }),
});

export type Starter = z.infer<typeof starterSchema>;

/** Reads the starters of the package; what does not fit is a fault of ours and throws. */
export function readStarter(common: Source, ofKind: Source | undefined): Starter {
  return starterSchema.parse(deepMerge(parse(common.text), ofKind ? parse(ofKind.text) : {}));
}

/**
 * The starter of a language, of the one that it is a form of (`pt` for `pt-BR`), or else the English one.
 *
 * @param starters by language
 */
export function starterFor(language: string, starters: ReadonlyMap<string, Starter>): Starter {
  const starter = starters.get(language) ?? starters.get(language.split('-')[0] ?? '') ?? starters.get('en');
  if (!starter) throw new RangeError('No starters in the package');
  return starter;
}

/** Fills `{n}` and the like. */
export function filled(words: string, slots: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (slot, name: string) => String(ownValue(slots, name) ?? slot));
}
