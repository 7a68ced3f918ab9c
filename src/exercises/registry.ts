/** The exercise types: one row each. */

import type { ExerciseType } from './exercise-type.ts';
import { caseStudy } from './types/case-study.ts';
import { causeEffect } from './types/cause-effect.ts';
import { classify } from './types/classify.ts';
import { cloze } from './types/cloze.ts';
import { conceptMap } from './types/concept-map.ts';
import { cornell } from './types/cornell.ts';
import { crossword } from './types/crossword.ts';
import { essay } from './types/essay.ts';
import { exitTicket } from './types/exit-ticket.ts';
import { frayer } from './types/frayer.ts';
import { match } from './types/match.ts';
import { multipleAnswers } from './types/multiple-answers.ts';
import { multipleChoice } from './types/multiple-choice.ts';
import { order } from './types/order.ts';
import { shortAnswer } from './types/short-answer.ts';
import { table } from './types/table.ts';
import { trueFalse } from './types/true-false.ts';
import { wordSearch } from './types/word-search.ts';

const rows = [
  match,
  cloze,
  trueFalse,
  multipleChoice,
  multipleAnswers,
  order,
  classify,
  table,
  causeEffect,
  conceptMap,
  crossword,
  wordSearch,
  frayer,
  cornell,
  shortAnswer,
  essay,
  caseStudy,
  exitTicket,
] as const;

/** `match`, `cloze` … */
export type ExerciseTypeName = (typeof rows)[number]['type'];

/** Each `make` takes only specs that its own `schema` let through: the lesson stage sees to that, a list can't say it. */
export const exerciseTypes = rows as readonly ExerciseType<ExerciseTypeName>[];
