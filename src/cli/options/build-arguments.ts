/** The command line of `kapur build`. */

import type { StageName } from '../reporters/json-output.ts';
import type { LessonArguments } from './lesson-options.ts';

export interface BuildArguments extends LessonArguments {
  /** Names of formats with commas between them. */
  readonly format: string | undefined;
  readonly roster: string | undefined;
  readonly emit: StageName | undefined;
  readonly frozen: boolean;
  readonly force: boolean;
  /** How many lessons are made at a time. */
  readonly jobs: number | undefined;
  /** The address of a Redis whose workers make the lessons. */
  readonly queue: string | undefined;
  readonly watch: boolean;
}
