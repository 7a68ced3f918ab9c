/** The papers that are recorded in a folder of results. */

import path from 'node:path';
import { say } from '../diagnostics/message.ts';
import { type PaperRecord, RECORDS_FILE, readPaperRecords } from '../variants/paper-record.ts';
import { readText } from './read-text.ts';
import { Refusal } from './refusal.ts';
import { withSlashes } from './with-slashes.ts';

/**
 * @throws a `Refusal` where there is a file of records that cannot be read: what was handed out must not be forgotten;
 *   and what the system raises
 */
export function readRecords(folder: string): readonly PaperRecord[] {
  const file = path.join(folder, RECORDS_FILE);
  const text = readText(file);
  if (text === undefined) return [];
  const records = readPaperRecords(text);
  if (records) return records;
  throw new Refusal({
    code: 'unreadable-records',
    severity: 'error',
    message: say`Unexpected contents of \`${withSlashes(file)}\`, expected records as Kapur writes them`,
    hint: say`Bring back an older copy, or move it away.`,
  });
}
