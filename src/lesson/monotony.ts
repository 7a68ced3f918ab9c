/** Topics in a row whose slides look the same. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { EVIDENCE_KINDS } from './evidence/registry.ts';
import type { Lesson, Topic } from './lesson.ts';

/** So many slides of one look are a pattern. */
const TOO_MANY = 3;

/** One warning a row, at what its third topic shows. Topics of words alone take turns by themselves. */
export function monotonousTopics({ groups, slides, spans }: Lesson): Diagnostic[] {
  const parted = new Set(slides.map(({ after }) => after));
  return groups.flatMap(({ topics }) => {
    let run: Topic[] = [];
    return topics.flatMap((topic): Diagnostic[] => {
      const before = run.at(-1);
      const goesOn = before && !parted.has(before.id) && lookOf(before) === lookOf(topic);
      run = goesOn ? [...run, topic] : [topic];
      if (run.length !== TOO_MANY || lookOf(topic) === '') return [];
      const span = spans.get(`${topic.id}.${topic.evidence ? 'evidence' : 'image'}`);
      return [
        {
          code: 'monotony',
          severity: 'warning',
          message: say`${TOO_MANY} topics in a row have slides of the same layout, expected another after two`,
          hint: say`Give one of them another kind of \`evidence\`, or put a slide of your own between them.`,
          ...(span && { span }),
        },
      ];
    });
  });
}

/** What decides the layout of its slide; empty for words alone. */
function lookOf({ evidence, image }: Topic): string {
  return evidence ? EVIDENCE_KINDS[evidence.data.kind].place : image ? 'picture' : '';
}
