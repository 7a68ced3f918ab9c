/** Builds a lesson; a fault of ours becomes an error of that lesson, so that the others go on. */

import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { ENGLISH } from '../../diagnostics/message.ts';
import { type FontBook, type FontFamilies, openFontBook } from '../../layout/text/font-book.ts';
import { writtenLanguage } from '../../lesson/written-language.ts';
import { tell } from '../../locale/tell.ts';
import { type BuildEngines, type BuildResult, build, NO_STAGES } from '../../pipeline/build.ts';
import type { Job, JobEngines } from '../options/jobs.ts';
import { faultOf } from '../terminal/fault.ts';

type BuiltJob = Pick<Job, 'request' | 'engines' | 'faults'>;

/** Nothing is made where the file of the workspace has errors: they come first. */
export async function buildJob(job: BuiltJob): Promise<BuildResult> {
  const { request, engines, faults } = job;
  const { source } = request;
  const { language } = ENGLISH;
  if (hasErrors(faults)) return failed(job, faults, writtenLanguage(source.text) ?? language);
  try {
    return await build(request, enginesOf(engines));
  } catch (error) {
    const span = { source: { name: source.name, text: '' }, start: 0, end: 0 };
    return failed(job, [{ ...faultOf(error, source.name), severity: 'error', span }], language);
  }
}

/** With the fonts, which are opened once a process, whichever lessons ask for them. */
export function enginesOf(engines: JobEngines): BuildEngines {
  return { ...engines, fonts: (families) => bookOf(families, engines.font) };
}

const books = new Map<string, FontBook>();

function bookOf(families: FontFamilies, read: JobEngines['font']): FontBook {
  const key = Object.values(families).join();
  const book = books.get(key) ?? openFontBook(families, read);
  books.set(key, book);
  return book;
}

function failed({ engines }: BuiltJob, faults: readonly Diagnostic[], language: string): BuildResult {
  const diagnostics = tell(faults, language, engines.messages);
  return { files: [], ledger: {}, diagnostics, silenced: [], language, stages: NO_STAGES };
}
