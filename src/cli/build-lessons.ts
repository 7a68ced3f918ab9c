/** Makes lessons, writes what they give, and prints what came of each. */

import path from 'node:path';
import { type BuildResult, build } from '../build.ts';
import { hasErrors } from '../diagnostic.ts';
import { inWords } from '../message.ts';
import type { ClassCounts, ClassPapers } from '../output/class-papers.ts';
import { RECORDS_FILE, recordsOf } from '../output/paper-records.ts';
import { reportOf } from '../output/report.ts';
import { staleFiles } from '../output/stale-files.ts';
import { type OutputFile, writeLesson } from '../output/write-lesson.ts';
import { writePaperRecords } from '../papers/paper-record.ts';
import { openResources } from '../resources.ts';
import { tell, wordsOf } from '../tell.ts';
import type { BuildArguments } from './build-command.ts';
import { buildSummary, commonLanguage, type Outcome } from './build-summary.ts';
import { courseNote } from './course-note.ts';
import { EXIT } from './exit-status.ts';
import { diagnosticJson, stageText } from './json-output.ts';
import { keepMemoryLow } from './keep-memory-low.ts';
import type { Job } from './lesson-options.ts';
import { recordsIn } from './records-in.ts';
import type { Terminal } from './terminal.ts';

export async function buildLessons(
  asked: readonly Job[],
  given: BuildArguments,
  terminal: Terminal,
): Promise<void> {
  // Most builds have no class list.
  const roster =
    given.roster === undefined
      ? undefined
      : await (await import('./open-roster.ts')).openRoster(given.roster, given, asked, terminal);
  if (roster === 'faulty') {
    process.exitCode = EXIT.errors;
    return;
  }
  const jobs = roster ? asked.map(roster.jobFor) : asked;
  const summaries: object[] = [];
  const outcomes: Outcome[] = [];
  for (const [index, job] of jobs.entries()) {
    const { lesson, request, engines } = job;
    terminal.progress(`${index + 1}/${jobs.length} ${lesson.id}`);
    if (index > 0) keepMemoryLow();
    const result = await build(request, engines);
    const isGood = !hasErrors(result.diagnostics) && !given.emit;
    const classes = roster && isGood ? await roster.papersOf(result) : undefined;
    const folder = path.join(given.out, lesson.id);
    const files = () => filesOf(job, result, folder, classes?.value);
    const stale = given.frozen && isGood ? staleFiles(folder, files()) : [];
    const after = tell([...(classes?.diagnostics ?? []), ...stale], result.language, engines.messages);
    const found = [...result.diagnostics, ...after];
    found.forEach(terminal.diagnostic);
    const failed = hasErrors(found);
    if (failed) process.exitCode = EXIT.errors;
    if (given.emit) {
      terminal.result(stageText(given.emit, result.stages, request.documents));
      continue;
    }
    const note =
      result.stages.course &&
      courseNote(lesson.id, result.stages.course, wordsOf(result.language, engines.messages));
    if (note) terminal.note(note);
    const written = failed || given.frozen ? [] : writeLesson(folder, files());
    outcomes.push({ lesson: lesson.id, language: result.language, failed, files: written.length });
    if (given.json) {
      summaries.push({ lesson: lesson.id, files: written, diagnostics: found.map(diagnosticJson) });
    } else if (!given.quiet) {
      for (const file of written) terminal.result(file);
    }
  }
  const summary = buildSummary(outcomes);
  if (summary) terminal.note(inWords(summary, wordsOf(commonLanguage(outcomes), openResources().messages)));
  if (given.json) terminal.result(JSON.stringify({ lessons: summaries }, null, 2));
}

/** The documents, the papers of classes, and what is written beside them: the report, and the record of the papers. */
function filesOf(job: Job, result: BuildResult, folder: string, classes?: ClassPapers): OutputFile[] {
  return [...result.files, ...(classes?.files ?? []), ...accountOf(job, result, folder, classes?.counts)];
}

function accountOf(
  { request, theme }: Job,
  result: BuildResult,
  folder: string,
  classes?: readonly ClassCounts[],
): OutputFile[] {
  const report = { name: 'report.json', bytes: reportOf(request, result, classes) };
  const added = recordsOf(request, result, theme);
  if (added.length === 0) return [report];
  const known = recordsIn(folder);
  return [report, { name: RECORDS_FILE, bytes: writePaperRecords(known, added) }];
}
