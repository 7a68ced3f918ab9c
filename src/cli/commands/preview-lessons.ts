/** Serves the preview of lessons, and tells its pages of every save, until Ctrl+C. */

import { say } from '../../diagnostics/message.ts';
import { writtenTitle } from '../../lesson/written-title.ts';
import { wordsOf } from '../../locale/tell.ts';
import { statisticsOf } from '../../pipeline/statistics.ts';
import type { Choice } from '../../preview/choice.ts';
import { openLessonStore } from '../../preview/lesson-store.ts';
import { type Preview, serve } from '../../preview/serve.ts';
import type { Built } from '../../preview/show-lesson.ts';
import { type LessonFile, lessonSource, pageFiles } from '../../resources/resources.ts';
import { jobsOf, sharedFiles } from '../options/jobs.ts';
import type { LessonArguments } from '../options/lesson-options.ts';
import { UsageError } from '../options/usage-error.ts';
import { factsOf } from '../reporters/summary.ts';
import { EXIT } from '../terminal/exit-status.ts';
import { faultLines } from '../terminal/fault.ts';
import { inInterface, interfaceWords } from '../terminal/interface-words.ts';
import { interrupted } from '../terminal/interrupted.ts';
import { openBrowser } from '../terminal/open-browser.ts';
import { openTerminal } from '../terminal/terminal.ts';
import { buildJob } from './build-job.ts';
import { chosenJob } from './chosen-job.ts';
import { watchLessons } from './watch-lessons.ts';

export interface PreviewArguments extends LessonArguments {
  readonly port: number;
  readonly open: boolean;
}

export async function previewLessons(given: PreviewArguments): Promise<void> {
  const terminal = openTerminal(given.quiet);
  // Says at once what is wrong with the command line.
  jobsOf(given);
  const store = openLessonStore(
    (lesson, choice) => buildLesson(lesson, choice, given),
    (lesson) => writtenTitle(lessonSource(lesson).text),
  );
  const failed = (error: unknown) => {
    // A theme file may be gone for a moment; all else is a fault of ours.
    terminal.alert(
      error instanceof UsageError ? error.inWords(interfaceWords()) : faultLines(error, 'preview'),
    );
  };
  const preview = await listen(given.port, (port) => serve(store, pageFiles(), port, failed));
  const end = await watchLessons(
    { paths: given.paths, shared: (lessons) => sharedFiles(given, lessons) },
    async ({ concerned, all }) => {
      store.renew(concerned, all);
      preview.tell({ saved: concerned.map(({ id }) => id), lessons: store.list() });
    },
    failed,
  );
  terminal.data(given.json ? JSON.stringify({ url: preview.url }) : preview.url);
  if (given.open) {
    const noBrowser = () => terminal.note(inInterface(say`No browser could be opened.`));
    openBrowser(preview.url, noBrowser);
  }
  // Fonts and templates are opened while the reader finds the browser.
  const [first] = store.list();
  if (first) store.show(first.id, {}).catch(failed);
  // Whoever reads how it ends may press the keys at once.
  const interruption = interrupted();
  terminal.note(inInterface(say`Open it in a browser; Ctrl+C ends.`));
  await interruption;
  await Promise.all([end(), preview.close()]);
  process.exitCode = EXIT.made;
}

async function buildLesson(lesson: LessonFile, choice: Choice, given: LessonArguments): Promise<Built> {
  const { job, switches } = chosenJob(lesson, choice, given);
  const result = await buildJob({ ...job, request: { ...job.request, writes: false } });
  const statistics = statisticsOf(result.stages);
  const words = wordsOf(result.language, job.host.messages);
  return {
    result,
    facts: statistics ? factsOf(statistics, words) : {},
    switches,
    write: () => buildJob(job),
  };
}

async function listen(port: number, open: (port: number) => Promise<Preview>): Promise<Preview> {
  if (!(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new UsageError(say`Unexpected --port ${String(port)}, expected a whole number up to 65535.`);
  }
  try {
    return await open(port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    throw new UsageError(say`Port ${port} cannot be had, expected a free one; without --port one is found.`);
  }
}
