/** Cells of a comparison of which nothing is said. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { quote } from '../yaml/naming.ts';
import type { Lesson } from './lesson.ts';
import { topicsUnder } from './topics.ts';

/** Where a link must say something of each topic that it leads to, the topics that it leaves out. */
export function missingValues(lesson: Lesson): Diagnostic[] {
  const { kind, links, spans } = lesson;
  return kind.links
    .filter(({ values, required }) => values && required)
    .flatMap((link) =>
      topicsUnder([link.from], lesson).flatMap(({ id }): Diagnostic[] => {
        const said = new Set(
          links.filter(({ kind, from }) => kind === link && from === id).map(({ to }) => to),
        );
        const [first, ...others] = topicsUnder(link.to, lesson).filter((topic) => !said.has(topic.id));
        if (!first) return [];
        const missing = [first, ...others].map((topic) => quote(topic.id)).join(', ');
        const span = spans.get(`${id}.${link.field}`);
        return [
          {
            code: 'missing-value',
            severity: 'warning',
            message: say`Nothing for ${missing} in ${quote(link.field)}, expected a few words or \`"-"\``,
            hint: say`Add ${quote(`${first.id}: …`)}; where there is nothing to say, ${quote(`${first.id}: "-"`)}.`,
            ...(span && { span }),
          },
        ];
      }),
    );
}
