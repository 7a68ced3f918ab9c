/** What no schema can say of a kind: no name stands twice, and links join groups that there are. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { errorAt } from '../yaml/error-at.ts';
import { alternatives, didYouMean, fieldName, quote } from '../yaml/naming.ts';
import { type Path, spanOf, type YamlData } from '../yaml/yaml-spans.ts';
import type { LessonKind } from './lesson-kind.ts';

export function kindFaults({ groups, links }: LessonKind, yaml: YamlData): Diagnostic[] {
  const keys = groups.map(({ key }, index) => ({ name: key, path: ['groups', index, 'key'] }));
  const fields = links.map(({ field }, index) => ({ name: field, path: ['links', index, 'field'] }));
  const ends = links.flatMap(({ from, to }, index) => [
    { name: from, path: ['links', index, 'from'] },
    ...to.map((name, entry) => ({ name, path: ['links', index, 'to', entry] })),
  ]);
  const known = [...new Set(keys.map(({ name }) => name))];
  return [
    ...repeated(keys, yaml),
    ...repeated(fields, yaml),
    ...ends
      .filter(({ name }) => !known.includes(name))
      .map(({ name, path }) =>
        errorAt(
          spanOf(yaml, path),
          'dangling-id',
          say`Unexpected ${quote(name)} in ${fieldName(path)}, expected ${alternatives(known)}`,
          didYouMean(name, known) ?? say`Write the \`key\` of a group.`,
        ),
      ),
  ];
}

interface Named {
  readonly name: string;
  readonly path: Path;
}

function repeated(all: readonly Named[], yaml: YamlData): Diagnostic[] {
  return all
    .filter(({ name }, index) => all.findIndex((other) => other.name === name) < index)
    .map(({ name, path }) =>
      errorAt(
        spanOf(yaml, path),
        'duplicate-key',
        say`Unexpected second ${quote(name)}, expected each name once`,
        say`Give one of the two another name.`,
      ),
    );
}
