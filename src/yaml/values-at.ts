/** Looks up values in data that may have any shape: checks run on files with errors, too. */

import type { Path } from './yaml-spans.ts';

export interface Located {
  readonly path: Path;
  readonly value: unknown;
}

/**
 * Every value under a pattern such as `exercises.*.terms.*`, in the order of the file. `*` stands for each entry of a
 * list or mapping, `**` for any depth. What has another shape than the pattern is passed over.
 */
export function valuesAt(data: unknown, pattern: string): Located[] {
  return matches({ path: [], value: data }, pattern.split('.'));
}

/** The texts among them that are not blank. */
export function textsAt(
  data: unknown,
  patterns: readonly string[],
): (Located & { readonly value: string })[] {
  return patterns
    .flatMap((pattern) => valuesAt(data, pattern))
    .flatMap(({ path, value }) => (typeof value === 'string' && value !== '' ? [{ path, value }] : []));
}

/** The keys of the mappings under the patterns, each with the path of its value. */
export function keysAt(data: unknown, patterns: readonly string[]): (Located & { readonly value: string })[] {
  return patterns
    .flatMap((pattern) => valuesAt(data, `${pattern}.*`))
    .flatMap(({ path }) => {
      const key = path.at(-1);
      return typeof key === 'string' ? [{ path, value: key }] : [];
    });
}

function matches(located: Located, steps: readonly string[]): Located[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [located];
  const children = childrenOf(located);
  if (step === '**')
    return [...matches(located, rest), ...children.flatMap((child) => matches(child, steps))];
  return children
    .filter(({ path }) => step === '*' || step === path.at(-1))
    .flatMap((child) => matches(child, rest));
}

function childrenOf({ path, value }: Located): Located[] {
  if (Array.isArray(value)) return value.map((entry, index) => ({ path: [...path, index], value: entry }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, entry]) => ({ path: [...path, key], value: entry }));
}
