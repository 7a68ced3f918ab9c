/** What a class is asked, with every default filled. */

import type * as z from 'zod';
import { type askSchema, type checksSchema, TALK_FORMS, type TalkForm } from './talk-schema.ts';

/** How the question of a topic is worked on; absent where it is only asked. */
export interface Talk {
  readonly how: TalkForm;
  /** Of each step. */
  readonly minutes: readonly number[];
}

/** A question on a slide of its own, with answers to choose from; all of its texts have inline markup. */
export interface Check {
  /** The id of a topic. */
  readonly after: string;
  readonly question: string;
  /** Empty for none. */
  readonly case: string;
  readonly answer: string;
  /** `why` is empty where the author says nothing. */
  readonly wrong: readonly { readonly text: string; readonly why: string }[];
}

/** The question, what is expected of an answer, and how it is worked on. */
export function completeAsk(raw: z.infer<typeof askSchema> | undefined): {
  readonly ask: string;
  readonly expect: string;
  readonly talk?: Talk;
} {
  if (raw === undefined || typeof raw === 'string') return { ask: raw ?? '', expect: '' };
  const { question, how, minutes, expect = '' } = raw;
  if (!how) return { ask: question, expect };
  return { ask: question, expect, talk: { how, minutes: minutesOfSteps(how, minutes) } };
}

/** Whole minutes by these shares that add up to the number, a minute a step at least. */
function sharedOut(minutes: number, shares: readonly number[], sum: number): number[] {
  let passed = 0;
  let end = 0;
  return shares.map((share) => {
    passed += share;
    const begin = end;
    end = Math.max(begin + 1, Math.round((passed * minutes) / sum));
    return end - begin;
  });
}

/** One number is shared out as the usual ones are. */
function minutesOfSteps(how: TalkForm, minutes: number | readonly number[] | undefined): number[] {
  const usual: readonly number[] = TALK_FORMS[how];
  const sum = usual.reduce((total, each) => total + each, 0);
  const shared = typeof minutes === 'number' ? sharedOut(minutes, usual, sum) : usual;
  const own = typeof minutes === 'object' ? minutes : shared;
  return usual.map((each, step) => own[step] ?? each);
}

export function completeChecks(raw: z.infer<typeof checksSchema>): Check[] {
  return (raw ?? []).map(({ after, question, case: text = '', answer, wrong }) => ({
    after,
    question,
    case: text,
    answer,
    wrong: wrong.map((one) => (typeof one === 'string' ? { text: one, why: '' } : one)),
  }));
}
