/** The command line of `kapur build`. */

import type { StageName } from '../reporters/json-output.ts';
import type { LessonArguments } from './lesson-options.ts';

export interface BuildArguments extends LessonArguments {
  readonly roster: string | undefined;
  readonly emit: StageName | undefined;
  readonly frozen: boolean;
  readonly force: boolean;
  /** How many lessons are made at a time. */
  readonly jobs: number | undefined;
  readonly watch: boolean;
}
