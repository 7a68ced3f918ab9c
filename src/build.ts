/** The pipeline: one lesson in, the bytes of its documents out. No disk, no clock; what it needs is handed in. */

import type { BuildEngines, BuildRequest } from './build-request.ts';
import { type Checked, type Diagnostic, hasErrors, type Place, type Told } from './diagnostic.ts';
import type { DocumentTree } from './document/node.ts';
import { DOCUMENTS, type DocumentName } from './documents.ts';
import { fileSuffix } from './edition.ts';
import { exerciseTypes } from './exercises/exercise-types.ts';
import type { Exercise } from './exercises/part.ts';
import { type MissingSign, unshown } from './layout/check-glyphs.ts';
import type { DocumentInfo, Laid } from './layout/frame.ts';
import type { LayoutKit, LedgerEntry } from './layout/layout-kit.ts';
import { legibleFonts } from './layout/legible-fonts.ts';
import { onPaper } from './layout/sheets/on-paper.ts';
import { signErrors } from './layout/sign-errors.ts';
import { pictureType } from './layout/text/picture-type.ts';
import { courseOf } from './lesson/course.ts';
import type { Course, Lesson } from './lesson/lesson.ts';
import { readLesson } from './lesson/read-lesson.ts';
import { writtenLanguage } from './lesson/written-language.ts';
import type { Locale } from './locale.ts';
import { makeDocument } from './make-document.ts';
import { ENGLISH } from './message.ts';
import { type Fingerprint, fingerprintOf } from './papers/fingerprint.ts';
import { makePapers, type Paper } from './papers/paper.ts';
import { keyView, type PaperView, paperView } from './papers/paper-view.ts';
import { slideIndex, slidesOf, untaught } from './papers/slides-taught.ts';
import type { PictureEngines } from './pictures/picture-engines.ts';
import type { AskedPicture } from './pictures/picture-file.ts';
import { readPictures } from './pictures/read-pictures.ts';
import { readLocale } from './read-locale.ts';
import { readTheme } from './read-theme.ts';
import { tell } from './tell.ts';
import { templateHelpers } from './template/template-helpers.ts';
import type { Theme } from './theme.ts';
import { type BuiltFile, type MadeDocument, writeDocument } from './write-document.ts';
import { inOrder, notTooMany } from './yaml/in-order.ts';

export type { BuildEngines, BuildRequest } from './build-request.ts';
export type { BuiltFile } from './write-document.ts';

