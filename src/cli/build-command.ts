/** `kapur build`: makes the documents of every lesson; a lesson with errors is left out and the others go on. */

import path from 'node:path';
import type { CommandModule } from 'yargs';
import { type BuildResult, build } from '../build.ts';
import { hasErrors } from '../diagnostic.ts';
import { RECORDS_FILE, recordsOf } from '../output/paper-records.ts';
import { reportOf } from '../output/report.ts';
import { staleFiles } from '../output/stale-files.ts';
import { type OutputFile, writeLesson } from '../output/write-lesson.ts';
import { writePaperRecords } from '../papers/paper-record.ts';
import { buildSummary, type Outcome } from './build-summary.ts';
import { courseNote } from './course-note.ts';
import { EXIT } from './exit-status.ts';
import { diagnosticJson, STAGES, type StageName, stageText } from './json-output.ts';
import { keepMemoryLow } from './keep-memory-low.ts';
import { type Job, jobsOf, type LessonArguments, lessonOptions } from './lesson-options.ts';
import { recordsIn } from './records-in.ts';
import { openTerminal, type Terminal } from './terminal.ts';

/** What is written beside the documents: the report, and the record of the papers. */
function accountOf({ request, theme }: Job, result: BuildResult, folder: string): OutputFile[] {
  const report = { name: 'report.json', bytes: reportOf(request, result) };
  const added = recordsOf(request, result, theme);
  if (added.length === 0) return [report];
  const known = recordsIn(folder);
  return [report, { name: RECORDS_FILE, bytes: writePaperRecords(known, added) }];
}

interface BuildArguments extends LessonArguments {
  readonly out: string;
  readonly emit: StageName | undefined;
  readonly frozen: boolean;
  readonly watch: boolean;
}

export const buildCommand: CommandModule<object, BuildArguments> = {
  command: 'build [paths..]',
  describe: 'Make the deck, worksheet, answer key and handout of each lesson',
  builder: (parser) =>
    lessonOptions(parser)
      .option('out', { type: 'string', default: 'out', describe: 'Folder for the results' })
      .option('emit', { choices: STAGES, describe: 'Print a stage of the pipeline and write nothing' })
      .option('frozen', {
        type: 'boolean',
        default: false,
        describe: 'Write nothing, and fail if a file would change',
      })
      .option('watch', {
        alias: 'w',
        type: 'boolean',
        default: false,
        describe: 'Build, then build again what is saved',
      }),
  handler: async (given) => {
    const terminal = openTerminal(given.quiet);
    const buildAll = (jobs: readonly Job[]) => buildLessons(jobs, given, terminal);
    const jobs = jobsOf(given);
    if (given.watch) await (await import('./build-on-save.ts')).buildOnSave(given, terminal, buildAll);
    else await buildAll(jobs);
  },
};

/** Makes and writes lessons, and prints what came of each. */
async function buildLessons(jobs: readonly Job[], given: BuildArguments, terminal: Terminal): Promise<void> {
  const summaries: object[] = [];
  const outcomes: Outcome[] = [];
  for (const [index, job] of jobs.entries()) {
    const { lesson, request, engines } = job;
    terminal.progress(`${index + 1}/${jobs.length} ${lesson.id}`);
    if (index > 0) keepMemoryLow();
    const result = await build(request, engines);
    const failed = hasErrors(result.diagnostics);
    const folder = path.join(given.out, lesson.id);
    const files = [...result.files, ...accountOf(job, result, folder)];
    const stale = given.frozen && !given.emit && !failed ? staleFiles(folder, files) : [];
    const found = [...result.diagnostics, ...stale];
    found.forEach(terminal.diagnostic);
    if (hasErrors(found)) process.exitCode = EXIT.errors;
    if (given.emit) {
      terminal.result(stageText(given.emit, result.stages, request.documents));
      continue;
    }
    const note = result.stages.course && courseNote(lesson.id, result.stages.course);
    if (note) terminal.note(note);
    const written = failed || given.frozen ? [] : writeLesson(folder, files);
    outcomes.push({ lesson: lesson.id, failed: hasErrors(found), files: written.length });
    if (given.json) {
      summaries.push({ lesson: lesson.id, files: written, diagnostics: found.map(diagnosticJson) });
    } else if (!given.quiet) {
      for (const file of written) terminal.result(file);
    }
  }
  const summary = buildSummary(outcomes);
  if (summary) terminal.note(summary);
  if (given.json) terminal.result(JSON.stringify({ lessons: summaries }, null, 2));
}
