/** Checks lessons one after the other, and prints what is known about them. */

import { hasErrors, type Told } from '../../diagnostics/diagnostic.ts';
import { inWords, say } from '../../diagnostics/message.ts';
import { wordsOf } from '../../locale/tell.ts';
import { statisticsOf } from '../../pipeline/statistics.ts';
import { type Job, jobsOf } from '../options/jobs.ts';
import type { LessonArguments } from '../options/lesson-options.ts';
import { EMPTY_SHARD } from '../options/shard.ts';
import type { CheckedLesson } from '../reporters/checked-lesson.ts';
import { FORMATS, type FormatName } from '../reporters/formats.ts';
import { summaryOf } from '../reporters/summary.ts';
import { EXIT } from '../terminal/exit-status.ts';
import { openTerminal } from '../terminal/terminal.ts';
import { buildJob } from './build-job.ts';

export interface CheckArguments extends LessonArguments {
  readonly format: FormatName | 'text';
  readonly strict: boolean;
}

export async function checkLessons(given: CheckArguments): Promise<void> {
  const terminal = openTerminal(given.quiet);
  const format = given.json ? 'json' : given.format;
  const lessons: CheckedLesson[] = [];
  let advice: string | undefined;
  const jobs = jobsOf(given);
  for (const job of jobs) {
    const checked = await checkLesson(job);
    // There they are annotations, and nothing of an author's stands outside of these.
    if (format !== 'github') checked.diagnostics.forEach(terminal.diagnostic);
    lessons.push(checked);
    if (format !== 'text') continue;
    const words = wordsOf(checked.language, job.host.messages);
    terminal.note(summaryOf(checked, words));
    const warning = checked.diagnostics.find(isWarning);
    advice ??=
      warning &&
      inWords(
        say`To silence a warning you have weighed, write in its lesson: silence: [${warning.code}]`,
        words,
      );
  }
  const found = lessons.flatMap(({ diagnostics }) => diagnostics);
  if (format !== 'text') terminal.data(FORMATS[format](lessons));
  else if (advice) terminal.note(advice);
  if (jobs.length === 0) terminal.note(inWords(EMPTY_SHARD));
  if (hasErrors(found) || (given.strict && found.some(isWarning))) process.exitCode = EXIT.errors;
}

function isWarning({ severity }: Told): boolean {
  return severity === 'warning';
}

export async function checkLesson({ lesson, request, ...others }: Job): Promise<CheckedLesson> {
  const job = { ...others, request: { ...request, writes: false } };
  const { diagnostics, silenced, language, stages } = await buildJob(job);
  const statistics = statisticsOf(stages);
  return {
    lesson: lesson.id,
    language,
    diagnostics,
    silenced: silenced.length,
    ...(statistics && { statistics }),
  };
}
