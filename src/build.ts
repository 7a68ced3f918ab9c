/** The pipeline: one lesson in, the bytes of its documents out. No disk, no clock; what it needs is handed in. */

import { createHash } from 'node:crypto';
import { type Diagnostic, hasErrors, type Source } from './diagnostic.ts';
import type { DocumentTree } from './document/node.ts';
import { readMarkup } from './document/read-markup.ts';
import { exerciseTypes } from './exercises/exercise-types.ts';
import { makeExercises } from './exercises/make-exercises.ts';
import type { Exercise } from './exercises/part.ts';
import { checkGlyphs } from './layout/check-glyphs.ts';
import type { DocumentInfo, FontRole, Laid, Picture } from './layout/frame.ts';
import type { LayoutKit, LayoutResult, LedgerEntry } from './layout/layout-kit.ts';
import { laySheets } from './layout/sheets/lay-sheets.ts';
import type { PaperName } from './layout/sheets/paper.ts';
import { laySlides } from './layout/slides/lay-slides.ts';
import type { FontBook } from './layout/text/font-book.ts';
import type { Lesson } from './lesson/lesson.ts';
import { readLesson } from './lesson/read-lesson.ts';
import type { Locale } from './locale.ts';
import type { PictureFinding } from './picture.ts';
import { readLocale } from './read-locale.ts';
import { readTheme } from './read-theme.ts';
import { type LessonView, lessonView } from './template/lesson-view.ts';
import { renderTemplate, type TemplateHelper, type TemplateSet } from './template/render-template.ts';
import { type SlideIndex, templateHelpers } from './template/template-helpers.ts';
import { type Format, writers } from './writers/writers.ts';

/** What a teacher may ask for, and the format each comes in. */
export const DOCUMENTS = {
  deck: 'pptx',
  worksheet: 'pdf',
  'answer-key': 'pdf',
  handout: 'pdf',
} as const satisfies Record<string, Format>;

export type DocumentName = keyof typeof DOCUMENTS;

export interface BuildRequest {
  /** Names the output folder. */
  readonly id: string;
  readonly source: Source;
  readonly documents: readonly DocumentName[];
  readonly paper: PaperName;
  readonly seed: string;
  /** Whether the files are wanted, or only what is known about them. */
  readonly writes: boolean;
}

/** Everything a build asks of the world outside; only functions, so that tests can answer. */
export interface BuildEngines {
  readonly template: (document: DocumentName) => TemplateSet | undefined;
  readonly theme: Source;
  readonly labels: (language: string) => Source | undefined;
  readonly picture: (file: string) => PictureFinding;
  /** Opens the fonts of a theme, once a process. */
  readonly fonts: (families: Readonly<Record<FontRole, string>>) => FontBook;
}

export interface BuiltFile {
  /** `worksheet.pdf` */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly sha256: string;
}

/** What each stage of the pipeline gave, for whoever wants to look. */
export interface Stages {
  readonly lesson?: Lesson;
  readonly markup: Readonly<Partial<Record<DocumentName, string>>>;
  readonly tree: Readonly<Partial<Record<DocumentName, DocumentTree>>>;
  readonly frames: Readonly<Partial<Record<DocumentName, Laid>>>;
}

export interface BuildResult {
  /** Empty where an error stands among the diagnostics. */
  readonly files: readonly BuiltFile[];
  readonly ledger: Readonly<Partial<Record<DocumentName, readonly LedgerEntry[]>>>;
  readonly diagnostics: readonly Diagnostic[];
  readonly stages: Stages;
}

