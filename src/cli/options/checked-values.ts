/** Values of options whose range or names a command must look up; each throws a UsageError for what it does not know. */

import { suggest } from '../../base/suggestion.ts';
import { MOST_VERSIONS } from '../../base/variant.ts';
import { say } from '../../diagnostics/message.ts';
import { DOCUMENT_NAMES, type DocumentName } from '../../pipeline/documents.ts';
import { LONGEST_PERIOD } from '../../workspace/config-limits.ts';
import type { Settings } from './settings.ts';
import { didYouMean, UsageError } from './usage-error.ts';

export function periodOf(minutes: number | undefined): number | undefined {
  if (minutes === undefined) return undefined;
  if (Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_PERIOD) return minutes;
  throw new UsageError(
    say`Unexpected --minutes ${String(minutes)}, expected a whole number from 1 to ${LONGEST_PERIOD}.`,
  );
}

/** @returns 0 where none were asked for */
export function versionsIn(count: number | undefined): number {
  if (count === undefined) return 0;
  if (Number.isInteger(count) && count >= 1 && count <= MOST_VERSIONS) return count;
  throw new UsageError(
    say`Unexpected --versions ${String(count)}, expected a whole number from 1 to ${MOST_VERSIONS}.`,
  );
}

/** The one that was given of two options that exclude each other. */
export function oneOf<Name extends 'large-print' | 'dyslexia' | 'two-up' | 'booklet'>(
  given: Settings,
  [one, other]: readonly [Name, Name],
): Name | undefined {
  if (given[one] && given[other]) {
    throw new UsageError(say`Unexpected --${one} with --${other}, expected one of them.`);
  }
  return given[one] ? one : given[other] ? other : undefined;
}

export function documentsNamed(only: string | undefined): DocumentName[] | undefined {
  if (only === undefined) return undefined;
  const known = DOCUMENT_NAMES;
  const asked = only.split(',').map((name) => name.trim());
  for (const name of asked) {
    if (known.some((document) => document === name)) continue;
    throw new UsageError(
      say`Unknown document ${name}, expected ${known.join(', ')}.`,
      didYouMean(suggest(name, known)),
    );
  }
  return known.filter((name) => asked.includes(name));
}
