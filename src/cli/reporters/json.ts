/** Findings and statistics as JSON, for scripts. */

import type { CheckedLesson } from './checked-lesson.ts';
import { diagnosticJson } from './json-output.ts';
import { jsonText } from './machine-text.ts';

export function jsonOf(lessons: readonly CheckedLesson[]): string {
  const checked = lessons.map((lesson) => ({
    ...lesson,
    diagnostics: lesson.diagnostics.map(diagnosticJson),
  }));
  return jsonText({ lessons: checked });
}
