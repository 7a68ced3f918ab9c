/** Small sets of results of which each file says what it belongs to. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PaperRecord } from '../../src/variants/paper-record.ts';
import { sha256OfBytes } from '../../src/workspace/file-bytes.ts';
import type { Results } from '../../src/workspace/result-files.ts';

/** The files of a state: `cover.pdf` is the same in all, and every second state has a file that the other has not. */
export function resultsOf(state: string): Results {
  const worksheet = `worksheet ${state}`;
  return {
    files: [
      { name: 'worksheet.pdf', bytes: worksheet, papers: [state] },
      { name: 'answer-key.pdf', bytes: Buffer.from(`key ${state}`), keyTo: [state] },
      { name: 'cover.pdf', bytes: 'cover' },
      {
        name: 'class.pdf',
        papers: [state],
        bytes: (write) => {
          for (const piece of ['class ', state]) write(Buffer.from(piece));
        },
      },
      ...(state.endsWith('+') ? [{ name: 'extra.pdf', bytes: `extra ${state}` }] : []),
      { name: 'report.json', bytes: `report ${state}` },
    ],
    records: [recordOf(state, worksheet)],
  };
}

export function recordOf(code: string, worksheet = code): PaperRecord {
  const parts = { lesson: '', pictures: '', templates: '', theme: '', labels: '', program: '' };
  const sha256 = sha256OfBytes(worksheet);
  return {
    ...{ code, lesson: 'rivers', file: 'worksheet.pdf', version: '', level: 'core', seed: '1', paper: 'A4' },
    ...{ theme: '', parts, pages: 1, sha256 },
  } as PaperRecord;
}

/** The one state that all files of a folder belong to; else what each of them holds. */
export function stateOf(folder: string): string | Readonly<Record<string, string>> {
  const texts = Object.fromEntries(
    readdirSync(folder)
      .filter((name) => /\.pdf$|^report/.test(name))
      .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );
  const state = texts['worksheet.pdf']?.replace('worksheet ', '') ?? '';
  const asMade = Object.fromEntries(
    resultsOf(state).files.map(({ name, bytes }) => {
      let text = '';
      if (typeof bytes !== 'function') text = bytes.toString();
      else bytes((piece) => (text += Buffer.from(piece).toString()));
      return [name, text];
    }),
  );
  // No build deletes what an earlier one had more.
  const { 'extra.pdf': extra, ...others } = texts;
  const { 'extra.pdf': ownExtra, ...ownOthers } = asMade;
  const isWhole = JSON.stringify(sorted(others)) === JSON.stringify(sorted(ownOthers));
  return isWhole && (ownExtra === undefined || ownExtra === extra) ? state : texts;
}

function sorted(record: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The codes that are recorded. */
export function recorded(folder: string): string[] {
  const file = path.join(folder, 'papers.json');
  if (!existsSync(file)) return [];
  return JSON.parse(readFileSync(file, 'utf8')).papers.map(({ code }: PaperRecord) => code);
}

/** Files and folders that are no results. */
export function leftovers(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith('.'));
}
