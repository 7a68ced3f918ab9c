/** Builds a lesson and writes its results. */

import path from 'node:path';
import { type Checked, type Diagnostic, hasErrors, type Told } from '../../diagnostics/diagnostic.ts';
import { inWords } from '../../diagnostics/message.ts';
import { tell, wordsOf } from '../../locale/tell.ts';
import type { BuildResult } from '../../pipeline/build.ts';
import { writeBuildRecord } from '../../workspace/build-record.ts';
import type { ClassPapers } from '../../workspace/class-papers.ts';
import { hashThere } from '../../workspace/hash-there.ts';
import { REPORT_FILE } from '../../workspace/known-files.ts';
import { recordsOf } from '../../workspace/paper-records.ts';
import { reportOf } from '../../workspace/report.ts';
import type { ResultFile, Results } from '../../workspace/result-files.ts';
import { staleFiles } from '../../workspace/stale-files.ts';
import { type WrittenResults, writeResults } from '../../workspace/write-results.ts';
import type { BuildArguments } from '../options/build-arguments.ts';
import type { Job } from '../options/jobs.ts';
import { stageText } from '../reporters/json-output.ts';
import { keptNote } from '../reporters/kept-note.ts';
import { scheduleNote } from '../reporters/schedule-note.ts';
import { buildJob } from './build-job.ts';
import type { Roster } from './open-roster.ts';
import { pictureHash } from './unchanged.ts';

/** What came of a lesson, as plain data. */
export interface MadeLesson {
  /** BCP 47 */
  readonly language: string;
  /** All that there is to say, of the build and of writing its results. */
  readonly found: readonly Told[];
  /** What to say on the terminal besides. */
  readonly notes: readonly string[];
  /** The paths of the results. */
  readonly files: readonly string[];
  /** With `--emit`. */
  readonly emitted?: string;
}

/** What a build gives, before any of it is written. */
export interface BuiltLesson extends Omit<MadeLesson, 'files'> {
  /** Codes of warnings that the lesson does not want to hear of. */
  readonly silence: readonly string[];
  /** Hashes of the pictures that were asked for, by their names. */
  readonly pictures: readonly (readonly [name: string, hash: string])[];
  /** Nothing where there are errors. */
  readonly results?: Results;
}

/** @param fingerprint of what it is made of, where the next build may ask for it */
export async function makeLesson(
  job: Job,
  given: BuildArguments,
  roster?: Roster,
  fingerprint?: string,
): Promise<MadeLesson> {
  return putLesson(job, given, await buildLesson(job, given, roster), fingerprint);
}

/** Builds a lesson and writes nothing. */
export async function buildLesson(
  asked: Job,
  { emit }: Pick<BuildArguments, 'emit'>,
  roster?: Pick<Roster, 'papersOf'>,
): Promise<BuiltLesson> {
  const { job, pictures } = notingPictures(asked);
  const result = await buildJob(job);
  const { language, stages } = result;
  const { silence = [] } = stages.lesson ?? {};
  const isGood = !hasErrors(result.diagnostics) && !emit;
  const classes = roster && isGood ? await roster.papersOf(result) : undefined;
  const ofClasses = heard(classes?.diagnostics ?? [], silence);
  const { messages } = job.host;
  const schedule =
    !emit &&
    stages.schedule &&
    scheduleNote(job.lesson.id, stages.schedule, () => wordsOf(language, messages));
  return {
    language,
    silence,
    found: [...result.diagnostics, ...tell(ofClasses, language, messages)],
    notes: schedule ? [schedule] : [],
    pictures: pictures(),
    ...(isGood && !hasErrors(ofClasses) && { results: resultsOf(job, result, classes?.value) }),
    ...(emit && { emitted: stageText(emit, stages, job.request.documents) }),
  };
}

/** Writes what was built, or with `--frozen` only compares it. */
export function putLesson(
  job: Job,
  given: BuildArguments,
  { silence, pictures, results, ...built }: BuiltLesson,
  fingerprint?: string,
): MadeLesson {
  const put = results ? putResults(given, job, results) : NOTHING;
  const { language } = built;
  const { messages } = job.host;
  const kept = put.value && keptNote(put.value);
  const made = {
    ...built,
    found: [...built.found, ...tell(heard(put.diagnostics, silence), language, messages)],
    notes: [...built.notes, ...(kept ? [inWords(kept, wordsOf(language, messages))] : [])],
    files: put.value?.files ?? [],
  };
  // What is said of other files in the folder may be otherwise the next time.
  if (fingerprint !== undefined && put.value && put.diagnostics.length === 0 && !kept) {
    keepRecord(job, made, fingerprint, pictures);
  }
  return made;
}

function heard(found: readonly Diagnostic[], silence: readonly string[]): Diagnostic[] {
  return found.filter(({ severity, code }) => severity !== 'warning' || !silence.includes(code));
}

/** Notes which pictures are asked for. */
function notingPictures(asked: Job) {
  const names = new Set<string>();
  const { picture } = asked.host;
  const noting = (name: string) => {
    names.add(name);
    return picture(name);
  };
  const pictures = () => Array.from(names, (name) => [name, pictureHash(picture(name))] as const);
  return { job: { ...asked, host: { ...asked.host, picture: noting } }, pictures };
}

function keepRecord(
  { lesson, results }: Job,
  { language, found, notes, files }: MadeLesson,
  fingerprint: string,
  pictures: readonly (readonly [string, string])[],
): void {
  const hashes = files.map((file) => [path.basename(file), hashThere(file) ?? ''] as const);
  writeBuildRecord(path.join(results.out, lesson.id), {
    fingerprint,
    pictures,
    files: hashes,
    language,
    found,
    notes,
  });
}

const NOTHING: Checked<WrittenResults> = { diagnostics: [] };

/** Writes the results, or with `--frozen` only compares them. */
function putResults(
  { frozen, force }: BuildArguments,
  { lesson, results: { out, keep } }: Job,
  results: Results,
): Checked<WrittenResults> {
  const folder = path.join(out, lesson.id);
  if (frozen) return staleFiles(folder, results);
  return writeResults(folder, results, force ? 'replace' : keep ? 'keep' : 'refuse');
}

/** The documents, the papers of classes, the report, and what is to be recorded of the papers. */
function resultsOf({ request, theme }: Job, result: BuildResult, classes?: ClassPapers): Results {
  const documents = result.files.map(
    ({ name, bytes, keyTo, paper, slides }): ResultFile => ({
      name,
      bytes,
      ...(slides && { slides }),
      ...(paper && { papers: [paper.code] }),
      ...(keyTo && { keyTo }),
    }),
  );
  const report = { name: REPORT_FILE, bytes: reportOf(request, result, classes?.counts) };
  return {
    files: [...documents, ...(classes?.files ?? []), report],
    records: recordsOf(request, result, theme),
  };
}
