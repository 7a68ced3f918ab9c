/** Makes lessons, writes what they give, and prints what came of each. */

import path from 'node:path';
import { type Checked, type Diagnostic, hasErrors, type Told } from '../../diagnostics/diagnostic.ts';
import { ENGLISH, inWords, type Message, say } from '../../diagnostics/message.ts';
import { tell, wordsOf } from '../../locale/tell.ts';
import type { BuildResult } from '../../pipeline/build.ts';
import { openResources } from '../../resources.ts';
import type { ClassPapers } from '../../workspace/class-papers.ts';
import { REPORT_FILE } from '../../workspace/known-files.ts';
import { recordsOf } from '../../workspace/paper-records.ts';
import { reportOf } from '../../workspace/report.ts';
import type { ResultFile, Results } from '../../workspace/result-files.ts';
import { staleFiles } from '../../workspace/stale-files.ts';
import { recoverResults } from '../../workspace/write-into.ts';
import { type WrittenResults, writeResults } from '../../workspace/write-results.ts';
import type { Job } from '../options/jobs.ts';
import type { LessonArguments } from '../options/lesson-options.ts';
import { UsageError } from '../options/usage-error.ts';
import { buildSummary, commonLanguage, type Outcome } from '../reporters/build-summary.ts';
import { diagnosticJson, type StageName, stageText } from '../reporters/json-output.ts';
import { keptNote } from '../reporters/kept-note.ts';
import { jsonText } from '../reporters/machine-text.ts';
import { scheduleNote } from '../reporters/schedule-note.ts';
import { EXIT } from '../terminal/exit-status.ts';
import { keepMemoryLow } from '../terminal/keep-memory-low.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { buildJob } from './build-job.ts';
import type { Roster } from './open-roster.ts';

export interface BuildArguments extends LessonArguments {
  readonly roster: string | undefined;
  readonly emit: StageName | undefined;
  readonly frozen: boolean;
  readonly force: boolean;
  readonly watch: boolean;
}

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
  for (const [index, job] of jobs.entries()) {
    const { lesson, request, engines } = job;
    terminal.progress(`${index + 1}/${jobs.length} ${lesson.id}`);
    if (index > 0) keepMemoryLow();
    const { result, found, written, kept } = await madeOf(job, given, roster);
    found.forEach(terminal.diagnostic);
    const failed = hasErrors(found);
    if (failed) process.exitCode = EXIT.errors;
    if (given.emit) {
      terminal.data(stageText(given.emit, result.stages, request.documents));
      continue;
    }
    const note =
      result.stages.schedule &&
      scheduleNote(lesson.id, result.stages.schedule, wordsOf(result.language, engines.messages));
    if (note) terminal.note(note);
    if (kept) terminal.note(inWords(kept, wordsOf(result.language, engines.messages)));
    outcomes.push({ lesson: lesson.id, language: result.language, failed, files: written.length });
    if (given.json) {
      summaries.push({ lesson: lesson.id, files: written, diagnostics: found.map(diagnosticJson) });
    } else if (!given.quiet) {
      for (const file of written) terminal.result(file);
    }
  }
  if (!given.frozen && !given.emit) {
    const outs = new Set(jobs.map(({ results }) => results.out));
    for (const out of outs) finishOthers(out, terminal);
  }
  const summary = buildSummary(outcomes);
  if (summary) terminal.note(inWords(summary, wordsOf(commonLanguage(outcomes), openResources().messages)));
  if (given.json) terminal.data(jsonText({ lessons: summaries }));
}

/** @throws UsageError where the results of a lesson would lie beside the lesson itself */
function refuseItsOwnFolder({ lesson, results: { out } }: Job): void {
  if (path.resolve(out, lesson.id) !== path.resolve(lesson.folder)) return;
  throw new UsageError(
    say`Unexpected folder for results ${out}: ${lesson.file} lies there, expected a folder of their own, such as out.`,
  );
}

interface Made {
  readonly result: BuildResult;
  /** All that there is to say, of the build and of writing its results. */
  readonly found: readonly Told[];
  /** The paths of the results. */
  readonly written: readonly string[];
  /** What to say of those that stay as they are. */
  readonly kept: Message | undefined;
}

/** Builds a lesson and writes its results. */
async function madeOf(job: Job, given: BuildArguments, roster: Roster | undefined): Promise<Made> {
  const result = await buildJob(job);
  const { silence = [] } = result.stages.lesson ?? {};
  const isGood = !hasErrors(result.diagnostics) && !given.emit;
  const classes = roster && isGood ? await roster.papersOf(result) : undefined;
  const isWritten = isGood && !hasErrors(classes?.diagnostics ?? []);
  const put = isWritten ? putResults(given, job, resultsOf(job, result, classes?.value)) : NOTHING;
  const isSilenced = ({ severity, code }: Diagnostic) => severity === 'warning' && silence.includes(code);
  const after = [...(classes?.diagnostics ?? []), ...put.diagnostics].filter((one) => !isSilenced(one));
  const found = [...result.diagnostics, ...tell(after, result.language, job.engines.messages)];
  return { result, found, written: put.value?.files ?? [], kept: put.value && keptNote(put.value) };
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

/** What a killed build left of other lessons. */
function finishOthers(out: string, terminal: Terminal): void {
  const { language } = ENGLISH;
  const found = tell(recoverResults(out), language, openResources().messages);
  found.forEach(terminal.diagnostic);
  if (hasErrors(found)) process.exitCode = EXIT.errors;
}

/** The documents, the papers of classes, the report, and what is to be recorded of the papers. */
function resultsOf({ request, theme }: Job, result: BuildResult, classes?: ClassPapers): Results {
  const documents = result.files.map(
    ({ name, bytes, keyTo, paper }): ResultFile => ({
      name,
      bytes,
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
