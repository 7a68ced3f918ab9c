/** The slides that a lesson has of itself and that slides of one's own may follow, by the time that they belong to. */

import type { LessonKind } from '../kinds/lesson-kind.ts';

const OPENING = ['cover', 'question', 'objectives'];
const CLOSING = ['summary', 'discussion', 'conclusion', 'exit-ticket', 'sources'];

export interface SlideAnchors {
  readonly opening: readonly string[];
  /** For each group what stands before its topics: its overview, the step to the second group, the figure before the last; the figure of a single group follows it. */
  readonly groups: readonly (readonly string[])[];
  readonly closing: readonly string[];
}

/** @param keys of the groups */
export function slideAnchors({ figure }: LessonKind, keys: readonly string[]): SlideAnchors {
  const map = figure ? ['map'] : [];
  const last = keys.length - 1;
  return {
    opening: OPENING,
    groups: keys.map((key, index) => [
      ...(index === 1 ? ['bridge'] : []),
      key,
      ...(index === last && last > 0 ? map : []),
    ]),
    closing: [...(last > 0 ? [] : map), ...CLOSING],
  };
}

/** All of them in the order of the slides. */
export function allAnchors({ opening, groups, closing }: SlideAnchors): string[] {
  return [...opening, ...groups.flat(), ...closing];
}
