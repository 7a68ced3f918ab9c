/** Builds a lesson; a fault of ours becomes an error of that lesson, so that the others go on. */

import { ENGLISH } from '../message.ts';
import { type BuildResult, build, NO_STAGES } from '../pipeline/build.ts';
import { tell } from '../tell.ts';
import { faultOf } from './fault.ts';
import type { Job } from './lesson-options.ts';

export async function buildJob({ request, engines }: Pick<Job, 'request' | 'engines'>): Promise<BuildResult> {
  try {
    return await build(request, engines);
  } catch (error) {
    const { source } = request;
    const place = { source: { name: source.name, text: '' }, start: 0, end: 0 };
    const fault = { ...faultOf(error, source.name), severity: 'error', place } as const;
    const { language } = ENGLISH;
    return {
      files: [],
      ledger: {},
      diagnostics: tell([fault], language, engines.messages),
      silenced: [],
      language,
      stages: NO_STAGES,
    };
  }
}
