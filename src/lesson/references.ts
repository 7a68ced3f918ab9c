/** The lesson is a graph: every id that is referred to must stand somewhere. */

import type { Diagnostic } from '../diagnostic.ts';
import { type Message, say } from '../message.ts';
import { errorAt } from '../yaml/error-at.ts';
import { didYouMean, fieldName, quote } from '../yaml/naming.ts';
import { textsAt, valuesAt } from '../yaml/values-at.ts';
import { placeOf, type YamlData } from '../yaml/yaml-places.ts';
import { ALL_ANCHORS } from './slide-anchors.ts';

interface Reference {
  /** Where the referring ids stand. */
  readonly from: readonly string[];
  /** Where the ids stand that they may name: fields called `id`, or the keys of a mapping. */
  readonly to: readonly string[];
  /** What they may name besides. */
  readonly besides?: readonly string[];
  readonly kind: Message;
  /** How to mend an id that is no slip of a known one. */
  readonly hint: (known: readonly string[]) => Message;
}

/** Of more ids than this a hint names only some. */
const FEW = 24;

const choose = (known: readonly string[]) =>
  known.length > FEW
    ? say`Known ids: ${known.slice(0, FEW).map(quote).join(', ')} …`
    : say`Known ids: ${known.map(quote).join(', ')}.`;

/** Each of these is compared with every id; no more findings than that are shown of a lesson. */
const MOST_COMPARED = 100;

const REFERENCES: readonly Reference[] = [
  {
    from: ['remedies.*.addresses.*'],
    to: ['obstacles.*.id'],
    kind: say`an obstacle`,
    hint: choose,
  },
  {
    from: ['slides.*.after'],
    to: ['obstacles.*.id', 'remedies.*.id'],
    besides: ALL_ANCHORS,
    kind: say`an obstacle or a remedy, or a slide such as \`cover\``,
    hint: choose,
  },
  {
    from: ['exercises.*.unlinked.*'],
    to: ['remedies.*.id'],
    kind: say`a remedy`,
    hint: choose,
  },
  {
    // In exercises these names mean the same in every type, however deep they stand.
    from: ['exercises.**.about.*', 'exercises.**.claims.*', 'exercises.*.points.*', 'exercises.*.blank.*'],
    to: ['obstacles.*.id', 'remedies.*.id'],
    kind: say`an obstacle or a remedy`,
    hint: choose,
  },
  {
    from: [
      'obstacles.*.terms.*',
      'remedies.*.terms.*',
      'slides.*.terms.*',
      'exercises.**.terms.*',
      'exercises.*.terms.*.term',
    ],
    to: ['terms.*'],
    kind: say`a term`,
    hint: () => say`Define it under \`terms:\` at the top level: its id, a colon, its meaning.`,
  },
  {
    from: ['obstacles.*.example.source', 'remedies.*.example.source', 'slides.*.source'],
    to: ['sources.*'],
    kind: say`a source`,
    hint: () =>
      say`Describe it under \`sources:\` at the top level: its id, a colon, and below it at least \`title:\`.`,
  },
];

/** References to an id that stands nowhere. */
export function danglingIds(yaml: YamlData): Diagnostic[] {
  return REFERENCES.flatMap(({ from, to, besides = [], kind, hint }) => {
    const targets = to.flatMap((pattern) => targetsAt(yaml.data, pattern));
    // Where nothing has an id that is what is wrong, and said already.
    if (targets.length === 0 && to.every((pattern) => pattern.endsWith('.id'))) return [];
    const known = [...besides, ...targets.map(({ id }) => id)];
    const ids = new Set(known);
    const named = new Map(targets.toReversed().map(({ id, name }) => [name?.toLowerCase(), id]));
    return textsAt(yaml.data, from)
      .filter(({ value }) => !ids.has(value))
      .map(({ path, value }, index) => {
        const meant = named.get(value.toLowerCase());
        return errorAt(
          placeOf(yaml, path),
          'dangling-id',
          say`Unexpected ${quote(value)} in ${fieldName(path)}, expected the id of ${kind}`,
          meant
            ? say`That is the name of ${quote(meant)}: write this id.`
            : ((index < MOST_COMPARED ? didYouMean(value, known) : undefined) ?? hint(known)),
        );
      });
  });
}

interface Target {
  readonly id: string;
  /** What an author may write in place of the id. */
  readonly name?: string;
}

function targetsAt(data: unknown, pattern: string): Target[] {
  const isList = pattern.endsWith('.id');
  return valuesAt(data, isList ? pattern.slice(0, -'.id'.length) : pattern).flatMap(({ path, value }) => {
    const { id, title, name = title } = Object(value);
    const own: unknown = isList ? id : path.at(-1);
    if (typeof own !== 'string' || own === '') return [];
    return [{ id: own, ...(typeof name === 'string' && { name }) }];
  });
}
