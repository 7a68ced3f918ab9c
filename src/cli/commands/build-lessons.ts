/** Makes lessons, writes what they give, and prints what came of each. */

import path from 'node:path';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { ENGLISH, inWords } from '../../diagnostics/message.ts';
import { tell, wordsOf } from '../../locale/tell.ts';
import { openResources } from '../../resources.ts';
import type { BuildRecord } from '../../workspace/build-record.ts';
import { recoverResults } from '../../workspace/write-into.ts';
import type { BuildArguments } from '../options/build-arguments.ts';
import type { Job } from '../options/jobs.ts';
import { UsageError } from '../options/usage-error.ts';
import { buildSummary, commonLanguage, type Outcome } from '../reporters/build-summary.ts';
import { diagnosticJson } from '../reporters/json-output.ts';
import { jsonText } from '../reporters/machine-text.ts';
import { EXIT } from '../terminal/exit-status.ts';
import { keepMemoryLow } from '../terminal/keep-memory-low.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { MadeLesson, makeLesson } from './make-lesson.ts';
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
  for (const [index, job] of jobs.entries()) {
    const { id } = job.lesson;
    terminal.progress(`${index + 1}/${jobs.length} ${id}`);
    const known = isPlain && !given.force ? asBefore.unchanged(job) : undefined;
    const made = known
      ? madeBefore(job, known)
      : await makeOne(job, given, roster, isPlain ? asBefore.fingerprintOf(job) : undefined);
    const { found, language, files, notes } = made;
    found.forEach(terminal.diagnostic);
    const failed = hasErrors(found);
    if (failed) process.exitCode = EXIT.errors;
    if (made.emitted !== undefined) {
      terminal.data(made.emitted);
      continue;
    }
    notes.forEach(terminal.note);
    outcomes.push({ lesson: id, language, failed, files: files.length, isUnchanged: known !== undefined });
    if (given.json) {
      summaries.push({ lesson: id, files, diagnostics: found.map(diagnosticJson) });
    } else if (!given.quiet) {
      for (const file of files) terminal.result(file);
    }
  }
  if (!given.frozen && !given.emit) finishOthers(jobs, terminal);
  const summary = buildSummary(outcomes);
  if (summary) terminal.note(inWords(summary, wordsOf(commonLanguage(outcomes), openResources().messages)));
  if (given.json) terminal.data(jsonText({ lessons: summaries }));
}

/** What was said of a lesson at its last build, and where that left its results. */
function madeBefore({ lesson, results }: Job, { files, ...said }: BuildRecord): MadeLesson {
  return { ...said, files: files.map(([name]) => path.join(results.out, lesson.id, name)) };
}

let isFirst = true;

/** Lessons that are as they were need nothing of what makes one. */
async function makeOne(...given: Parameters<typeof makeLesson>): Promise<MadeLesson> {
  if (!isFirst) keepMemoryLow();
  isFirst = false;
  return (await import('./make-lesson.ts')).makeLesson(...given);
}

/** @throws UsageError where the results of a lesson would lie beside the lesson itself */
function refuseItsOwnFolder({ lesson, results: { out } }: Job): void {
  if (path.resolve(out, lesson.id) !== path.resolve(lesson.folder)) return;
  throw new UsageError(
    `Unexpected folder for results ${out}: ${lesson.file} lies there, expected a folder of their own, such as out.`,
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
