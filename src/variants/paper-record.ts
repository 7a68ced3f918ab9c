/** The record of papers that were made of a lesson, so that each can be found again by its code. */

import * as z from 'zod';
import { TIERS } from '../base/variant.ts';
import { FINGERPRINT_PARTS, WORKSPACE_PART } from './fingerprint.ts';

const hex = z.string().regex(/^[0-9a-f]+$/);

export const paperRecord = z.object({
  code: z.string(),
  /** The lesson's id. */
  lesson: z.string(),
  /** What the file was called. */
  file: z.string(),
  version: z.string().regex(/^[A-Z]?$/),
  level: z.enum(TIERS),
  seed: z.string(),
  paper: z.enum(['A4', 'Letter', 'F4']),
  printStyle: z.enum(['large-print', 'dyslexia']).exactOptional(),
  imposition: z.enum(['two-up', 'booklet']).exactOptional(),
  /** Minutes of the period. */
  period: z.int().min(1).exactOptional(),
  /** A form to fill in on a screen. */
  fillable: z.literal(true).exactOptional(),
  /** A theme of Kapur's own by its name; empty for a file of the author's. */
  theme: z.string(),
  parts: z.object({
    ...(Object.fromEntries(FINGERPRINT_PARTS.map((part) => [part, z.string()])) as Record<
      (typeof FINGERPRINT_PARTS)[number],
      z.ZodString
    >),
    [WORKSPACE_PART]: z.string().exactOptional(),
  }),
  pages: z.int(),
  sha256: hex,
});

export type PaperRecord = z.infer<typeof paperRecord>;

/** Lies beside the results. */
export const RECORDS_FILE = 'papers.json';

const recordFile = z.object({ papers: z.array(paperRecord) });

/** Enough for years of a school; the oldest are forgotten beyond that. */
const MOST_RECORDS = 2000;

/** The records in a file; nothing when it is none that Kapur wrote. */
export function readPaperRecords(text: string): readonly PaperRecord[] | undefined {
  try {
    return recordFile.safeParse(JSON.parse(text), { jitless: true }).data?.papers;
  } catch {
    return undefined;
  }
}

/** The file with further records: each code once, new ones at the end, so that the same build again changes nothing. */
export function writePaperRecords(known: readonly PaperRecord[], added: readonly PaperRecord[]): string {
  const records = new Map([...known, ...added].map((record) => [record.code, record]));
  const papers = [...records.values()].slice(-MOST_RECORDS);
  return `${JSON.stringify({ papers }, null, 2)}\n`;
}
