/** A check as templates see it: its answers in an order that tells nothing, each with its letter. */

import { randomFor, shuffle } from '../base/random.ts';
import { letterAt } from '../exercises/letter.ts';
import type { Lesson, Prose } from '../lesson/lesson.ts';
import type { Check } from '../lesson/talk.ts';

const FEW = 4;

export interface CheckView {
  /** Its place in the file, from 0. */
  readonly index: number;
  readonly layout: string;
  readonly question: Prose;
  readonly case: Prose;
  readonly options: readonly {
    /** From 1. */
    readonly place: number;
    readonly letter: string;
    readonly text: Prose;
    readonly right: boolean;
  }[];
  /** The wrong answer that is explained, by its letter; `null` where none is. */
  readonly nearest: { readonly letter: string; readonly why: Prose } | null;
}

/** The checks that follow a topic. */
export function checksAfter(topic: string, { id, checks }: Pick<Lesson, 'id' | 'checks'>): CheckView[] {
  return checks.flatMap((check, index) => (check.after === topic ? [checkView(check, index, id)] : []));
}

function checkView({ question, case: text, answer, wrong }: Check, index: number, lesson: string): CheckView {
  const answers = [{ text: answer, why: '', right: true }, ...wrong.map((one) => ({ ...one, right: false }))];
  const options = shuffle(answers, randomFor('check', lesson, String(index))).map((one, place) => ({
    ...one,
    place: place + 1,
    letter: letterAt(place),
  }));
  const nearest = options.find(({ why }) => why !== '');
  return {
    index,
    layout: layoutOf(text, options.length),
    question,
    case: text,
    options,
    nearest: nearest ? { letter: nearest.letter, why: nearest.why } : null,
  };
}

/** Answers beside a case fill its height where there are few. */
function layoutOf(text: Prose, count: number): string {
  if (!text) return 'check-plain';
  return count <= FEW ? 'check-4' : 'check';
}
