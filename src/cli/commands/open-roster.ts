/** Reads the class list of the command line, and says which papers it asks for. */

import path from 'node:path';
import { TIERS, type Variant } from '../../base/variant.ts';
import type { Checked } from '../../diagnostics/diagnostic.ts';
import { ENGLISH, say } from '../../diagnostics/message.ts';
import { writtenLanguage } from '../../lesson/written-language.ts';
import { tell } from '../../locale/tell.ts';
import type { BuildResult } from '../../pipeline/build.ts';
import { CODED } from '../../pipeline/documents.ts';
import { languageSources, languageWords } from '../../resources/language-files.ts';
import { openResources } from '../../resources/resources.ts';
import { inClassOfList } from '../../variants/roster/class-of-list.ts';
import { classesOf, type PupilClass } from '../../variants/roster/classes.ts';
import { type Pupil, readRoster } from '../../variants/roster/read-roster.ts';
import { readRosterWords } from '../../variants/roster/roster-words.ts';
import { type ClassPapers, classPapers } from '../../workspace/class-papers.ts';
import { givenName } from '../../workspace/read-given-text.ts';
import { givenFile } from '../options/given-file.ts';
import type { Job } from '../options/jobs.ts';
import { UsageError } from '../options/usage-error.ts';
import { keepMemoryLowForPapers } from '../terminal/keep-memory-low.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** In bytes: 5 MiB, a workbook with pictures in it. */
const LARGEST = 5 * 1024 * 1024;

/** What a class list makes of the lessons that were asked for. */
export interface Roster {
  readonly classes: readonly PupilClass[];
  /** With the variants that pupils need besides those of the command line. */
  readonly jobFor: (job: Job) => Job;
  readonly papersOf: (result: BuildResult) => Promise<Checked<ClassPapers>>;
}

/**
 * The list, or after faults in it, which were shown, the word for that.
 *
 * @throws UsageError when there is no such list
 */
export async function openRoster(
  file: string,
  jobs: readonly Job[],
  terminal: Terminal,
): Promise<Roster | 'faulty'> {
  jobs.forEach(refuseOtherSheets);
  const bytes = givenFile(file, LARGEST, say`a class list (.xlsx or CSV)`);
  const asked = jobs[0]?.request;
  if (!asked?.documents.includes(CODED)) {
    throw new UsageError(say`A class list needs papers to name, expected ${CODED} under --only.`);
  }
  const versions = asked.variants.flatMap(({ version }) => version || []);
  const words = readRosterWords(languageSources('roster'));
  const defaults = { versions, tier: asked.variants[0]?.tier ?? 'core' };
  const { value: listed, diagnostics } = await readRoster(givenName(file), bytes, defaults, words);
  const language =
    writtenLanguage(asked.source.text, languageWords.keys()) ?? asked.workspace?.language ?? ENGLISH.language;
  tell(diagnostics, language, openResources().messages).forEach(terminal.diagnostic);
  if (!listed) return 'faulty';
  const list = path.parse(file).name;
  const pupils = inClassOfList(listed, list, words);
  const classes = classesOf(pupils, CODED, list);
  return {
    jobFor: (job) => {
      const variants = variantsFor(pupils, job.request.variants);
      return { ...job, request: { ...job.request, variants } };
    },
    classes,
    papersOf: (result) => classPapers(classes, result, keepMemoryLowForPapers),
  };
}

/** Each of a class list's papers is a whole number of sheets, to be written on by hand. */
function refuseOtherSheets({ request }: Job): void {
  const other = request.imposition ?? (request.fillable ? 'fillable' : undefined);
  if (other) throw new UsageError(say`Unexpected --roster with --${other}, expected one of them.`);
}

/** The variants of the command line, and those that pupils need besides. */
function variantsFor(pupils: readonly Pupil[], asked: readonly Variant[]): readonly Variant[] {
  const key = ({ version, tier }: Variant) => `${TIERS.indexOf(tier)} ${version}`;
  const known = new Set(asked.map(key));
  const further = new Map(pupils.map(({ variant }) => [key(variant), variant]));
  for (const one of known) further.delete(one);
  return [
    ...asked,
    ...[...further].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, variant]) => variant),
  ];
}
