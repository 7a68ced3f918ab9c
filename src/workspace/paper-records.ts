/** `papers.json`: what is needed to find each coded paper again by the code at its foot. */

import type { BuildRequest, BuildResult } from '../pipeline/build.ts';
import { CODED } from '../pipeline/documents.ts';
import type { PaperRecord } from '../variants/paper-record.ts';

/** A record for each coded paper of a build. It holds no path and no time. */
export function recordsOf(
  request: BuildRequest,
  { files, stages }: BuildResult,
  theme: string,
): PaperRecord[] {
  const { fingerprint } = stages;
  if (!fingerprint) return [];
  return files.flatMap(({ document, name, paper, pages, sha256 }) =>
    paper && document === CODED
      ? [
          {
            code: paper.code,
            lesson: request.id,
            file: name,
            version: paper.variant.version,
            level: paper.variant.tier,
            seed: request.seed,
            paper: request.paper,
            ...printedAs(request),
            theme,
            parts: { ...fingerprint },
            pages,
            sha256,
          },
        ]
      : [],
  );
}

/** What decides a paper's look and extent where it was asked for. */
function printedAs({ printStyle, imposition, period, fillable }: BuildRequest) {
  return {
    ...(printStyle && { printStyle }),
    ...(imposition && { imposition }),
    ...(period !== undefined && { period }),
    ...(fillable && { fillable }),
  };
}
