/** The words of class lists in all languages: `templates/languages/<language>/roster.yaml`. */

import * as z from 'zod';
import { TIERS, type Tier } from '../../base/variant.ts';
import type { Source } from '../../diagnostics/diagnostic.ts';
import { readWords } from '../../locale/read-words.ts';

const COLUMNS = [
  'full-name',
  'name',
  'given-name',
  'middle-name',
  'family-name',
  'class',
  'number',
  'version',
  'level',
] as const;

export type RosterColumn = (typeof COLUMNS)[number];

const words = z.array(z.string().min(1)).min(1);
const rosterWordsSchema = z.strictObject({
  columns: z.record(z.enum(COLUMNS), words),
  levels: z.record(z.enum(TIERS), words),
  months: words,
});

export interface RosterWords {
  /** What each column may be called, the surest name first. */
  readonly columns: ReadonlyMap<RosterColumn, readonly string[]>;
  readonly tiers: ReadonlyMap<string, Tier>;
  /** As spreadsheets shorten them, in small letters. */
  readonly months: ReadonlySet<string>;
  /** What each language calls a column first. */
  readonly usual: readonly Readonly<Record<RosterColumn, string>>[];
}

/** @param sources by language; one that does not fit is a fault of ours and throws */
export function readRosterWords(sources: ReadonlyMap<string, Source>): RosterWords {
  const files = [...readWords(rosterWordsSchema, sources).values()];
  return {
    columns: new Map(COLUMNS.map((column) => [column, files.flatMap(({ columns }) => columns[column])])),
    tiers: new Map(
      TIERS.flatMap((tier, index) =>
        [tier, String(index + 1), ...files.flatMap(({ levels }) => levels[tier])].map(
          (word) => [word, tier] as const,
        ),
      ),
    ),
    months: new Set(files.flatMap(({ months }) => months)),
    usual: files.map(
      ({ columns }) =>
        Object.fromEntries(COLUMNS.map((column) => [column, columns[column][0] ?? ''])) as Record<
          RosterColumn,
          string
        >,
    ),
  };
}

/** A word as it is compared: small letters, one space for whatever is no letter or digit. */
export function comparable(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
