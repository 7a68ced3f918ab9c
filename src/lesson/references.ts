/** The lesson is a graph: every id that is referred to must stand somewhere. */

import type { Diagnostic } from '../diagnostic.ts';
import { errorAt } from '../yaml/error-at.ts';
import { didYouMean, fieldName, quote } from '../yaml/naming.ts';
import { textsAt, valuesAt } from '../yaml/values-at.ts';
import { placeOf, type YamlData } from '../yaml/yaml-places.ts';

interface Reference {
  /** Where the referring ids stand. */
  readonly from: readonly string[];
  /** Where the ids stand that they may name: fields called `id`, or the keys of a mapping. */
  readonly to: readonly string[];
  readonly kind: string;
  /** How to mend an id that is no slip of a known one. */
  readonly hint: (known: readonly string[]) => string;
}

const choose = (known: readonly string[]) =>
  known.length > 0
    ? `Known ids: ${known.map(quote).join(', ')}.`
    : 'None has an id yet: give it one with `id:`.';

const REFERENCES: readonly Reference[] = [
  {
    from: ['remedies.*.addresses.*'],
    to: ['obstacles.*.id'],
    kind: 'an obstacle',
    hint: choose,
  },
  {
    // In exercises `about`, `claims` and `terms` mean the same in every type, however deep they stand.
    from: ['exercises.**.about.*', 'exercises.**.claims.*'],
    to: ['obstacles.*.id', 'remedies.*.id'],
    kind: 'an obstacle or a remedy',
    hint: choose,
  },
  {
    from: ['obstacles.*.terms.*', 'remedies.*.terms.*', 'exercises.**.terms.*'],
    to: ['terms.*'],
    kind: 'a term',
    hint: () => 'Define it under `terms:` at the top level: its id, a colon, its meaning.',
  },
  {
    from: ['obstacles.*.example.source', 'remedies.*.example.source'],
    to: ['sources.*'],
    kind: 'a source',
    hint: () =>
      'Describe it under `sources:` at the top level: its id, a colon, and below it at least `title:`.',
  },
];

/** References to an id that stands nowhere. */
export function danglingIds(yaml: YamlData): Diagnostic[] {
  return REFERENCES.flatMap(({ from, to, kind, hint }) => {
    const known = to.flatMap((pattern) => idsAt(yaml.data, pattern));
    return textsAt(yaml.data, from)
      .filter(({ value }) => !known.includes(value))
      .map(({ path, value }) => {
        const message = `Unexpected ${quote(value)} in ${fieldName(path)}, expected the id of ${kind}`;
        return errorAt(placeOf(yaml, path), 'dangling-id', message, didYouMean(value, known) ?? hint(known));
      });
  });
}

function idsAt(data: unknown, pattern: string): string[] {
  if (pattern.endsWith('.id')) return textsAt(data, [pattern]).map(({ value }) => value);
  return valuesAt(data, pattern).map(({ path }) => String(path.at(-1)));
}
