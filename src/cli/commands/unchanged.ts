/** Tells whether all that a lesson is made of is as it was at its last build. */

import path from 'node:path';
import { remembering, rememberingEach } from '../../base/remembering.ts';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import type { LessonHost } from '../../host/lesson-host.ts';
import { packageDigest } from '../../resources/resources.ts';
import { type BuildRecord, readBuildRecord } from '../../workspace/build-record.ts';
import { sha256OfBytes } from '../../workspace/file-bytes.ts';
import { hashFolder } from '../../workspace/hash-folder.ts';
import type { Job } from '../options/jobs.ts';

/** What the lessons of a run share is hashed once. */
export function openUnchanged() {
  const program = packageDigest();
  const folderHash = remembering(hashFolder);
  const themeHash = rememberingEach((theme: Job['host']['theme']) => sha256OfBytes(JSON.stringify(theme)));

  /** Nothing where it cannot be known, or where nothing is to be made. */
  const fingerprintOf = ({ lesson, request, host, folders, faults, theme }: Job): string | undefined => {
    const hashes = [...folders, path.join(lesson.folder, 'templates')].map(folderHash);
    if (program === undefined || hashes.includes(undefined) || hasErrors(faults)) return undefined;
    const logo = request.workspace?.school?.logo;
    const school = logo && host.logo && pictureHash(host.logo(logo.name));
    const all = [program, folders, hashes, request, themeHash(host.theme), theme, faults, school];
    return sha256OfBytes(JSON.stringify(all));
  };

  /** What is to be said of a lesson that need not be made. */
  const unchanged = (job: Job): BuildRecord | undefined => {
    const record = readBuildRecord(path.join(job.results.out, job.lesson.id));
    if (!record || record.fingerprint !== fingerprintOf(job)) return undefined;
    const isSame = record.pictures.every(([name, hash]) => pictureHash(job.host.picture(name)) === hash);
    return isSame ? record : undefined;
  };
  return { fingerprintOf, unchanged };
}

/** Of what the disk has under the name of a picture. */
export function pictureHash(found: ReturnType<LessonHost['picture']>): string {
  if (found.state !== 'found') return found.state;
  return sha256OfBytes(found.file.bytes);
}
