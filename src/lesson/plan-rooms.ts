/** What a lesson plan leaves room for, because the lesson does not say it. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { quote } from '../yaml/naming.ts';
import type { Lesson } from './lesson.ts';
import type { Plan } from './plan-schema.ts';

/** In the order of the printed plan. `standards` is none of them: without it, its row is left out. */
const PRINTED: readonly (keyof Plan)[] = [
  'phase',
  'students',
  'dimensions',
  'cp',
  'practice',
  'partners',
  'place',
  'digital',
];

/** One finding for all of them: some schools have them written by hand. */
export function planRooms({ plan, spans }: Lesson): Diagnostic[] {
  const missing = PRINTED.filter((key) => plan[key].length === 0);
  if (missing.length === 0) return [];
  const span = spans.get('plan') ?? spans.get('title');
  const keys = missing.map(quote).join(', ');
  return [
    {
      code: 'plan-rooms',
      severity: 'warning',
      message: say`Nothing under \`plan\` for ${keys}, so that the lesson plan has empty boxes there`,
      hint: say`Write them under \`plan:\` at the top level of the lesson, or \`silence: [plan-rooms]\` where they are filled in by hand.`,
      ...(span && { span }),
    },
  ];
}
