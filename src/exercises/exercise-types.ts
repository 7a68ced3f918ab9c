/** The exercise types: one row each. */

import { caseStudy } from './case-study.ts';
import { causeEffect } from './cause-effect.ts';
import { classify } from './classify.ts';
import { cloze } from './cloze.ts';
import { conceptMap } from './concept-map.ts';
import { cornell } from './cornell.ts';
import { crossword } from './crossword.ts';
import { essay } from './essay.ts';
import type { ExerciseType } from './exercise-type.ts';
import { exitTicket } from './exit-ticket.ts';
import { frayer } from './frayer.ts';
import { match } from './match.ts';
import { multipleAnswers } from './multiple-answers.ts';
import { multipleChoice } from './multiple-choice.ts';
import { order } from './order.ts';
import { shortAnswer } from './short-answer.ts';
import { table } from './table.ts';
import { trueFalse } from './true-false.ts';
import { wordSearch } from './word-search.ts';

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
