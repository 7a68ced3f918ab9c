/** Makes a recorded paper again: the very bytes, or the parts that have changed since it was made. */

import path from 'node:path';
import { type Diagnostic, hasErrors, type Told } from '../../diagnostics/diagnostic.ts';
import { counted, ENGLISH, inWords, type Message, say } from '../../diagnostics/message.ts';
import { tell, wordsOf } from '../../locale/tell.ts';
import { CODED } from '../../pipeline/documents.ts';
import { findLessons, openResources, resultFolders } from '../../resources/resources.ts';
import { FINGERPRINT_PARTS, WORKSPACE_PART } from '../../variants/fingerprint.ts';
import { readPaperCode } from '../../variants/paper-code.ts';
import type { PaperRecord } from '../../variants/paper-record.ts';
import { readRecords } from '../../workspace/read-records.ts';
import { checked } from '../../workspace/refusal.ts';
import { recoverResults } from '../../workspace/write-into.ts';
import { writeResults } from '../../workspace/write-results.ts';
import { givenFile } from '../options/given-file.ts';
import { type Job, jobsOf } from '../options/jobs.ts';
import { type LessonArguments, NO_ARGUMENTS } from '../options/lesson-options.ts';
import { DEFAULTS } from '../options/settings.ts';
import { UsageError } from '../options/usage-error.ts';
import { EXIT } from '../terminal/exit-status.ts';

import { openTerminal } from '../terminal/terminal.ts';
import { buildJob } from './build-job.ts';

export interface VerifyArguments {
  readonly code: string;
  readonly paths: readonly string[];
  readonly out: string | undefined;
  readonly against: string | undefined;
  readonly theme: string | undefined;
  readonly templates: string | undefined;
  readonly quiet: boolean;
}

export async function verifyPaper(given: VerifyArguments): Promise<void> {
  const terminal = openTerminal(given.quiet);
  const against =
    given.against === undefined ? undefined : givenFile(given.against, LARGEST, say`a PDF to compare with`);
  const { messages } = openResources(given.templates);
  const outs = outsOf(given);
  const unfinished = given.against === undefined ? outs.flatMap(recoverResults) : [];
  const { record, out, diagnostics, bytes, language } = await rebuilt(given, outs);
  const verdict =
    record && bytes && against && !Buffer.from(against).equals(bytes)
      ? [otherFile(given.against ?? '', record)]
      : [];
  const found = [...diagnostics, ...tell(verdict, language, messages)];
  [...tell(unfinished, language, messages), ...found].forEach(terminal.diagnostic);
  if (!record || out === undefined || !bytes || hasErrors(found)) {
    process.exitCode = EXIT.errors;
    return;
  }
  terminal.note(inWords(describe(record, bytes.length), wordsOf(language, messages)));
  if (given.against !== undefined) return;
  const folder = path.join(out, record.lesson);
  const name = `${record.code}${path.extname(record.file)}`;
  const written = writeResults(folder, { files: [{ name, bytes }], records: [] });
  tell(written.diagnostics, language, messages).forEach(terminal.diagnostic);
  if (written.value) terminal.result(path.join(folder, name));
  else process.exitCode = EXIT.errors;
}

interface Rebuilt {
  readonly record?: PaperRecord;
  /** The folder of results that it is recorded in. */
  readonly out?: string;
  /** Absent where it could not be made again as it was. */
  readonly bytes?: Uint8Array;
  readonly diagnostics: readonly Told[];
  /** BCP 47; English where there is no lesson to tell. */
  readonly language: string;
}

/** @throws UsageError when the code is none that Kapur prints */
export async function rebuilt(given: VerifyArguments, outs = outsOf(given)): Promise<Rebuilt> {
  if (given.code === '') {
    throw new UsageError(
      say`Missing code, expected the one at the foot of a paper, such as \`kapur verify K7Q2M-8XP4D\`.`,
    );
  }
  const code = readPaperCode(given.code);
  if (!code) {
    throw new UsageError(
      say`Unexpected code ${given.code}, expected ten characters such as K7Q2M-8XP4D. One of them is wrong or missing.`,
    );
  }
  const recorded = outs.flatMap((out) =>
    resultFolders(out).map((folder) => ({
      out,
      ...checked(() => ({ value: readRecords(path.join(out, folder)), diagnostics: [] })),
    })),
  );
  const [found] = recorded.flatMap(({ out, value = [] }) =>
    value.flatMap((record) => (record.code === code ? { out, record } : [])),
  );
  if (!found) {
    const unread = recorded.flatMap(({ diagnostics }) => diagnostics);
    // It may stand in the records that cannot be read.
    if (unread.length > 0) return notFound(...unread);
    return notFound(
      fault(
        'unknown-paper',
        say`No paper ${code} is recorded in ${outs.join(', ')}, expected it in the papers.json of a lesson`,
        say`Name the folder that it was made into with \`--out\`.`,
      ),
    );
  }
  const { out, record } = found;
  const job = jobOf(record, given);
  if (!job) {
    const message = say`No lesson \`${record.lesson}\` in ${given.paths.join(', ')}, expected the one that paper ${code} was made of`;
    const hint = say`Name the folder of the lesson after the code.`;
    return { record, ...notFound(fault('lesson-missing', message, hint)) };
  }
  const result = await buildJob(job);
  const { language } = result;
  const told = (findings: readonly Diagnostic[]) => tell(findings, language, job.host.messages);
  const changes = changesSince(record, job, result.stages.fingerprint);
  const file = result.files.find(({ name }) => name === record.file);
  if (changes.length > 0 || !file) {
    // A lesson with errors has no fingerprint: it is not as it was, and its errors say where.
    const own = result.diagnostics.filter(({ severity }) => severity === 'error');
    return { record, diagnostics: [...own, ...told(changes)], language };
  }
  if (file.sha256 === record.sha256) return { record, out, bytes: file.bytes, diagnostics: [], language };
  const message = say`Kapur writes paper ${code} in other bytes than when it was made, from the very same lesson`;
  const other = fault('paper-changed', message, HINTS.program);
  return { record, diagnostics: told([other]), language };
}

