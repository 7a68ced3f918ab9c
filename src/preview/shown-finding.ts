/** A finding as the page shows it. */

import { excerpt, type Place, positionOf, type Told } from '../diagnostics/diagnostic.ts';
import type { ShownFinding } from './shown-lesson.ts';

export function shownFinding({ severity, code, message, place, hint }: Told): ShownFinding {
  return {
    severity,
    code,
    message,
    ...(place && { where: whereOf(place), excerpt: excerpt(place) }),
    ...(hint && { hint }),
  };
}

function whereOf(place: Place): string {
  const { line, column } = positionOf(place);
  return `${place.source.name}:${line}:${column}`;
}
