/** A finding as the page shows it. */

import { excerpt, positionOf, type Span, type Told } from '../diagnostics/diagnostic.ts';
import type { ShownFinding } from './shown-lesson.ts';

export function shownFinding({ severity, code, message, span, hint }: Told): ShownFinding {
  return {
    severity,
    code,
    message,
    ...(span && { where: whereOf(span), excerpt: excerpt(span) }),
    ...(hint && { hint }),
  };
}

function whereOf(span: Span): string {
  const { line, column } = positionOf(span);
  return `${span.source.name}:${line}:${column}`;
}
