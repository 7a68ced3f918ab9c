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
import { progressLine } from '../terminal/progress-line.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { openMaker } from './lesson-maker.ts';
import type { MadeLesson } from './make-lesson.ts';
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
  const toMake = known.filter((record) => !record).length;
  // Most builds ask no other machine.
  const maker =
    given.queue === undefined
      ? openMaker(jobs, given, isPlain ? toMake : 0, roster)
      : await (await import('../queue/open-queued-maker.ts')).openQueuedMaker(jobs, given, terminal, roster);
  if (maker === 'refused') {
    process.exitCode = EXIT.errors;
    return;
  }
  // Begun in order, as far as there are threads; told in order, whichever is ready first.
  const making = jobs.map((job, index) => {
    const record = known[index];
    if (record) return () => Promise.resolve(madeBefore(job, record));
    const started = maker.make(index, isPlain ? asBefore.fingerprintOf(job) : undefined);
    return () => started();
  });
  const begun = performance.now();
  let count = 0;
  try {
    for (const [index, job] of jobs.entries()) {
      const { id } = job.lesson;
      terminal.progress(
        progressLine({
          done: index,
          of: jobs.length,
          lesson: id,
          made: count,
          toMake: toMake - count,
          seconds: (performance.now() - begun) / 1000,
        }),
      );
      const made = await (making[index] as (typeof making)[0])();
      if (!known[index]) count += 1;
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
  } finally {
    await maker.close();
  }
  if (!given.frozen && !given.emit) finishOthers(jobs, terminal);
  const summary = jobs.length === 0 ? EMPTY_SHARD : buildSummary(outcomes);
  if (summary) terminal.note(inWords(summary, wordsOf(commonLanguage(outcomes), openResources().messages)));
  if (given.json) terminal.data(jsonText({ lessons: summaries }));
}

/** What was said of a lesson at its last build, and where that left its results. */
function madeBefore({ lesson, results }: Job, { files, ...said }: BuildRecord): MadeLesson {
  return { ...said, files: files.map(([name]) => path.join(results.out, lesson.id, name)) };
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
