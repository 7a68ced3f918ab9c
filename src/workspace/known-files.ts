/** Which bytes of the files in a folder of results Kapur wrote itself. */

import path from 'node:path';
import * as z from 'zod';
import { say } from '../diagnostics/message.ts';
import { MANIFEST_FILE, type Manifest, readManifest } from './manifest.ts';
import { readRecords } from './read-records.ts';
import { readText } from './read-text.ts';
import { Refusal } from './refusal.ts';
import { withSlashes } from './with-slashes.ts';

export interface KnownFiles {
  readonly manifest: Manifest;
  /** Whether these are bytes that Kapur wrote into a file of this name. */
  readonly isOwn: (name: string, sha256: string) => boolean;
}

/** @throws a `Refusal` where the manifest or the records cannot be read, and what the system raises */
export function knownFiles(folder: string): KnownFiles {
  const file = path.join(folder, MANIFEST_FILE);
  const text = readText(file);
  if (text === undefined) return { manifest: new Map(), isOwn: ownWithoutManifest(folder) };
  const manifest = readManifest(text);
  if (manifest) return { manifest, isOwn: (name, sha256) => manifest.get(name)?.sha256 === sha256 };
  throw new Refusal({
    code: 'unreadable-manifest',
    severity: 'error',
    message: say`Unexpected contents of \`${withSlashes(file)}\`, expected a list of files as Kapur writes it`,
    hint: say`Bring back an older copy, or move it away.`,
  });
}

export const REPORT_FILE = 'report.json';

const oldReport = z.object({
  documents: z.record(
    z.string(),
    z.object({ files: z.array(z.object({ file: z.string(), sha256: z.string() })) }),
  ),
  classes: z.array(z.object({ file: z.string() })).exactOptional(),
});

/** Kapur 0.1.0 wrote no manifest. Its report and its records hold the hashes of all but class lists and the report. */
function ownWithoutManifest(folder: string): KnownFiles['isOwn'] {
  const report = reportIn(folder);
  const files = Object.values(report?.documents ?? {}).flatMap((document) => document.files);
  const hashes = new Set([...files, ...readRecords(folder)].map(({ file, sha256 }) => `${file} ${sha256}`));
  const names = new Set(report && [REPORT_FILE, ...(report.classes ?? []).map(({ file }) => file)]);
  return (name, sha256) => names.has(name) || hashes.has(`${name} ${sha256}`);
}

function reportIn(folder: string) {
  try {
    const text = readText(path.join(folder, REPORT_FILE)) ?? '';
    return oldReport.safeParse(JSON.parse(text), { jitless: true }).data;
  } catch {
    return undefined;
  }
}