function notFound(...findings: readonly Diagnostic[]): Rebuilt {
  const { language } = ENGLISH;
  return { diagnostics: tell(findings, language, () => undefined), language };
}

/** Where the papers of the lessons may be recorded: the folder that was named, else those of their workspaces. */
function outsOf({ paths, out, quiet }: VerifyArguments): readonly string[] {
  if (out !== undefined) return [out];
  const jobs = findLessons(paths).lessons.flatMap((lesson) => jobsOf({ ...NO_ARGUMENTS, quiet }, [lesson]));
  return [...new Set([...jobs.map(({ results }) => results.out), DEFAULTS.out])];
}

/** The build that made a paper; nothing where its lesson is no longer. */
function jobOf(record: PaperRecord, { paths, theme, templates, quiet }: VerifyArguments): Job | undefined {
  const { lessons } = findLessons(paths);
  const lesson = lessons.find(({ id }) => id === record.lesson);
  if (!lesson) return undefined;
  const { version, level: tier, seed, paper, printStyle, imposition, period, fillable = false } = record;
  // A theme file is found by the command line or by the workspace; a theme of Kapur's own was recorded.
  const named = theme ?? (record.theme || undefined);
  const given: LessonArguments = { ...NO_ARGUMENTS, theme: named, templates, quiet };
  const [job] = jobsOf(given, [lesson], {
    documents: [CODED],
    paper,
    seed,
    'large-print': printStyle === 'large-print',
    dyslexia: printStyle === 'dyslexia',
    'two-up': imposition === 'two-up',
    booklet: imposition === 'booklet',
    versions: undefined,
    minutes: period,
    fillable,
  });
  return job && { ...job, request: { ...job.request, variants: [{ version, tier }] } };
}

const PARTS = [...FINGERPRINT_PARTS, WORKSPACE_PART] as const;

type Part = (typeof PARTS)[number];

/** @param now absent of a lesson with errors, which has no fingerprint */
function changesSince(
  { code, parts }: PaperRecord,
  { request }: Job,
  now: PaperRecord['parts'] | undefined,
): Diagnostic[] {
  const changed: Readonly<Record<Part, Message>> = {
    lesson: say`The lesson file ${request.source.name} has changed since paper ${code} was made`,
    pictures: say`A picture of the lesson has changed since paper ${code} was made`,
    templates: say`A template has changed since paper ${code} was made`,
    theme: say`The theme has changed since paper ${code} was made`,
    labels: say`The labels round the text have changed since paper ${code} was made`,
    workspace: say`What \`kapur.yaml\` says of the school, the language or the author has changed since paper ${code} was made`,
    program: say`The version of Kapur (then ${parts.program}, now ${now?.program ?? ''}) has changed since paper ${code} was made`,
  };
  const since = now ? PARTS.filter((part) => now[part] !== parts[part]) : (['lesson'] as const);
  return since.map((part) => fault('paper-changed', changed[part], HINTS[part]));
}

const HINTS: Readonly<Record<Part, Message>> = {
  lesson: say`Bring back the file as it was, from a copy or from version control.`,
  pictures: say`Bring back the picture as it was, from a copy or from version control.`,
  templates: say`If it was made with templates of your own, name their folder with \`--templates\`.`,
  theme: say`If it was made with a theme file of your own, name it with \`--theme\`.`,
  labels: say`If it was made with labels of your own, name their folder with \`--templates\`.`,
  workspace: say`Bring back the file as it was, from a copy or from version control.`,
  program: say`Use the Kapur that made it.`,
};

function fault(code: string, message: Message, hint: Message): Diagnostic {
  return { code, severity: 'error', message, hint };
}

function otherFile(file: string, { code }: PaperRecord): Diagnostic {
  return fault(
    'other-file',
    say`Unexpected bytes in ${file}, expected those of paper ${code}`,
    say`Without \`--against\` the paper itself is written, to look at beside it.`,
  );
}

function describe({ code, lesson, version, level, seed, paper, pages }: PaperRecord, size: number): Message {
  const variant = version
    ? say`${lesson}, version ${version}, level ${level}, seed ${seed}`
    : say`${lesson}, level ${level}, seed ${seed}`;
  return say`Paper ${code} is ${variant}, ${paper}, ${counted(pages, say`1 page`, say`${pages} pages`)}: the same ${size} bytes.`;
}

/** In bytes: 256 MiB. */
const LARGEST = 256 * 1024 * 1024;
