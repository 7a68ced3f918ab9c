/** Makes lessons, writes what they give, and prints what came of each. */

import path from 'node:path';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { ENGLISH, inWords, say } from '../../diagnostics/message.ts';
import { tell, wordsOf } from '../../locale/tell.ts';
import { openResources } from '../../resources/resources.ts';
import type { BuildRecord } from '../../workspace/build-record.ts';
import { recoverResults } from '../../workspace/write-into.ts';
import type { BuildArguments } from '../options/build-arguments.ts';
import type { Job } from '../options/jobs.ts';
import { EMPTY_SHARD } from '../options/shard.ts';
import { UsageError } from '../options/usage-error.ts';
import { buildSummary, commonLanguage, type Outcome } from '../reporters/build-summary.ts';
import { diagnosticJson } from '../reporters/json-output.ts';
import { jsonText } from '../reporters/machine-text.ts';
import { EXIT } from '../terminal/exit-status.ts';
import { faultOf } from '../terminal/fault.ts';
import { keepMemoryLow } from '../terminal/keep-memory-low.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { openPool, threadsFor } from './lesson-pool.ts';
import type { MadeLesson, makeLesson } from './make-lesson.ts';
import type { Roster } from './open-roster.ts';
import { openUnchanged } from './unchanged.ts';

export async function buildLessons(
  asked: readonly Job[],
  given: BuildArguments,
  terminal: Terminal,
): Promise<void> {
  // Most builds have no class list.
  const roster =
    given.roster === undefined
      ? undefined
      : await (await import('./open-roster.ts')).openRoster(given.roster, asked, terminal);
  if (roster === 'faulty') {
    process.exitCode = EXIT.errors;
    return;
  }
  const jobs = roster ? asked.map(roster.jobFor) : asked;
  jobs.forEach(refuseItsOwnFolder);
  const summaries: object[] = [];
  const outcomes: Outcome[] = [];
  const asBefore = openUnchanged();
  const isPlain = !roster && !given.emit && !given.frozen;
  const known = jobs.map((job) => (isPlain && !given.force ? asBefore.unchanged(job) : undefined));
  const maker = openMaker(jobs, given, isPlain ? known.filter((record) => !record).length : 0, roster);
  // Begun in order, as far as there are threads; told in order, whichever is ready first.
  const making = jobs.map((job, index) => {
    const record = known[index];
    if (record) return () => Promise.resolve(madeBefore(job, record));
    const started = maker.make(index, isPlain ? asBefore.fingerprintOf(job) : undefined);
    return () => started();
  });
  for (const [index, job] of jobs.entries()) {
    const { id } = job.lesson;
    terminal.progress(`${index + 1}/${jobs.length} ${id}`);
    const made = await (making[index] as (typeof making)[0])();
    const { found, language, files, notes } = made;
    found.forEach(terminal.diagnostic);
    const failed = hasErrors(found);
    if (failed) process.exitCode = EXIT.errors;
    if (made.emitted !== undefined) {
      terminal.data(made.emitted);
      continue;
    }
    notes.forEach(terminal.note);
    outcomes.push({
      lesson: id,
      language,
      failed,
      files: files.length,
      isUnchanged: known[index] !== undefined,
    });
    if (given.json) {
      summaries.push({ lesson: id, files, diagnostics: found.map(diagnosticJson) });
    } else if (!given.quiet) {
      for (const file of files) terminal.result(file);
    }
  }
  maker.close();
  if (!given.frozen && !given.emit) finishOthers(jobs, terminal);
  const summary = jobs.length === 0 ? EMPTY_SHARD : buildSummary(outcomes);
  if (summary) terminal.note(inWords(summary, wordsOf(commonLanguage(outcomes), openResources().messages)));
  if (given.json) terminal.data(jsonText({ lessons: summaries }));
}

/** What was said of a lesson at its last build, and where that left its results. */
function madeBefore({ lesson, results }: Job, { files, ...said }: BuildRecord): MadeLesson {
  return { ...said, files: files.map(([name]) => path.join(results.out, lesson.id, name)) };
}

interface Maker {
  /** Begins with a lesson, by its place, or lets it wait until it is asked for. */
  readonly make: (index: number, fingerprint: string | undefined) => () => Promise<MadeLesson>;
  readonly close: () => void;
}

/** Makes lessons in this thread or in several, and loads what makes them where one is to be made. */
async function makeHere(isFirst: boolean, ...given: Parameters<typeof makeLesson>): Promise<MadeLesson> {
  if (!isFirst) keepMemoryLow();
  return (await import('./make-lesson.ts')).makeLesson(...given);
}

/** @param several how many lessons may be made at a time */
function openMaker(jobs: readonly Job[], given: BuildArguments, several: number, roster?: Roster): Maker {
  const threads = threadsFor(several, given.jobs);
  if (threads < 2) {
    const make: Maker['make'] = (index, fingerprint) => () =>
      makeHere(index === 0, jobs[index] as Job, given, roster, fingerprint);
    return { make, close: () => {} };
  }
  const pool = openPool(threads, { given, lessons: jobs.map(({ lesson }) => lesson) });
  return {
    make: (index, fingerprint) => {
      const made = pool.make({ index, fingerprint }).catch((error) => lost(jobs[index] as Job, error));
      return () => made;
    },
    close: pool.close,
  };
}

/** Of a lesson whose thread ended: the others go on. */
function lost({ request: { source }, engines }: Job, error: unknown): MadeLesson {
  const span = { source: { name: source.name, text: '' }, start: 0, end: 0 };
  const { language } = ENGLISH;
  const fault = { ...faultOf(error, source.name), severity: 'error', span } as const;
  return { language, found: tell([fault], language, engines.messages), notes: [], files: [] };
}

/** @throws UsageError where the results of a lesson would lie beside the lesson itself */
function refuseItsOwnFolder({ lesson, results: { out } }: Job): void {
  if (path.resolve(out, lesson.id) !== path.resolve(lesson.folder)) return;
  throw new UsageError(
    say`Unexpected folder for results ${out}: ${lesson.file} lies there, expected a folder of their own, such as out.`,
  );
}

/** What a killed build left of other lessons. */
function finishOthers(jobs: readonly Job[], terminal: Terminal): void {
  const outs = new Set(jobs.map(({ results }) => results.out));
  const { language } = ENGLISH;
  const found = tell([...outs].flatMap(recoverResults), language, openResources().messages);
  found.forEach(terminal.diagnostic);
  if (hasErrors(found)) process.exitCode = EXIT.errors;
}
