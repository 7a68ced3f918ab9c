/** Topics and exercises share one namespace: what says `about: [x]` must mean one thing. */

import { type Diagnostic, positionOf, type Span } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { type LessonKind, topicPatterns } from '../kinds/lesson-kind.ts';
import { errorAt } from '../yaml/error-at.ts';
import { quote } from '../yaml/naming.ts';
import { textsAt } from '../yaml/values-at.ts';
import { spanOf, type YamlData } from '../yaml/yaml-spans.ts';

/**
 * Ids that stand twice, at the second, and ids that are the name of a field of the lesson.
 *
 * @param fields the top-level keys; spans of a lesson are named by both: `question`, `trade-war.claim`
 */
export function ambiguousIds(yaml: YamlData, kind: LessonKind, fields: readonly string[]): Diagnostic[] {
  const first = new Map<string, Span>();
  return textsAt(yaml.data, [
    ...[...topicPatterns(kind), 'slides.*', 'exercises.*'].map((pattern) => `${pattern}.id`),
    ...kind.groups.flatMap(({ key, own }) => (own ? [`${key}.*.key`] : [])),
  ])
    .map(({ path, value }) => ({ id: value, span: spanOf(yaml, path) }))
    .sort((one, other) => one.span.start - other.span.start)
    .flatMap(({ id, span }) => {
      if (fields.includes(id)) {
        const message = say`Unexpected id ${quote(id)}, expected a name that is not a key of the lesson`;
        return errorAt(span, 'bad-id', message, say`Add a word to it: ${quote(`${id}-1`)}.`);
      }
      const earlier = first.get(id);
      if (!earlier) {
        first.set(id, span);
        return [];
      }
      const message = say`Unexpected second id ${quote(id)}, expected each id once among topics and exercises`;
      const hint = say`Line ${positionOf(earlier).line} has it already: rename one of the two, and what refers to it.`;
      return errorAt(span, 'duplicate-id', message, hint);
    });
}
