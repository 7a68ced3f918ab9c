/** `.kapur.build.json`: what a lesson's results were made of and what was said of them, so that none is made again for nothing. */

import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Source, Told } from '../diagnostics/diagnostic.ts';
import { hashThere } from './hash-there.ts';
import { readText } from './read-text.ts';
import { checked } from './refusal.ts';
import { needsRecovery, WORKING_PREFIX } from './stage.ts';
import { isSystemError } from './system-error.ts';

/** It depends on the folder and the machine of a build, so that it is no result. */
export const BUILD_RECORD = `${WORKING_PREFIX}build.json`;

export interface BuildRecord {
  /** Of all that the build was asked for and found, but for the pictures. */
  readonly fingerprint: string;
  /** Hashes of the pictures that the lesson asked for, by their names. */
  readonly pictures: readonly (readonly [name: string, hash: string])[];
  /** SHA-256 of the files that the build left, in the order of the results. */
  readonly files: readonly (readonly [name: string, sha256: string])[];
  /** BCP 47 */
  readonly language: string;
  readonly found: readonly Told[];
  readonly notes: readonly string[];
}

/** Spans name their sources by number, which are written once. */
interface Written extends Omit<BuildRecord, 'found'> {
  readonly sources: readonly Source[];
  readonly found: readonly (Omit<Told, 'span'> & { readonly span?: readonly [number, number, number] })[];
}

/** The record of a folder whose files all are as that build left them; else nothing. */
export function readBuildRecord(folder: string): BuildRecord | undefined {
  const { value } = checked(() => {
    const record = recordIn(readText(path.join(folder, BUILD_RECORD)));
    const isWhole =
      record !== undefined &&
      !needsRecovery(folder) &&
      record.files.every(([name, sha256]) => hashThere(path.join(folder, name)) === sha256);
    return { ...(isWhole && { value: record }), diagnostics: [] };
  });
  return value;
}

function recordIn(text: string | undefined): BuildRecord | undefined {
  if (text === undefined) return undefined;
  try {
    const { sources, found, ...record }: Written = JSON.parse(text);
    const told = found.map(({ span, ...one }) => ({ ...one, ...(span && { span: spanIn(span, sources) }) }));
    const isSound = record.files.length > 0 && record.files.every(([name]) => path.basename(name) === name);
    return isSound && Array.isArray(record.notes) && Array.isArray(record.pictures)
      ? { ...record, found: told }
      : undefined;
  } catch {
    // Of another version, or cut off.
    return undefined;
  }
}

function spanIn([number, start, end]: readonly [number, number, number], sources: readonly Source[]) {
  const source = sources[number];
  if (!source) throw new RangeError('Missing source');
  return { source, start, end };
}

/** Where it cannot be written, the lesson is made again the next time. */
export function writeBuildRecord(folder: string, record: BuildRecord): void {
  const sources: Source[] = [];
  const numberOf = ({ name, text }: Source) => {
    const known = sources.findIndex((source) => source.name === name && source.text === text);
    return known < 0 ? sources.push({ name, text }) - 1 : known;
  };
  const found = record.found.map(({ span, ...one }) => ({
    ...one,
    ...(span && { span: [numberOf(span.source), span.start, span.end] as const }),
  }));
  const written: Written = { ...record, found, sources };
  const file = path.join(folder, BUILD_RECORD);
  const begun = `${file}.${process.pid}`;
  try {
    writeFileSync(begun, JSON.stringify(written));
    renameSync(begun, file);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    rmSync(begun, { force: true });
  }
}
