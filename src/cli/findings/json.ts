/** Findings and statistics as JSON, for scripts. */

import { diagnosticJson } from '../json-output.ts';
import type { CheckedLesson } from './checked-lesson.ts';

export function jsonText(lessons: readonly CheckedLesson[]): string {
  const checked = lessons.map((lesson) => ({
    ...lesson,
    diagnostics: lesson.diagnostics.map(diagnosticJson),
  }));
  return JSON.stringify({ lessons: checked }, null, 2);
}
