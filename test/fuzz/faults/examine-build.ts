/** Examines a build, whatever it was made from: sound files or diagnostics, and the same ones each time. */

import { hasErrors } from '../../../src/diagnostics/diagnostic.ts';
import type { BuildHost, BuildRequest, BuildResult } from '../../../src/pipeline/build.ts';
import { DOCUMENTS } from '../../../src/pipeline/documents.ts';
import { USUAL_REQUEST } from '../../../src/pipeline/usual-request.ts';
import { buildLesson } from '../../papers/build-lesson.ts';
import type { Depth, Examined } from '../target.ts';
import { diagnosticFaults } from './diagnostic-faults.ts';
import { fileFaults } from './file-faults.ts';

/**
 * @param text of the lesson file
 * @param own what is asked for, where not the usual
 * @param host what answers, where not the package's own files
 */
export async function examineBuild(
  text: string,
  { written, twice, judged }: Depth,
  own: Partial<BuildRequest> = {},
  host: Partial<BuildHost> = {},
): Promise<Examined> {
  const build = () => buildLesson(text, { ...own, writes: written }, host);
  const result = await build();
  const { files, diagnostics, silenced, stages } = result;
  const faults = [...diagnosticFaults(diagnostics), ...diagnosticFaults(silenced)];
  if (hasErrors(diagnostics)) {
    if (files.length > 0) faults.push('files beside errors');
  } else {
    for (const [name, laid] of Object.entries(stages.frames))
      if (!allNumbers(laid)) faults.push(`frames of ${name} hold a number that is none`);
    if (written) faults.push(...missing(result, own.documents ?? []));
  }
  for (const file of files) faults.push(...(await fileFaults(file, judged)));
  if (twice && outline(await build()) !== outline(result)) faults.push('another result the second time');
  return { faults, made: !hasErrors(diagnostics) };
}

function missing({ files }: BuildResult, documents: BuildRequest['documents']): string[] {
  const made = new Set(files.map(({ document, name }) => `${document} ${name.split('.').at(-1)}`));
  return documents
    .flatMap((document) =>
      DOCUMENTS[document].formats
        .filter((format) => USUAL_REQUEST.formats.includes(format))
        .map((format) => `${document} ${format}`),
    )
    .filter((file) => !made.has(file))
    .map((file) => `no error and no ${file}`);
}

/** Whether every number in some data is one. */
function allNumbers(data: unknown): boolean {
  if (typeof data === 'number') return Number.isFinite(data);
  if (typeof data !== 'object' || data === null || ArrayBuffer.isView(data)) return true;
  return Object.values(data).every(allNumbers);
}

/** What must be the same each time. */
function outline({ files, diagnostics, silenced }: BuildResult): string {
  const told = [...diagnostics, ...silenced].map(({ code, message, span }) => [code, message, span?.start]);
  return JSON.stringify([files.map(({ name, sha256 }) => [name, sha256]), told]);
}
