/** What a file in this folder declares of one exercise type. */

import type * as z from 'zod';
import type { Random } from '../base/random.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ItemFacts } from '../lesson/item-facts.ts';
import type { ExerciseSpec, Lesson } from '../lesson/lesson.ts';
import type { Locale } from '../locale/locale.ts';
import type { Entry, Part } from './parts.ts';

export interface ExerciseType<Name extends string = string, Schema extends z.ZodObject = z.ZodObject> {
  readonly type: Name;
  /** The YAML of one exercise, without the fields all types share (`id`, `instruction`). */
  readonly schema: Schema;
  /** The fields that hold the key of a group of topics, each with the other words that may stand there. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  /** Turns a checked spec into parts. What it can't do (too few entries to choose from …) it reports at the spec's span. */
  readonly make: (spec: ExerciseSpec & z.infer<Schema>, context: ExerciseContext) => readonly Part[];
}

/** What a type may use. */
export interface ExerciseContext {
  readonly lesson: Lesson;
  readonly locale: Locale;
  /** Draws what this exercise asks: the same in every version. */
  readonly random: Random;
  /** Draws the orders of this version. Due after `random` has drawn: on the plain paper the two are one stream. */
  readonly order: Random;
  /** Things in the author's order as this version has them: the plain paper and version A keep that order. */
  readonly mixed: <Thing>(things: readonly Thing[]) => readonly Thing[];
  /** Gives the next question its number on the paper; what it does not say for the blueprint, its exercise may. */
  readonly entry: (marks: number, about: readonly string[], facts?: ItemFacts) => Entry;
  readonly report: (diagnostic: Diagnostic) => void;
}
