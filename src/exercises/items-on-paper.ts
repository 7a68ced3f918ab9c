/** The tiers of the items of an exercise, and which of them the paper of a tier has. */

import { isOnPaper, TIERS, type Tier } from '../base/variant.ts';
import type { ExerciseSpec } from '../lesson/lesson.ts';

/** The fields that hold items, each with a tier of its own. */
const ITEM_FIELDS = ['questions', 'statements'];

/** The exercise itself where nothing is left out, and nothing where nothing is left. */
export function itemsOnPaper(spec: ExerciseSpec, paper: Tier): ExerciseSpec | undefined {
  if (!isOnPaper(tierOf(spec), paper)) return undefined;
  for (const field of ITEM_FIELDS) {
    const items: unknown = spec[field];
    if (!Array.isArray(items)) continue;
    const kept = items.filter((item) => isOnPaper(tierOf(item), paper));
    if (kept.length === 0 && items.length > 0) return undefined;
    if (kept.length < items.length) return { ...spec, [field]: kept };
  }
  return spec;
}

/** Of the exercise itself, and of each of its items. */
export function tiersIn(spec: ExerciseSpec): Tier[] {
  const items = ITEM_FIELDS.flatMap((field) => {
    const held: unknown = spec[field];
    return Array.isArray(held) ? held : [];
  });
  return [spec, ...items].map(tierOf);
}

function tierOf(thing: unknown): Tier {
  const said = typeof thing === 'object' && thing !== null && 'level' in thing ? thing.level : undefined;
  return TIERS.find((one) => one === said) ?? 'core';
}
