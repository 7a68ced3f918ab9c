/** A finding as the page shows it. */

import { type Diagnostic, excerpt, positionOf } from '../diagnostic.ts';
import type { ShownFinding } from './shown-lesson.ts';

export function shownFinding({ severity, code, message, place, hint }: Diagnostic): ShownFinding {
  return {
    severity,
    code,
    message,
    ...(place && { where: whereOf(place), excerpt: excerpt(place) }),
    ...(hint && { hint }),
  };
}

function whereOf(place: NonNullable<Diagnostic['place']>): string {
  const { line, column } = positionOf(place);
  return `${place.source.name}:${line}:${column}`;
}