/** What each stage of the pipeline gave, for whoever wants to look. */
export interface Stages {
  /** As much of it as is taught. */
  readonly lesson?: Lesson;
  readonly course?: Course;
  /** Of the first paper. */
  readonly exercises?: readonly Exercise[];
  /** What the papers were laid out with. */
  readonly kit?: LayoutKit;
  /** What the papers were made of. */
  readonly fingerprint?: Fingerprint;
  /** Every paper that was asked for, with its pages where it has some. */
  readonly papers: readonly (Paper & { readonly laid?: Laid })[];
  /** Of several worksheets the first. */
  readonly markup: Readonly<Partial<Record<DocumentName, string>>>;
  readonly tree: Readonly<Partial<Record<DocumentName, DocumentTree>>>;
  readonly frames: Readonly<Partial<Record<DocumentName, Laid>>>;
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
export async function build(request: BuildRequest, engines: BuildEngines): Promise<BuildResult> {
  const result = await makeAll(request, engines);
  const language = result.stages.lesson?.language ?? writtenLanguage(request.source.text) ?? ENGLISH.language;
  const told = eachOnce(tell(notTooMany(result.diagnostics, MOST_FINDINGS), language, engines.messages));
  const silence = new Set(result.stages.lesson?.silence);
  const isSilenced = ({ severity, code }: Told) => severity === 'warning' && silence.has(code);
  return {
    ...result,
    diagnostics: told.filter((diagnostic) => !isSilenced(diagnostic)),
    silenced: told.filter(isSilenced),
    language,
  };
}

/** Versions of one paper mostly give cause for the same words. */
function eachOnce(findings: readonly Told[]): Told[] {
  const known = new Map(
    findings.map((one) => [`${one.code} ${one.place?.source.name} ${one.place?.start} ${one.message}`, one]),
  );
  return [...known.values()];
}

/** Of all stages together: each brings no more than a hundred of what is like one another. */
const MOST_FINDINGS = 250;

/** A result whose findings have yet to be told. */
type Untold = Pick<BuildResult, 'files' | 'ledger' | 'stages'> & Pick<Checked<never>, 'diagnostics'>;

async function makeAll(request: BuildRequest, engines: BuildEngines): Promise<Untold> {
  const diagnostics: Diagnostic[] = [];
  const take = <Value>(checked: { readonly value?: Value; readonly diagnostics: readonly Diagnostic[] }) => {
    diagnostics.push(...checked.diagnostics);
    return checked.value;
  };
  const nothing = (stages: Stages = NO_STAGES) => ({
    files: [],
    ledger: {},
    diagnostics,
    stages,
  });

  const asked: AskedPicture[] = [];
  const picture = (name: string, place: Place) => {
    const found = engines.picture(name);
    if (found.finding === 'found') asked.push({ name, place, file: found.file });
    return found.finding;
  };
  const { starterTexts } = engines;
  const lessonKit = { exerciseTypes, picture, ...(starterTexts && { starterTexts }) };
  const whole = take(readLesson(request.id, request.source, lessonKit));
  const theme = take(readTheme(engines.theme, engines.themes));
  const course = whole && take(courseOf(whole, request.period));
  const lesson = course?.lesson;
  const locale = lesson && take(readLocale(lesson, engines.labels));
  const shown = theme && (await readPictures(asked, pictureEngines(theme, engines)));
  diagnostics.push(...(shown?.diagnostics ?? []));
  if (!whole || !lesson || !locale || !theme || !shown) return nothing();

  const fingerprint = fingerprintOf({
    lesson: request.source,
    pictures: asked,
    templates: ['worksheet', 'deck'].map(engines.template),
    theme,
    locale,
    program: engines.program,
  });
  const { papers, diagnostics: findings } = makePapers(lesson, locale, fingerprint, request);
  diagnostics.push(...findings);
  const [first, ...others] = papers;
  if (hasErrors(diagnostics) || !first) return nothing({ ...NO_STAGES, lesson });
  const { exercises } = first;

  const kit: LayoutKit = {
    ...legibleFonts(theme, headingsOf(whole), engines.fonts),
    locale,
    info: infoOf(lesson, locale),
    pictures: shown.pictures,
    places: lesson.places,
    reveal: request.reveal,
    ...(request.printStyle && { printStyle: request.printStyle }),
    report: (diagnostic) => diagnostics.push(diagnostic),
  };
  const { own, builtIn } = engines.labels(lesson.language);
  const labels = [own, builtIn].filter((source) => source !== undefined);
  const missing: MissingSign[] = bulletsOf(theme)
    .flatMap((bullet) => unshown(bullet, kit))
    .map((sign) => ({ sign, sources: [engines.theme] }));
  const made: MadeDocument[] = [];
  const make = async (name: DocumentName, view: PaperView, deck?: Laid, paper?: Paper) => {
    const document = await makeDocument(
      name,
      { ...view, deck: slidesOf(deck) },
      templateHelpers(locale, slideIndex(deck)),
      request,
      engines,
      { ...kit, ...(deck && { deck }) },
      (signs) => {
        missing.push(...signs.map((one) => ({ ...one, sources: [...one.sources, ...labels] })));
      },
    );
    const file = `${name}${paper ? fileSuffix(paper.edition) : ''}`;
    if (document) made.push({ name, file, ...(paper && { paper }), ...document });
    return document?.layout.laid;
  };
  // The deck is laid out whatever was asked for: papers name its slides and show them.
  const deck = await make('deck', paperView(course, first, locale));
  if (deck) diagnostics.push(...untaught(exercises, lesson, slideIndex(deck)));
  for (const name of request.documents) {
    if (name === 'worksheet') {
      for (const paper of papers) await make(name, paperView(course, paper, locale), deck, paper);
    } else if (name === 'answer-key') {
      await make(name, keyView(course, [first, ...others], locale), deck);
    } else if (name !== 'deck') {
      // What is for all names no edition.
      await make(name, { ...paperView(course, first, locale), edition: '' }, deck);
    }
  }
  diagnostics.push(...inOrder(signErrors(missing, lesson.places)));
  const stages: Stages = {
    lesson,
    course,
    exercises,
    kit: onPaper(kit),
    fingerprint,
    papers: papers.map((paper) => {
      const laid = made.find((document) => document.paper === paper)?.layout.laid;
      return { ...paper, ...(laid && { laid }) };
    }),
    markup: pick(made, ({ markup }) => markup.text),
    tree: pick(made, ({ tree }) => tree),
    frames: pick(made, ({ layout }) => layout.laid),
  };
  if (hasErrors(diagnostics)) return nothing(stages);
  const ledger = pick(made, ({ layout }) => layout.ledger);
  if (!request.writes) return { ...nothing(stages), ledger };

  const files: BuiltFile[] = [];
  for (const document of made) {
    if (!request.documents.includes(document.name)) continue;
    for (const format of DOCUMENTS[document.name])
      files.push(await writeDocument(document, format, kit.book, request));
  }
  return { files, ledger, diagnostics, stages };
}

/** Words of pictures are drawn in the theme's own type. */
function pictureEngines({ fonts: { heading, body } }: Theme, engines: BuildEngines): PictureEngines {
  const { fonts, usvg, jpegDecoder } = engines;
  const book = fonts({ heading: heading.family, body: body.family });
  return { type: pictureType(body.family, book), usvg, jpegDecoder };
}

const NO_STAGES: Stages = { papers: [], markup: {}, tree: {}, frames: {} };

/** The signs before the items of a list. */
function bulletsOf({ slides }: Theme): string[] {
  return Object.values(slides.styles).flatMap(({ bullets }) => bullets ?? []);
}

/** What stands in the titles of slides. */
function headingsOf({ title, question, obstacles, remedies }: Lesson): string {
  return [title, question, ...[...obstacles, ...remedies].map(({ claim }) => claim)].join(' ');
}

function infoOf(lesson: Lesson, locale: Locale): DocumentInfo {
  const { title, language, author, subject } = lesson;
  const keywords = [...lesson.obstacles, ...lesson.remedies].map((point) => point.title);
  return { title, language, direction: locale.direction, author, subject, keywords };
}

/** Of each document the first that was made. */
function pick<Value>(
  made: readonly MadeDocument[],
  value: (document: MadeDocument) => Value,
): Partial<Record<DocumentName, Value>> {
  return Object.fromEntries(made.toReversed().map((document) => [document.name, value(document)]));
}
