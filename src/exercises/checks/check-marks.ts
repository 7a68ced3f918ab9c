/** Warns when the marks of all exercises are not what the lesson says they add up to. */

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { counted, say } from '../../diagnostics/message.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import type { Exercise } from '../parts.ts';

export function checkMarks({ marks, spans }: Lesson, exercises: readonly Exercise[]): Diagnostic[] {
  const total = exercises.reduce((sum, exercise) => sum + exercise.marks, 0);
  if (marks === 0 || total === marks) return [];
  const span = spans.get('marks');
  const each = exercises.map((exercise) => `${exercise.letter} ${exercise.marks}`).join(', ');
  return [
    {
      code: 'marks-total',
      severity: 'warning',
      message: say`The exercises give ${counted(total, say`1 mark`, say`${total} marks`)}, expected the ${marks} of the lesson`,
      hint:
        exercises.length > 0
          ? say`They give: ${each}.`
          : say`Write some \`exercises\`, or leave \`marks\` out.`,
      ...(span && { span }),
    },
  ];
}
