/** Questions whose steps take longer than the topic that they belong to. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inMinutes, say } from '../diagnostics/message.ts';
import type { Lesson } from './lesson.ts';
import { topicsOf } from './topics.ts';

/** One warning a topic, at its question; a topic without minutes is not held to any. */
export function longTalks(lesson: Lesson): Diagnostic[] {
  return topicsOf(lesson).flatMap(({ id, minutes, talk }) => {
    const planned = talk?.minutes.reduce((sum, each) => sum + each, 0) ?? 0;
    if (!minutes || planned <= minutes) return [];
    const span = lesson.spans.get(`${id}.ask`);
    return [
      {
        code: 'talk-exceeds-topic',
        severity: 'warning',
        message: say`The class works ${inMinutes(planned)} on this question, expected at most the ${minutes} of its topic`,
        hint: say`Give the topic more \`minutes\`, or the question fewer.`,
        ...(span && { span }),
      },
    ];
  });
}
