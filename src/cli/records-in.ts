/** The papers that are recorded in a folder of results. */

import path from 'node:path';
import { RECORDS_FILE } from '../output/paper-records.ts';
import { type PaperRecord, readPaperRecords } from '../papers/paper-record.ts';
import { readResult } from '../resources.ts';
import { UsageError } from './usage-error.ts';

/** @throws UsageError when there is a file of records that cannot be read: what was handed out must not be forgotten */
export function recordsIn(folder: string): readonly PaperRecord[] {
  const file = path.join(folder, RECORDS_FILE);
  const text = readResult(file);
  if (text === undefined) return [];
  const records = readPaperRecords(text);
  if (records) return records;
  throw new UsageError(
    `Unexpected contents of ${file}, expected records as Kapur writes them. Bring back an older copy, or move it away.`,
  );
}
