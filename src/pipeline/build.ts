/** The pipeline: one lesson in, the bytes of its documents out. No disk, no clock; what it needs is handed in. */

import { hasErrors, type Told } from '../diagnostics/diagnostic.ts';
import { ENGLISH } from '../diagnostics/message.ts';
import type { DocumentTree } from '../document/document-tree.ts';
import type { Exercise } from '../exercises/parts.ts';
import type { Laid } from '../frames/page.ts';
import type { LayoutOptions, LedgerEntry } from '../layout/layout-context.ts';
import { onPaper } from '../layout/sheets/on-paper.ts';
import type { Lesson, Schedule } from '../lesson/lesson.ts';
import { writtenLanguage } from '../lesson/written-language.ts';
import type { Locale } from '../locale/locale.ts';
import { tell } from '../locale/tell.ts';
import type { Fingerprint } from '../variants/fingerprint.ts';
import type { Paper } from '../variants/paper.ts';
import { notTooMany } from '../yaml/in-order.ts';
import type { BuildHost, BuildRequest } from './build-request.ts';
import { findsMissingSigns, makesOthers, makesSlides, writesFiles } from './document-steps.ts';
import { CODED, type DocumentName } from './documents.ts';
import type { MadeDocument } from './make.ts';
import { choosesLayout, makesPapers, takesFingerprint } from './paper-steps.ts';
import {
  choosesSchedule,
  findsPlanRooms,
  readsLabels,
  readsLesson,
  readsPictures,
  readsTheme,
} from './read-steps.ts';
import type { State, Step } from './step.ts';
import type { BuiltFile } from './write.ts';

export type { BuildHost, BuildRequest } from './build-request.ts';
export type { BuiltFile } from './write.ts';

/** From the first to the last; each is passed over where an earlier one did not give what it needs. */
const STEPS: readonly Step[] = [
  readsLesson,
  readsTheme,
  choosesSchedule,
  findsPlanRooms,
  readsLabels,
  readsPictures,
  takesFingerprint,
  makesPapers,
  choosesLayout,
  makesSlides,
  makesOthers,
  findsMissingSigns,
  writesFiles,
];

/** What each stage of the pipeline gave, for whoever wants to look. */
export interface Stages {
  /** As much of it as is taught. */
  readonly lesson?: Lesson;
  readonly locale?: Locale;
  readonly schedule?: Schedule;
  /** Of the first paper. */
  readonly exercises?: readonly Exercise[];
  /** What the papers were laid out with. */
  readonly layoutOptions?: LayoutOptions;
  /** What the papers were made of. */
  readonly fingerprint?: Fingerprint;
  /** Every paper that was asked for, with its pages where it has some. */
  readonly papers: readonly (Paper & { readonly laid?: Laid })[];
  /** Of a document made of each variant the first. */
  readonly markup: Readonly<Partial<Record<DocumentName, string>>>;
  readonly tree: Readonly<Partial<Record<DocumentName, DocumentTree>>>;
  readonly frames: Readonly<Partial<Record<DocumentName, Laid>>>;
  /** Names of its files without the ending: `answer-key-support`. */
  readonly names?: Readonly<Partial<Record<DocumentName, string>>>;
}

export interface BuildResult {
  /** Empty where an error stands among the diagnostics. */
  readonly files: readonly BuiltFile[];
  readonly ledger: Readonly<Partial<Record<DocumentName, readonly LedgerEntry[]>>>;
  readonly diagnostics: readonly Told[];
  /** The warnings that the lesson's own `silence` keeps from the author. */
  readonly silenced: readonly Told[];
  /** What the author reads, BCP 47: the lesson's own language as far as that can be known. */
  readonly language: string;
  readonly stages: Stages;
}

/** Makes every document that was asked for, or says all that stands in the way, but for what the lesson silences. */
export async function build(request: BuildRequest, host: BuildHost): Promise<BuildResult> {
  let state: State = { request, host, diagnostics: [] };
  for (const step of STEPS) state = await step(state);
  const { diagnostics, documents = [], files = [] } = state;
  const lesson = state.schedule?.lesson;
  const language =
    lesson?.language ??
    writtenLanguage(request.source.text, host.words.keys()) ??
    request.workspace?.language ??
    ENGLISH.language;
  const told = eachOnce(tell(notTooMany(diagnostics, MOST_FINDINGS), language, host.messages));
  const silence = new Set(lesson?.silence);
  const isSilenced = ({ severity, code }: Told) => severity === 'warning' && silence.has(code);
  return {
    files,
    ledger: hasErrors(diagnostics) ? {} : pick(documents, ({ layout }) => layout.ledger),
    diagnostics: told.filter((diagnostic) => !isSilenced(diagnostic)),
    silenced: told.filter(isSilenced),
    language,
    stages: stagesOf(state),
  };
}

/** Of all stages together: each brings no more than a hundred of what is like one another. */
const MOST_FINDINGS = 250;

/** Versions of one paper mostly give cause for the same words. */
function eachOnce(findings: readonly Told[]): Told[] {
  const known = new Map(
    findings.map((one) => [`${one.code} ${one.span?.source.name} ${one.span?.start} ${one.message}`, one]),
  );
  return [...known.values()];
}

function stagesOf({ schedule, locale, papers, layout, fingerprint, documents = [] }: State): Stages {
  const lesson = { ...(schedule && { lesson: schedule.lesson }), ...(locale && { locale }) };
  if (!schedule || !papers || !layout || !fingerprint) return { ...lesson, ...NO_STAGES };
  const laidOf = (paper: Paper) =>
    documents.find((document) => document.name === CODED && document.paper === paper)?.layout.laid;
  return {
    ...lesson,
    schedule,
    exercises: papers[0].exercises,
    layoutOptions: onPaper(layout),
    fingerprint,
    papers: papers.map((paper) => {
      const laid = laidOf(paper);
      return { ...paper, ...(laid && { laid }) };
    }),
    markup: pick(documents, ({ markup }) => markup.text),
    tree: pick(documents, ({ tree }) => tree),
    frames: pick(documents, ({ layout: { laid } }) => laid),
    names: pick(documents, ({ file }) => file),
  };
}

/** Of a lesson that did not get far enough to be laid out. */
export const NO_STAGES: Stages = { papers: [], markup: {}, tree: {}, frames: {} };

/** Of each document the first that was made. */
function pick<Value>(
  made: readonly MadeDocument[],
  value: (document: MadeDocument) => Value,
): Partial<Record<DocumentName, Value>> {
  return Object.fromEntries(made.toReversed().map((document) => [document.name, value(document)]));
}
