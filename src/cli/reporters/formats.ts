/** The formats in which programs read what `kapur check` finds: one row each. */

import type { CheckedLesson } from './checked-lesson.ts';
import { githubText } from './github.ts';
import { jsonOf } from './json.ts';
import { sarifText } from './sarif.ts';

/** Each gives the whole text for stdout. */
export const FORMATS = {
  json: jsonOf,
  github: githubText,
  sarif: sarifText,
} as const satisfies Record<string, (lessons: readonly CheckedLesson[]) => string>;

export type FormatName = keyof typeof FORMATS;
