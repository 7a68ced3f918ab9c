/** The words with which a new lesson is begun in a language: `templates/starters/<language>.yaml`. */

import { parse } from 'yaml';
import * as z from 'zod';
import type { Source } from '../diagnostic.ts';
import { ownValue } from '../own-value.ts';

const text = z.string().min(1);
const words = z.array(text).min(1);

const starterSchema = z.strictObject({
  /** What is asked on a terminal. */
  ask: z.strictObject({ title: text, question: text, obstacles: text, remedies: text }),
  /** What stands in the fields of a new lesson until its author writes something better; `{n}` is a number. */
  sample: z.strictObject({
    question: text,
    obstacle: text,
    remedy: text,
    claim: text,
    points: z.tuple([text, text]),
    explanation: text,
    ask: text,
    conclusion: text,
    exercise: text,
    answer: text,
  }),
  /** Comments above and behind the fields, by their path: `obstacles.0.id`. */
  above: z.record(text, text),
  beside: z.record(text, text),
  /** How a text that is missing in somebody's notes is asked for. */
  missing: z.strictObject({
    mark: text,
    title: text,
    language: text,
    question: text,
    point: text,
    claim: text,
    points: text,
    answer: text,
    unplaced: text,
  }),
  /** Beginnings of words by which the parts of somebody's notes are recognised. */
  notes: z.strictObject({
    obstacles: words,
    remedies: words,
    terms: words,
    objectives: words,
    context: words,
    conclusion: words,
    sources: words,
    question: words,
    example: words,
    ask: words,
    subject: words,
    audience: words,
    minutes: words,
    author: words,
    common: words,
  }),
});

export type Starter = z.infer<typeof starterSchema>;

/** Reads a starter of the package; one that does not fit is a fault of ours and throws. */
export function readStarter({ text: written }: Source): Starter {
  return starterSchema.parse(parse(written));
}

/** Fills `{n}` and the like. */
export function filled(words: string, slots: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (slot, name: string) => String(ownValue(slots, name) ?? slot));
}
