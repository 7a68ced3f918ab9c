/** A finding as the page shows it. */

import { excerpt, positionOf, type Span, type Told } from '../diagnostics/diagnostic.ts';
import { CODED } from '../pipeline/documents.ts';
import { linesAbout } from './lines-about.ts';
import type { ShownFinding } from './shown-lesson.ts';

export function shownFinding({ severity, code, message, span, hint }: Told): ShownFinding {
  return {
    severity,
    code,
    message,
    ...(span && { where: whereOf(span), excerpt: excerpt(span) }),
    ...(hint && { hint }),
    about: span ? linesAbout(span).map((name) => (name === 'exercises' ? CODED : name)) : [],
  };
}

function whereOf(span: Span): string {
  const { line, column } = positionOf(span);
  return `${span.source.name}:${line}:${column}`;
}
