/** The words of a language by which somebody's text is recognised: `templates/languages/<language>/notes.yaml`. */

import { parse } from 'yaml';
import * as z from 'zod';
import type { Source } from '../../diagnostics/diagnostic.ts';

const words = z.array(z.string().min(1));
const some = words.min(1);

/** What a heading can open besides a group of topics. */
export const PARTS = [
  ...(['terms', 'objectives', 'context', 'conclusion', 'sources'] as const),
  ...(['discussion', 'question'] as const),
] as const;
export type NamedPart = (typeof PARTS)[number];

/** What a text can be marked as by words and a colon before it: `Contoh: …`, `Kelas: XI`. */
export const MARKS = [
  ...(['title', 'question', 'example', 'ask', 'subject', 'audience'] as const),
  ...(['minutes', 'author', 'conclusion', 'note'] as const),
] as const;
export type Mark = (typeof MARKS)[number];

/** What each of them means is said in the files themselves. */
const noteWordsSchema = z.strictObject({
  common: some,
  small: words,
  endings: words,
  beginnings: words,
  abbreviations: words,
  months: words,
  'before-dates': words,
  eras: words,
  centuries: words,
  later: words,
  parts: z.strictObject({
    terms: some,
    objectives: some,
    context: some,
    conclusion: some,
    sources: some,
    discussion: some,
    question: some,
  }),
  marks: z.strictObject({
    question: some,
    example: some,
    ask: some,
    title: some,
    subject: some,
    audience: some,
    minutes: some,
    author: some,
    conclusion: some,
    note: some,
  }),
  'source-marks': some,
  'source-openings': words,
  bylines: words,
  ordinals: z.array(some),
  'last-joints': some,
  is: words,
  verbs: words,
  called: words,
  that: words,
  to: words,
  next: words,
  last: words,
  ones: words,
  others: words,
  after: words,
  announces: words,
  numbers: z.array(some),
  closing: words,
  turns: words,
  more: words,
  examples: words,
  site: words,
  definitions: z.array(z.string().regex(/^[^|]+\|[^|]*$/)),
  'before-terms': words,
  'no-terms': words,
  'tells-apart': words,
  'no-meanings': words,
  joints: words,
  'kept-joints': words,
  'loose-joints': words,
  'name-ends': words,
  chapters: words,
  pronouns: words,
  continues: words,
  'question-openings': words,
  'question-words': words,
  'question-verbs': words,
  tasks: z.strictObject({
    /** With `{title}`, `{sentence}`. */
    explain: z.string(),
    which: z.string(),
  }),
});

export type NoteWords = z.infer<typeof noteWordsSchema>;

/** Reads the words of the package; what does not fit is a fault of ours and throws. */
export function readNoteWords(source: Source): NoteWords {
  return noteWordsSchema.parse(parse(source.text));
}

/** All that several languages say, for a text whose language is not known; sentences are those of the first. */
export function mergedWords([first, ...others]: readonly NoteWords[]): NoteWords {
  if (!first) throw new RangeError('No words of any language');
  return others.reduce((one, other) => merged(one, other) as NoteWords, first);
}

function merged(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) {
    // Ordinals stay in their order: the first of one language beside the first of the other.
    if (one.every(Array.isArray) && other.every(Array.isArray)) {
      return Array.from({ length: Math.max(one.length, other.length) }, (_, index) => [
        ...(one[index] ?? []),
        ...(other[index] ?? []),
      ]);
    }
    return [...new Set([...one, ...other])];
  }
  if (typeof one !== 'object' || one === null) return one;
  const values = new Map(Object.entries(other as object));
  return Object.fromEntries(Object.entries(one).map(([key, value]) => [key, merged(value, values.get(key))]));
}
