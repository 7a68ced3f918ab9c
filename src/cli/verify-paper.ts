/** Makes a recorded paper again: the very bytes, or the parts that have changed since it was made. */

import path from 'node:path';
import { build } from '../build.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { writeLesson } from '../output/write-lesson.ts';
import { FINGERPRINT_PARTS } from '../papers/fingerprint.ts';
import { readPaperCode } from '../papers/paper-code.ts';
import type { PaperRecord } from '../papers/paper-record.ts';
import { findLessons, readGivenFile, resultFolders } from '../resources.ts';
import { EXIT } from './exit-status.ts';
import { DEFAULTS, type Job, jobsOf } from './lesson-options.ts';
import { recordsIn } from './records-in.ts';
import { openTerminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface VerifyArguments {
  readonly code: string;
  readonly paths: readonly string[];
  readonly out: string;
  readonly against: string | undefined;
  readonly theme: string | undefined;
  readonly templates: string | undefined;
  readonly quiet: boolean;
}

export async function verifyPaper(given: VerifyArguments): Promise<void> {
  const terminal = openTerminal(given.quiet);
  const against = given.against === undefined ? undefined : bytesAt(given.against);
  const { record, diagnostics, bytes } = await rebuilt(given);
  const verdict =
    bytes && against && !Buffer.from(against).equals(bytes) ? [otherFile(given.against, record)] : [];
  const found = [...diagnostics, ...verdict];
  found.forEach(terminal.diagnostic);
  if (!record || !bytes || found.some(({ severity }) => severity === 'error')) {
    process.exitCode = EXIT.errors;
    return;
  }
  terminal.note(`${describe(record)}: the same ${bytes.length} bytes.`);
  if (given.against === undefined) {
    const name = `${record.code}.pdf`;
    for (const file of writeLesson(path.join(given.out, record.lesson), [{ name, bytes }]))
      terminal.result(file);
  }
}

interface Rebuilt {
  readonly record?: PaperRecord;
  /** Absent where it could not be made again as it was. */
  readonly bytes?: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** @throws UsageError when the code is none that Kapur prints */
export async function rebuilt(given: VerifyArguments): Promise<Rebuilt> {
  const code = readPaperCode(given.code);
  if (!code) {
    throw new UsageError(
      `Unexpected code ${given.code}, expected ten characters such as K7Q2M-8XP4D. One of them is wrong or missing.`,
    );
  }
  const record = resultFolders(given.out)
    .flatMap((folder) => recordsIn(path.join(given.out, folder)))
    .find((each) => each.code === code);
  if (!record) {
    return {
      diagnostics: [
        fault(
          'unknown-paper',
          `No paper ${code} is recorded in ${given.out}, expected it in the papers.json of a lesson`,
          'Name the folder that it was made into with `--out`.',
        ),
      ],
    };
  }
  const job = jobOf(record, given);
  if (!job) {
    const message = `No lesson \`${record.lesson}\` in ${given.paths.join(', ')}, expected the one that paper ${code} was made of`;
    return { record, diagnostics: [fault('lesson-missing', message)] };
  }
  const result = await build(job.request, job.engines);
  const changes = changesSince(record, job, result.stages.fingerprint);
  const [file] = result.files;
  if (changes.length > 0 || !file) {
    // A lesson with errors has no fingerprint: it is not as it was, and its errors say where.
    const own = result.diagnostics.filter(({ severity }) => severity === 'error');
    return { record, diagnostics: [...own, ...changes] };
  }
  if (file.sha256 === record.sha256) return { record, bytes: file.bytes, diagnostics: [] };
  const message = `Kapur writes paper ${code} in other bytes than when it was made, from the very same lesson`;
  return { record, diagnostics: [fault('paper-changed', message, 'Use the Kapur that made it.')] };
}

/** The build that made a paper; nothing where its lesson is no longer. */
function jobOf(record: PaperRecord, { paths, theme, templates, quiet }: VerifyArguments): Job | undefined {
  const { lessons } = findLessons(paths);
  const lesson = lessons.find(({ id }) => id === record.lesson);
  if (!lesson) return undefined;
  const { version, level, seed, paper, printStyle, imposition, period } = record;
  const [job] = jobsOf({
    ...DEFAULTS,
    paths: [lesson.file],
    only: 'worksheet',
    paper,
    seed,
    theme: theme ?? (record.theme || DEFAULTS.theme),
    templates,
    quiet,
  });
  if (!job) return undefined;
  const request = {
    ...job.request,
    editions: [{ version, level }],
    ...(printStyle && { printStyle }),
    ...(imposition && { imposition }),
    ...(period !== undefined && { period }),
  };
  return { ...job, request };
}

/** What each part of a fingerprint is called, when it has changed. */
const NAMES: Readonly<Record<(typeof FINGERPRINT_PARTS)[number], string>> = {
  lesson: 'The lesson file',
  pictures: 'A picture of the lesson',
  templates: 'A template',
  theme: 'The theme',
  labels: 'The labels round the text',
  program: 'The version of Kapur',
};

function changesSince(
  { code, parts }: PaperRecord,
  { request }: Job,
  now: PaperRecord['parts'] | undefined,
): Diagnostic[] {
  const since = `has changed since paper ${code} was made`;
  if (!now) return [fault('paper-changed', `The lesson file ${request.source.name} ${since}`)];
  return FINGERPRINT_PARTS.filter((part) => now[part] !== parts[part]).map((part) => {
    const what =
      part === 'lesson'
        ? `${NAMES.lesson} ${request.source.name}`
        : part === 'program'
          ? `${NAMES.program} (then ${parts.program}, now ${now.program})`
          : NAMES[part];
    return fault('paper-changed', `${what} ${since}`, HINTS[part]);
  });
}

const HINTS: Partial<typeof NAMES> = {
  lesson: 'Bring back the file as it was, from a copy or from version control.',
  theme: 'If it was made with a theme file of your own, name it with `--theme`.',
  templates: 'If it was made with templates of your own, name their folder with `--templates`.',
};

function fault(code: string, message: string, hint?: string): Diagnostic {
  return { code, severity: 'error', message, ...(hint && { hint }) };
}

function otherFile(file: string | undefined, record: PaperRecord | undefined): Diagnostic {
  return fault('other-file', `Unexpected bytes in ${file}, expected those of paper ${record?.code}`);
}

function describe({ code, lesson, version, level, seed, paper, pages }: PaperRecord): string {
  const edition = version ? `version ${version}, ` : '';
  return `Paper ${code} is ${lesson}, ${edition}level ${level}, seed ${seed}, ${paper}, ${pages} pages`;
}

function bytesAt(file: string): Uint8Array {
  const bytes = readGivenFile(file);
  if (bytes) return bytes;
  throw new UsageError(`No file at ${file}, expected a PDF to compare with.`);
}
