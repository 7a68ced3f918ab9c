/** Builds a lesson; a fault of ours becomes an error of that lesson, so that the others go on. */

import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { ENGLISH } from '../../diagnostics/message.ts';
import { withFonts } from '../../host/with-fonts.ts';
import { writtenLanguage } from '../../lesson/written-language.ts';
import { tell } from '../../locale/tell.ts';
import { type BuildResult, build, NO_STAGES } from '../../pipeline/build.ts';
import type { Job } from '../options/jobs.ts';
import { faultOf } from '../terminal/fault.ts';

type BuiltJob = Pick<Job, 'request' | 'host' | 'faults'>;

/** Nothing is made where the file of the workspace has errors: they come first. */
export async function buildJob(job: BuiltJob): Promise<BuildResult> {
  const { request, host, faults } = job;
  const { source } = request;
  const { language } = ENGLISH;
  if (hasErrors(faults))
    return failed(job, faults, writtenLanguage(source.text, host.words.keys()) ?? language);
  try {
    return await build(request, withFonts(host));
  } catch (error) {
    const span = { source: { name: source.name, text: '' }, start: 0, end: 0 };
    return failed(job, [{ ...faultOf(error, source.name), severity: 'error', span }], language);
  }
}

function failed({ host }: BuiltJob, faults: readonly Diagnostic[], language: string): BuildResult {
  const diagnostics = tell(faults, language, host.messages);
  return { files: [], ledger: {}, diagnostics, silenced: [], language, stages: NO_STAGES };
}
