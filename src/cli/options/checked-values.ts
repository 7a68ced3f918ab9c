/** Values of options whose range or names a command must look up; each throws a UsageError for what it does not know. */

import { suggest } from '../../base/suggestion.ts';
import { MOST_VERSIONS } from '../../base/variant.ts';
import { type Message, say } from '../../diagnostics/message.ts';
import { DOCUMENT_NAMES, type DocumentName, FORMATS, type Format } from '../../pipeline/documents.ts';
import { languageWords } from '../../resources/language-files.ts';
import { LONGEST_PERIOD } from '../../workspace/config-limits.ts';
import { meantWord } from '../../yaml/meant.ts';
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
  return namesIn(
    only,
    DOCUMENT_NAMES,
    (name) => say`Unknown document ${name}, expected ${DOCUMENT_NAMES.join(', ')}.`,
    (name) => {
      const others = Object.fromEntries(languageWords.keys().lists.document);
      return meantWord(name, DOCUMENT_NAMES, { 'x-other-words': others });
    },
  );
}

export function formatsNamed(format: string | undefined): Format[] | undefined {
  return namesIn(
    format,
    FORMATS,
    (name) => say`Unknown format ${name}, expected ${FORMATS.join(', ')}.`,
    (name) => suggest(name, FORMATS),
  );
}

/** In the order in which they are known. */
function namesIn<Name extends string>(
  given: string | undefined,
  known: readonly Name[],
  unknown: (name: string) => Message,
  meant: (name: string) => string | undefined,
): Name[] | undefined {
  if (given === undefined) return undefined;
  const asked = given.split(',').map((name) => name.trim());
  for (const name of asked) {
    if (!known.some((one) => one === name)) throw new UsageError(unknown(name), didYouMean(meant(name)));
  }
  return known.filter((name) => asked.includes(name));
}
