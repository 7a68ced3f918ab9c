/** The exercise types: one row each. */

import { cloze } from './cloze.ts';
import type { ExerciseType } from './exercise-type.ts';
import { match } from './match.ts';
import { multipleChoice } from './multiple-choice.ts';
import { shortAnswer } from './short-answer.ts';
import { trueFalse } from './true-false.ts';

const rows = [match, cloze, trueFalse, multipleChoice, shortAnswer] as const;

/** `match`, `cloze` … */
export type ExerciseTypeName = (typeof rows)[number]['type'];

/** Each `make` takes only specs that its own `schema` let through: the lesson stage sees to that, a list can't say it. */
export const exerciseTypes = rows as readonly ExerciseType<ExerciseTypeName>[];
