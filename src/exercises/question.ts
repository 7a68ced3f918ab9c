/** A question with options before they have letters and an order. */

import type { ItemFacts } from '../lesson/item-facts.ts';
import type { Figure, Prose } from '../lesson/lesson.ts';
import type { Option } from './options.ts';

export interface Question {
  readonly prompt: Prose;
  readonly figure?: Figure;
  /** One, or several where each option has a box to tick. */
  readonly right: readonly Option[];
  readonly wrong: readonly Option[];
  readonly about: readonly string[];
  /** What the right option says in full, where options are names of topics. */
  readonly standsFor?: Prose;
  /** What a blueprint says of it, where its author does. */
  readonly facts?: ItemFacts;
}
