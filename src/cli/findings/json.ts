/** Findings and statistics as JSON, for scripts. */

import { diagnosticJson } from '../json-output.ts';
import { jsonText } from '../machine-text.ts';
import type { CheckedLesson } from './checked-lesson.ts';

export function jsonOf(lessons: readonly CheckedLesson[]): string {
  const checked = lessons.map(({ locale: _, ...lesson }) => ({
    ...lesson,
    diagnostics: lesson.diagnostics.map(diagnosticJson),
  }));
  return jsonText({ lessons: checked });
}
