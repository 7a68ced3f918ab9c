/** `report.json`: what was made of a lesson, how its text was fitted, and what is worth a second look. */

import { positionOf } from '../diagnostics/diagnostic.ts';
import type { Schedule } from '../lesson/lesson.ts';
import { topicsOf } from '../lesson/topics.ts';
import type { BuildRequest, BuildResult } from '../pipeline/build.ts';
import { type DocumentName, documentsOf, formsIn, SLIDES } from '../pipeline/documents.ts';
import { changedAnswers } from './changed-answers.ts';
import type { ClassCounts } from './class-papers.ts';

/** The report as text. It holds no path, no time and nothing of pupils but their number, so that the same lesson gives the same report. */
export function reportOf(
  request: BuildRequest,
  result: BuildResult,
  classes: readonly ClassCounts[] = [],
): string {
  const { lesson } = result.stages;
  const documents = Object.fromEntries(
    (lesson ? documentsOf(request.documents, lesson.activity) : request.documents).map(
      (name) => [name, documentReport(name, result)] as const,
    ),
  );
  const report = {
    lesson: request.id,
    title: lesson?.title,
    language: lesson?.language,
    paper: request.paper,
    ...formsIn(request),
    ...(request.printStyle && { printStyle: request.printStyle }),
    ...(request.imposition && { imposition: request.imposition }),
    seed: request.seed,
    ...(classes.length > 0 && { classes }),
    papers: result.stages.papers.map(({ variant: { version, tier }, code }) => ({
      version,
      level: tier,
      code,
    })),
    reveal: request.reveal,
    fillable: request.fillable,
    ...(request.fillable && { changedAnswers: changedAnswers(result.stages.exercises ?? []) }),
    theme: result.stages.frames[SLIDES]?.resolvedTheme.name,
    ...(request.period && result.stages.schedule && { period: periodReport(result.stages.schedule) }),
    documents,
    warnings: result.diagnostics.map(({ code, message, span, hint }) => ({
      code,
      message,
      ...(span && positionOf(span)),
      ...(hint && { hint }),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** What a period of its minutes leaves out, by ids. */
function periodReport({ lesson, leftOut, exercises }: Schedule) {
  const hidden = [...topicsOf(leftOut), ...leftOut.slides].map(({ id }) => id);
  return { minutes: lesson.minutes, hidden, exercises };
}

function documentReport(name: DocumentName, { files, ledger }: BuildResult) {
  const boxes = ledger[name] ?? [];
  return {
    files: files
      .filter(({ document }) => document === name)
      .map(({ name: file, pages, sha256 }) => ({ file, pages, sha256 })),
    /** What could not keep the theme's size or its one slide. */
    steppedDown: boxes.filter(({ size, themeSize }) => size < themeSize).length,
    split: boxes.filter(({ part }) => part !== undefined).length,
    boxes,
  };
}
