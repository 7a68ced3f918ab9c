/** What a build of a lesson gives, with the two files that Kapur keeps account in. */

import { type PaperRecord, RECORDS_FILE, writePaperRecords } from '../variants/paper-record.ts';
import type { SlideDigest } from '../writers/pptx/slide-digests.ts';
import type { OutputFile } from './file-bytes.ts';
import { MANIFEST_FILE, type Manifest, type ManifestEntry, writeManifest } from './manifest.ts';
import { readRecords } from './read-records.ts';

export interface ResultFile extends OutputFile {
  /** Codes of the papers that it holds. */
  readonly papers?: readonly string[];
  /** Codes of the papers that it is the key to. */
  readonly keyTo?: readonly string[];
  /** What stands on the slides of a deck. */
  readonly slides?: readonly SlideDigest[];
  /** Whether it is a table for a teacher to fill in: what stands in it stays. */
  readonly isFilledIn?: true;
}

export interface Results {
  readonly files: readonly ResultFile[];
  /** Of the papers among the files, to be added to those of earlier builds. */
  readonly records: readonly PaperRecord[];
}

export interface HashedFile extends ResultFile {
  readonly sha256: string;
}

/** The manifest with the entries of further files. */
export function withFiles(manifest: Manifest, files: readonly HashedFile[]): Manifest {
  return new Map([...manifest, ...files.map((file) => [file.name, entryOf(file, manifest)] as const)]);
}

/** The records, where there are new ones, and the manifest. */
export function accounts(folder: string, records: readonly PaperRecord[], manifest: Manifest): OutputFile[] {
  return [
    ...(records.length > 0
      ? [{ name: RECORDS_FILE, bytes: writePaperRecords(readRecords(folder), records) }]
      : []),
    { name: MANIFEST_FILE, bytes: writeManifest(manifest) },
  ];
}

function entryOf({ name, sha256, papers, keyTo, slides }: HashedFile, manifest: Manifest): ManifestEntry {
  const known = manifest.get(name);
  if (known?.sha256 === sha256) return known;
  return { name, sha256, ...(papers && { papers }), ...(keyTo && { keyTo }), ...(slides && { slides }) };
}