/** Makes every document that was asked for, or says all that stands in the way. */
export async function build(request: BuildRequest, engines: BuildEngines): Promise<BuildResult> {
  const diagnostics: Diagnostic[] = [];
  const take = <Value>(checked: { readonly value?: Value; readonly diagnostics: readonly Diagnostic[] }) => {
    diagnostics.push(...checked.diagnostics);
    return checked.value;
  };
  const nothing = (stages: Stages = NO_STAGES): BuildResult => ({
    files: [],
    ledger: {},
    diagnostics,
    stages,
  });

  const pictures = new Map<string, Picture>();
  const picture = (file: string) => {
    const found = engines.picture(file);
    if (found.finding === 'found') pictures.set(file, found.picture);
    return found.finding;
  };
  const lesson = take(readLesson(request.id, request.source, { exerciseTypes, picture }));
  const theme = take(readTheme(engines.theme));
  const locale = lesson && take(readLocale(lesson, engines.labels));
  if (!lesson || !locale || !theme) return nothing();

  const { exercises, diagnostics: findings } = makeExercises(lesson, locale, request.seed);
  diagnostics.push(...findings);
  if (hasErrors(diagnostics)) return nothing({ ...NO_STAGES, lesson });

  const kit: LayoutKit = {
    theme,
    locale,
    book: engines.fonts({ heading: theme.fonts.heading.family, body: theme.fonts.body.family }),
    info: infoOf(lesson, locale),
    pictures,
    places: lesson.places,
    report: (diagnostic) => diagnostics.push(diagnostic),
  };
  const view = lessonView(lesson, exercises);
  const made = new Map<DocumentName, MadeDocument>();
  // The deck is laid out whatever was asked for: papers name its slides.
  let slides: SlideIndex = new Map();
  for (const name of [
    'deck',
    ...request.documents.filter((document) => document !== 'deck'),
  ] as DocumentName[]) {
    const document = await makeDocument(
      name,
      view,
      templateHelpers(locale, slides),
      request.paper,
      engines,
      kit,
    );
    if (document) made.set(name, document);
    if (name === 'deck' && document) {
      slides = slideIndex(document.layout.laid);
      diagnostics.push(...untaught(exercises, lesson, slides));
    }
  }
  const stages: Stages = {
    lesson,
    markup: pick(made, ({ markup }) => markup.text),
    tree: pick(made, ({ tree }) => tree),
    frames: pick(made, ({ layout }) => layout.laid),
  };
  if (hasErrors(diagnostics) || !request.writes) return nothing(stages);

  const files: BuiltFile[] = [];
  for (const name of request.documents) {
    const laid = made.get(name)?.layout.laid;
    if (laid) files.push(await writeDocument(name, laid, kit.book));
  }
  return { files, ledger: pick(made, ({ layout }) => layout.ledger), diagnostics, stages };
}

interface MadeDocument {
  readonly markup: Source;
  readonly tree: DocumentTree;
  readonly layout: LayoutResult;
}

/** Template → markup → tree → frames. */
async function makeDocument(
  name: DocumentName,
  view: LessonView,
  helpers: Readonly<Record<string, TemplateHelper>>,
  paper: PaperName,
  engines: BuildEngines,
  kit: LayoutKit,
): Promise<MadeDocument | undefined> {
  const template = engines.template(name);
  if (!template) throw new RangeError(`No template for document ${name}`);
  const rendered = await renderTemplate(template, view, helpers);
  rendered.diagnostics.forEach(kit.report);
  if (!rendered.value) return undefined;
  const read = readMarkup(rendered.value);
  read.diagnostics.forEach(kit.report);
  if (!read.value) return undefined;
  const unshown = checkGlyphs(read.value, kit);
  unshown.forEach(kit.report);
  if (unshown.length > 0) return undefined;
  const layout = read.value.kind === 'deck' ? laySlides(read.value, kit) : laySheets(read.value, paper, kit);
  return { markup: rendered.value, tree: read.value, layout };
}

async function writeDocument(name: DocumentName, laid: Laid, book: FontBook): Promise<BuiltFile> {
  const format = DOCUMENTS[name];
  const bytes = await writers[format](laid, book);
  return {
    name: `${name}.${format}`,
    bytes,
    pages: laid.pages.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

const NO_STAGES: Stages = { markup: {}, tree: {}, frames: {} };

function infoOf(lesson: Lesson, locale: Locale): DocumentInfo {
  const { title, language, author, subject } = lesson;
  const keywords = [...lesson.obstacles, ...lesson.remedies].map((point) => point.title);
  return { title, language, direction: locale.direction, author, subject, keywords };
}

function slideIndex(laid: Laid): SlideIndex {
  const index = new Map<string, number[]>();
  laid.pages.forEach((page, position) => {
    for (const id of page.ids) index.set(id, [...(index.get(id) ?? []), position + 1]);
  });
  return index;
}

/** A question on paper names the slide that teaches it; one that no slide teaches is worth a word. */
function untaught(exercises: readonly Exercise[], lesson: Lesson, slides: SlideIndex): Diagnostic[] {
  return exercises
    .filter(
      ({ entries }) => entries.length > 0 && !entries.some(({ about }) => about.some((id) => slides.has(id))),
    )
    .map(({ id }): Diagnostic => {
      const place = lesson.places.get(id);
      return {
        code: 'untaught',
        severity: 'warning',
        message: `No slide teaches what exercise \`${id}\` asks`,
        ...(place && { place }),
        hint: 'Name the obstacles or remedies that it is about under `about`.',
      };
    });
}

function pick<Value>(
  made: ReadonlyMap<DocumentName, MadeDocument>,
  value: (document: MadeDocument) => Value,
): Partial<Record<DocumentName, Value>> {
  return Object.fromEntries([...made].map(([name, document]) => [name, value(document)]));
}
